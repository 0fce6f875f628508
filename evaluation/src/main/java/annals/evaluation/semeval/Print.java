package annals.evaluation.semeval;

/** Writes tokens as they stand in print: no space before marks, none inside quotation marks. */
final class Print {

  private Print() {}

  /** The line without the spaces that its tokenisation brought in; words stay as they are. */
  static String of(String tokenized) {
    String line =
        tokenized
            .replaceAll("\\s+", " ")
            .strip()
            .replaceAll(" (['\u2019]) ?(s|ll|re|ve|d|m|S)(?= )", "$1$2")
            .replaceAll(" (n['\u2019]t)(?= )", "$1")
            .replaceAll("(?<=s) (['\u2019])(?= )", "$1")
            .replaceAll(" ([,.;:!?%)\\]])(?= |$)", "$1")
            .replaceAll("([(\\[]) ", "$1")
            .replaceAll("([$\u00a3\u20ac]) (?=\\d)", "$1");
    return quoted(line);
  }

  /** Straight marks open and close in turn; one that ends a line always closes. */
  private static String quoted(String line) {
    StringBuilder print = new StringBuilder(line.length());
    boolean open = startsInside(line);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean mark = c == '"';
      boolean inner = c == ' ' && open && i > 0 && line.charAt(i - 1) == '"';
      boolean before = c == ' ' && open && i + 1 < line.length() && line.charAt(i + 1) == '"';
      if (!inner && !before) {
        print.append(c);
      }
      open ^= mark;
    }
    return print.toString();
  }

  /** Whether the first mark of the line closes what an earlier line opened. */
  private static boolean startsInside(String line) {
    int first = line.indexOf('"');
    boolean odd = line.chars().filter(c -> c == '"').count() % 2 == 1;
    if (!odd || first <= 1) {
      return false;
    }
    boolean stopped = ",.?!".indexOf(line.charAt(first - 2)) >= 0;
    boolean small = first + 2 >= line.length() || Character.isLowerCase(line.charAt(first + 2));
    return stopped && small;
  }
}
