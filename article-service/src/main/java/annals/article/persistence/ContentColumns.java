package annals.article.persistence;

import annals.article.domain.ArticleContent;
import annals.article.domain.DateOrigin;
import annals.article.domain.EdtfDate;
import annals.article.domain.PublicationDate;
import annals.article.domain.TextSpan;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns that an article and its earlier revisions share. */
@MappedSuperclass
abstract class ContentColumns {
  @Column(nullable = false)
  String title = "";

  @Column(nullable = false)
  String text = "";

  @Column(nullable = false)
  Integer[] segments = {};

  @Column(nullable = false)
  String source = "";

  @Column(nullable = false)
  String url = "";

  @Column(name = "canonical_url", nullable = false)
  String canonicalUrl = "";

  @Column(nullable = false)
  String language = "";

  @Column(nullable = false, columnDefinition = "text[]")
  String[] authors = {};

  @Column(nullable = false)
  String section = "";

  @Column(nullable = false)
  String published = "";

  @Column(name = "published_origin", nullable = false)
  String publishedOrigin = DateOrigin.UNKNOWN.name();

  @Column(name = "evidence_start")
  @Nullable Integer evidenceStart;

  @Column(name = "evidence_end")
  @Nullable Integer evidenceEnd;

  @Nullable Instant updated;

  @Column(nullable = false)
  Instant retrieved = Instant.EPOCH;

  void setContent(ArticleContent content) {
    title = content.title();
    text = content.text();
    segments = SegmentColumn.write(content.segments());
    source = content.source();
    url = content.url();
    canonicalUrl = content.canonicalUrl();
    language = content.language();
    authors = content.authors().toArray(String[]::new);
    section = content.section();
    EdtfDate date = content.published().date();
    published = date == null ? "" : date.value();
    publishedOrigin = content.published().origin().name();
    TextSpan evidence = content.published().evidence();
    evidenceStart = evidence == null ? null : evidence.start();
    evidenceEnd = evidence == null ? null : evidence.end();
    updated = content.updated();
    retrieved = content.retrieved();
  }

  void copyContent(ContentColumns other) {
    title = other.title;
    text = other.text;
    segments = other.segments;
    source = other.source;
    url = other.url;
    canonicalUrl = other.canonicalUrl;
    language = other.language;
    authors = other.authors;
    section = other.section;
    published = other.published;
    publishedOrigin = other.publishedOrigin;
    evidenceStart = other.evidenceStart;
    evidenceEnd = other.evidenceEnd;
    updated = other.updated;
    retrieved = other.retrieved;
  }

  ArticleContent content() {
    return new ArticleContent(
        title,
        text,
        SegmentColumn.read(segments),
        source,
        url,
        canonicalUrl,
        language,
        List.of(authors),
        section,
        publicationDate(),
        updated,
        retrieved);
  }

  private PublicationDate publicationDate() {
    TextSpan evidence =
        evidenceStart == null || evidenceEnd == null
            ? null
            : new TextSpan(evidenceStart, evidenceEnd, text.substring(evidenceStart, evidenceEnd));
    return new PublicationDate(
        EdtfDate.parse(published).orElse(null), DateOrigin.valueOf(publishedOrigin), evidence);
  }
}
