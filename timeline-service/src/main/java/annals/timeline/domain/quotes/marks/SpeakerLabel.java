package annals.timeline.domain.quotes.marks;

/** The label of a transcript at the start of a line: "BELL:", "ANN BELL:", "Ann Bell:". */
public final class SpeakerLabel {

  private static final int MOST_WORDS = 4;

  private SpeakerLabel() {}

  /**
   * Offset of the colon of a label that starts at {@code from}, or -1 if there is none. A name in
   * small letters counts from two words on: "Note:" is no speaker.
   */
  public static int colon(String text, int from, int to) {
    int at = from;
    boolean capitals = true;
    for (int words = 1; words <= MOST_WORDS; words++) {
      int end = wordEnd(text, at, to);
      if (end == at || !Character.isUpperCase(text.charAt(at))) {
        return -1;
      }
      capitals &= isCapitals(text, at, end);
      if (end + 1 < to && text.charAt(end) == ':' && Character.isWhitespace(text.charAt(end + 1))) {
        return capitals ? colonOfCapitals(from, end) : words > 1 ? end : -1;
      }
      if (end >= to || text.charAt(end) != ' ') {
        return -1;
      }
      at = end + 1;
    }
    return -1;
  }

  private static int colonOfCapitals(int from, int end) {
    return end - from > 1 ? end : -1;
  }

  private static int wordEnd(String text, int from, int to) {
    int at = from;
    while (at < to && isPart(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isPart(char c) {
    return Character.isLetter(c) || c == '.' || c == '\'' || c == '\u2019' || c == '-';
  }

  private static boolean isCapitals(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
