package annals.timeline.domain.dating.grammar;

/** The year that a part of a date names: written out, or counted from the publication. */
public sealed interface YearReference {

  /** A year in digits or words. */
  record Written(int year) implements YearReference {}

  /** This year (0), last year (-1), next year (1). */
  record Shifted(int years) implements YearReference {}
}
