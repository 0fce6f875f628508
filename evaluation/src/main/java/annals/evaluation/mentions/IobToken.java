package annals.evaluation.mentions;

/**
 * One line of a labelled file.
 *
 * @param columns all columns but the label, as the file has them
 * @param label as {@code I-PER} or {@code O}
 */
record IobToken(String columns, String label) {
  /** The word. */
  String word() {
    int blank = columns.indexOf(' ');
    return blank < 0 ? columns : columns.substring(0, blank);
  }

  /** What the label says it is part of, as {@code PER}; empty outside of names. */
  String type() {
    return label.length() > 2 ? label.substring(2) : "";
  }

  /** Whether a name starts here although the word before has the same type. */
  boolean begins() {
    return label.startsWith("B-");
  }
}
