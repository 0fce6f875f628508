package annals.timeline.application;

import annals.platform.error.AnnalsException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which quotes to list; what is null or empty does not count.
 *
 * @param article of this article, in text order; without it the newest come first
 * @param speaker spoken by this entity
 * @param entity spoken by this entity or naming it
 * @param terms words that must occur, in web-search syntax
 * @param from first day of publication
 * @param to last day of publication
 * @param event that tell of this event
 */
public record QuoteRequest(
    @Nullable UUID article,
    @Nullable UUID speaker,
    @Nullable UUID entity,
    String terms,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable UUID event) {

  private static final int LONGEST_TERMS = 500;

  /** Refuses what is out of bounds. */
  public QuoteRequest {
    terms = terms.strip();
    if (terms.length() > LONGEST_TERMS || terms.indexOf('\0') >= 0) {
      throw AnnalsException.invalid(
          "query", "At most " + LONGEST_TERMS + " characters, none of them U+0000.");
    }
    if (from != null && to != null && from.isAfter(to)) {
      throw AnnalsException.invalid("to", "The range ends on " + to + ", before " + from + ".");
    }
  }

  /** The same of another event. */
  QuoteRequest about(UUID event) {
    return new QuoteRequest(article, speaker, entity, terms, from, to, event);
  }
}
