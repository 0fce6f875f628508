package annals.timeline.domain.dating.grammar;

import org.jspecify.annotations.Nullable;

/** What the vocabulary knows about a word; a zero or null says that it is not of that kind. */
final class Word {

  static final Word UNKNOWN = new Word();

  int month;
  int weekday;
  int ordinal;
  int season;
  double number;
  boolean plural;
  boolean shortForm;
  @Nullable Unit unit;
  @Nullable String partOfDay;
  @Nullable String role;

  /** Whether it has the given part in the grammar, such as "determiner" or "last". */
  boolean is(String name) {
    return name.equals(role);
  }
}
