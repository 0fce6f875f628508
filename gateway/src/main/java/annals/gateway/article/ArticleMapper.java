package annals.gateway.article;

import static annals.gateway.http.ProtoValues.constant;
import static annals.gateway.http.ProtoValues.instant;
import static annals.gateway.http.ProtoValues.text;

import annals.article.v1.Article;
import annals.article.v1.ArticleDraft;
import annals.article.v1.ArticleHit;
import annals.article.v1.ArticleRevision;
import annals.article.v1.PublicationDate;
import annals.gateway.article.ArticleValues.ArticleStatus;
import annals.gateway.article.ArticleValues.DateOrigin;
import annals.gateway.article.ArticleValues.DatePrecision;
import annals.gateway.article.ArticleValues.SegmentKind;
import annals.gateway.http.Problem.Fault;
import annals.gateway.http.ProblemException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles between proto and JSON. */
final class ArticleMapper {
  private ArticleMapper() {}

  static ArticleJson article(Article article) {
    return new ArticleJson(
        article.getId(),
        article.getRevision(),
        text(article.getTitle()),
        article.getText(),
        article.getSegmentsList().stream()
            .map(
                segment ->
                    new SegmentJson(
                        segment.getStart(),
                        segment.getEnd(),
                        constant(segment.getKind(), SegmentKind.class)))
            .toList(),
        text(article.getSource()),
        text(article.getUrl()),
        text(article.getCanonicalUrl()),
        text(article.getLanguage()),
        List.copyOf(article.getAuthorsList()),
        text(article.getSection()),
        published(article.getPublished()),
        instant(article.hasUpdated(), article.getUpdated()),
        instant(article.hasRetrieved(), article.getRetrieved()),
        text(article.getCopyOf()),
        constant(article.getStatus(), ArticleStatus.class),
        instant(article.hasCreateTime(), article.getCreateTime()));
  }

  static ArticleSummaryJson summary(ArticleHit hit) {
    Article article = hit.getArticle();
    return new ArticleSummaryJson(
        article.getId(),
        article.getRevision(),
        text(article.getTitle()),
        text(article.getSource()),
        text(article.getUrl()),
        text(article.getCanonicalUrl()),
        text(article.getLanguage()),
        List.copyOf(article.getAuthorsList()),
        text(article.getSection()),
        published(article.getPublished()),
        instant(article.hasUpdated(), article.getUpdated()),
        instant(article.hasRetrieved(), article.getRetrieved()),
        text(article.getCopyOf()),
        constant(article.getStatus(), ArticleStatus.class),
        instant(article.hasCreateTime(), article.getCreateTime()),
        hit.getHighlightsList().stream()
            .map(mark -> new SpanJson(mark.getStart(), mark.getEnd(), mark.getText()))
            .toList());
  }

  static RevisionJson revision(ArticleRevision revision) {
    Article article = revision.getArticle();
    return new RevisionJson(
        article.getRevision(),
        text(article.getTitle()),
        text(article.getSource()),
        text(article.getUrl()),
        text(article.getLanguage()),
        published(article.getPublished()),
        constant(article.getStatus(), ArticleStatus.class),
        text(revision.getAuthor()),
        instant(revision.hasCreateTime(), revision.getCreateTime()));
  }

  static ArticleDraft draft(ArticleDraftJson json) {
    ArticleDraft.Builder draft = ArticleDraft.newBuilder();
    if (json.text() != null && json.html() != null) {
      throw ProblemException.invalidField("/html", "Give either text or html.");
    } else if (json.text() != null) {
      draft.setText(json.text());
    } else if (json.html() != null) {
      draft.setHtml(json.html());
    } else {
      throw ProblemException.invalidField("/text", "Give text or html.");
    }
    return draft
        .setTitle(orEmpty(json.title()))
        .setUrl(orEmpty(json.url()))
        .setSource(orEmpty(json.source()))
        .setPublished(orEmpty(json.published()))
        .setLanguage(orEmpty(json.language()))
        .addAllAuthors(authors(json.authors()))
        .setSection(orEmpty(json.section()))
        .build();
  }

  static annals.article.v1.ArticleStatus status(@Nullable ArticleStatus status) {
    return switch (status) {
      case null -> annals.article.v1.ArticleStatus.ARTICLE_STATUS_UNSPECIFIED;
      case USABLE -> annals.article.v1.ArticleStatus.ARTICLE_STATUS_USABLE;
      case EMBARGOED -> annals.article.v1.ArticleStatus.ARTICLE_STATUS_EMBARGOED;
      case WITHHELD -> annals.article.v1.ArticleStatus.ARTICLE_STATUS_WITHHELD;
      case CANCELED -> annals.article.v1.ArticleStatus.ARTICLE_STATUS_CANCELED;
    };
  }

  /** The authors; none for null. JSON arrays may hold nulls, lists of protos may not. */
  static List<String> authors(@Nullable List<@Nullable String> authors) {
    List<String> checked = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; authors != null && i < authors.size(); i++) {
      String author = authors.get(i);
      if (author == null) {
        faults.add(Fault.at("/authors/" + i, "Must be a string."));
      } else {
        checked.add(author);
      }
    }
    if (!faults.isEmpty()) {
      throw ProblemException.invalidFields(faults);
    }
    return checked;
  }

  private static PublicationDateJson published(PublicationDate date) {
    return new PublicationDateJson(
        text(date.getValue()),
        constant(date.getPrecision(), DatePrecision.class),
        constant(date.getOrigin(), DateOrigin.class),
        date.hasEvidence()
            ? new SpanJson(
                date.getEvidence().getStart(),
                date.getEvidence().getEnd(),
                date.getEvidence().getText())
            : null);
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
