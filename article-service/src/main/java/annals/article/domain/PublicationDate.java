package annals.article.domain;

import org.jspecify.annotations.Nullable;

/**
 * When an article was published and how that is known.
 *
 * @param date the date, or null when nobody and nothing says it
 * @param origin how it is known; {@link DateOrigin#UNKNOWN} exactly when there is no date
 * @param evidence where the text states it; only with a date that was read from the text
 */
public record PublicationDate(
    @Nullable EdtfDate date, DateOrigin origin, @Nullable TextSpan evidence) {
  /** What is said of an article that nothing dates. */
  public static final PublicationDate UNKNOWN = new PublicationDate(null, DateOrigin.UNKNOWN, null);

  /** Refuses a date without an origin and an origin without a date. */
  public PublicationDate {
    if ((date == null) != (origin == DateOrigin.UNKNOWN)) {
      throw new IllegalArgumentException("origin " + origin + " does not fit date " + date);
    }
    boolean fromText = origin == DateOrigin.STATED || origin == DateOrigin.INFERRED;
    if ((evidence != null) != fromText) {
      throw new IllegalArgumentException("origin " + origin + " does not fit its evidence");
    }
  }

  /** A date that the sender or the page's metadata give. */
  public static PublicationDate metadata(EdtfDate date) {
    return new PublicationDate(date, DateOrigin.METADATA, null);
  }

  /** A date that an editor set. */
  public static PublicationDate editor(EdtfDate date) {
    return new PublicationDate(date, DateOrigin.EDITOR, null);
  }

  /** A date that the text prints at {@code evidence}. */
  public static PublicationDate stated(EdtfDate date, TextSpan evidence) {
    return new PublicationDate(date, DateOrigin.STATED, evidence);
  }
}
