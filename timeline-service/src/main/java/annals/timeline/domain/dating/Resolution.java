package annals.timeline.domain.dating;

/** How the value of a temporal expression was found. */
public enum Resolution {
  /** Everything is written in the expression: "18 February 2025". */
  EXPLICIT,
  /**
   * The year, or year and month, was chosen by the publication date and tense: "on 18 February",
   * "in March".
   */
  COMPLETED_FROM_PUBLICATION,
  /** Counted from the publication date: "yesterday", "on Monday", "last month", "two years ago". */
  RELATIVE_TO_PUBLICATION,
  /**
   * Counted from a date that the text names: "the following day", "a year earlier", the 27th day of
   * what began on a day told, "yesterday" in words that were spoken on a day told.
   */
  RELATIVE_TO_TEXT,
  /**
   * No words give it: the lead of an article stands for the day of publication. Always approximate,
   * never the answer of the tagger.
   */
  INFERRED_FROM_PUBLICATION,
  /** A date that lacks its year because no publication date is known: "18 February". */
  PARTIAL,
  /** Relative to a publication date or an event that is not known. */
  UNRESOLVED,
  /** Points at no certain time: "now", "soon", "in the coming days". */
  VAGUE,
  /** A length of time or a frequency, which has no place on the calendar. */
  NO_DATE
}
