package annals.article.domain;

import annals.article.domain.text.Titles;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A change that an editor asks for.
 *
 * @param draft holds the new values
 * @param fields names of the draft's fields to take over
 * @param status the new status, or null to keep it
 */
public record ArticleAmendment(
    ArticleDraft draft, Set<String> fields, @Nullable ArticleStatus status) {
  /** Copies the set. */
  public ArticleAmendment {
    fields = Set.copyOf(fields);
  }

  /** What {@code old} becomes. A date that was read from the old text is read again. */
  public ArticleContent applyTo(ArticleContent old, ContentReader reader, Instant now) {
    DraftRules.check(draft, fields);
    String text = old.text();
    List<Segment> segments = old.segments();
    Instant retrieved = old.retrieved();
    PublicationDate published = old.published();
    if (takes("text") || takes("html")) {
      ArticleContent read = reader.read(onlyBody(), now);
      text = read.text();
      segments = read.segments();
      retrieved = now;
      published = dateOfNewText(published, read.published());
    }
    String title = takes("title") ? ContentReader.oneLine(draft.title()) : old.title();
    return new ArticleContent(
        title.isEmpty() ? Titles.of(text, segments) : title,
        text,
        segments,
        takes("source") ? ContentReader.oneLine(draft.source()) : old.source(),
        takes("url") ? draft.url().strip() : old.url(),
        takes("url") ? "" : old.canonicalUrl(),
        takes("language") ? language(text, reader) : old.language(),
        takes("authors") ? ContentReader.oneLine(draft.authors()) : old.authors(),
        takes("section") ? ContentReader.oneLine(draft.section()) : old.section(),
        takes("published") ? edited() : published,
        old.updated(),
        retrieved);
  }

  private boolean takes(String field) {
    return fields.contains(field);
  }

  private ArticleDraft onlyBody() {
    return new ArticleDraft(draft.body(), "", "", "", "", "", List.of(), "");
  }

  private static PublicationDate dateOfNewText(PublicationDate old, PublicationDate read) {
    return switch (old.origin()) {
      case EDITOR, METADATA -> old;
      case STATED, INFERRED, UNKNOWN -> read;
    };
  }

  private PublicationDate edited() {
    return EdtfDate.parse(draft.published())
        .map(PublicationDate::editor)
        .orElse(PublicationDate.UNKNOWN);
  }

  private String language(String text, ContentReader reader) {
    return draft.language().isEmpty()
        ? reader.languageOf(text)
        : Locale.forLanguageTag(draft.language()).toLanguageTag();
  }
}
