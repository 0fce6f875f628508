package annals.timeline.domain.dating;

/** What a word around a temporal expression does to its value, as in TIMEX3's {@code mod}. */
public enum Modifier {
  NONE,
  START,
  MID,
  END,
  APPROX,
  LESS_THAN,
  EQUAL_OR_LESS,
  MORE_THAN,
  EQUAL_OR_MORE,
  BEFORE,
  AFTER,
  ON_OR_AFTER
}
