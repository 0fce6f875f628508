package annals.timeline.domain.quotes.marks;

import java.util.Set;

/** Tells the marks around a nickname inside a name, as in Ann "Bee" Bell, from quotations. */
public final class Nicknames {

  private static final int LONGEST = 20;

  private static final Set<String> NO_NAMES =
      Set.of(
          "The", "A", "An", "In", "On", "At", "By", "For", "From", "To", "With", "His", "Her",
          "Their", "Its", "My", "Our", "This", "That", "He", "She", "They", "It", "We", "And",
          "But", "As", "When", "After", "While", "If");

  private Nicknames() {}

  /** Whether the words between the marks belong to a name that goes on on both sides. */
  public static boolean isNickname(String text, MarkedSpan marked) {
    int from = marked.inner().start();
    int to = marked.inner().end();
    if (!marked.closed() || to - from > LONGEST || !isCapitalizedWord(text, from, to)) {
      return false;
    }
    int before = marked.span().start() - 1;
    int behind = marked.span().end();
    return before > 0
        && behind + 1 < text.length()
        && text.charAt(before) == ' '
        && text.charAt(behind) == ' '
        && Character.isUpperCase(text.charAt(behind + 1))
        && isName(text, before);
  }

  private static boolean isCapitalizedWord(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return Character.isUpperCase(text.charAt(from));
  }

  /** Whether the word that ends at the offset is part of a name. */
  private static boolean isName(String text, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, end);
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !NO_NAMES.contains(word);
  }
}
