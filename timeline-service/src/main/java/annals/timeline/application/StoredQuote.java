package annals.timeline.application;

import annals.timeline.domain.events.Origin;
import annals.timeline.domain.quotes.QuoteKind;
import annals.timeline.domain.statements.Voice;
import annals.timeline.domain.text.TextSpan;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Words that somebody said in an indexed article.
 *
 * @param id the same for the same words of the same revision
 * @param revision the revision of the article's text
 * @param origin the article
 * @param span where the words stand, with their quotation marks
 * @param text the words, exactly as they stand there
 * @param kind how they are rendered
 * @param cue the words that introduce them, or empty
 * @param speaker who says them, or null if nobody could be named
 * @param entities who is named in them, and who says them
 */
public record StoredQuote(
    UUID id,
    long revision,
    Origin origin,
    TextSpan span,
    String text,
    QuoteKind kind,
    String cue,
    @Nullable Voice speaker,
    Set<UUID> entities) {

  /** Day of publication of quotes of articles whose day is unknown: they come last. */
  public static final LocalDate UNDATED = LocalDate.of(1, 1, 1);

  /** Copies the entities and refuses words that do not fill their span. */
  public StoredQuote {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(origin, "origin");
    entities = Set.copyOf(entities);
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("quote text of " + text.length() + " in " + span);
    }
  }

  /** Where it stands in a list. */
  public QuotePlace place() {
    LocalDate day = origin.publishedDay();
    return new QuotePlace(day == null ? UNDATED : day, span.start(), id);
  }
}
