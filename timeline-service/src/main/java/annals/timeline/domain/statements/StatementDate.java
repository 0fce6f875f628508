package annals.timeline.domain.statements;

import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.dating.Resolution;
import annals.timeline.domain.text.TextSpan;
import java.time.LocalDate;
import java.util.Objects;

/**
 * When a statement's happening took place, and the words that say so.
 *
 * @param value the date; its year may be missing
 * @param span the words of the article that give it; of an inferred date the sentence
 * @param words those words
 * @param resolution how they were read
 */
public record StatementDate(EdtfDate value, TextSpan span, String words, Resolution resolution) {

  /** Refuses a date without value or evidence. */
  public StatementDate {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(resolution, "resolution");
  }

  /** Whether no words give it and the day of publication stands in. */
  public boolean isInferred() {
    return resolution == Resolution.INFERRED_FROM_PUBLICATION;
  }

  /** Whether it has a place on the calendar. */
  public boolean isPlaced() {
    return value.earliest() != null;
  }

  /**
   * Its first possible day.
   *
   * @throws IllegalStateException if it has no place on the calendar
   */
  public LocalDate firstDay() {
    LocalDate first = value.earliest();
    if (first == null) {
      throw new IllegalStateException(value + " has no place on the calendar");
    }
    return first;
  }

  /** Its last possible day; of an open stretch the first. */
  public LocalDate lastDay() {
    LocalDate last = value.latest();
    return last == null ? firstDay() : last;
  }
}
