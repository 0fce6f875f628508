package annals.timeline.domain.quotes.marks;

/** Pairs of quotation marks that a paragraph may use. */
enum MarkStyle {
  CURLY("\u201c", "\u201d"),
  LOW("\u201e", "\u201c"),
  STRAIGHT("\"", "\""),
  GUILLEMETS("\u00ab", "\u00bb"),
  APOSTROPHES("''", "''"),
  BACKTICKS("``", "''");

  private final String opening;
  private final String closing;

  MarkStyle(String opening, String closing) {
    this.opening = opening;
    this.closing = closing;
  }

  /** Whether an opening mark of this style stands at the offset. */
  boolean opensAt(String text, int at) {
    return text.startsWith(opening, at);
  }

  /** Whether a closing mark of this style stands at the offset. */
  boolean closesAt(String text, int at) {
    return text.startsWith(closing, at) || (this == LOW && text.charAt(at) == '\u201d');
  }

  int openingLength() {
    return opening.length();
  }

  int closingLength() {
    return closing.length();
  }

  /** Whether opening and closing mark cannot be told apart by their form. */
  boolean isSymmetric() {
    return opening.equals(closing);
  }
}
