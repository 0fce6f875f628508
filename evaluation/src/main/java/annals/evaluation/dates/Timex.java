package annals.evaluation.dates;

/**
 * A TIMEX3 of a document, labelled or answered.
 *
 * @param start offset of its first character in the document's text, in UTF-16 code units
 * @param end offset behind its last character
 */
record Timex(int start, int end, String type, String value) {

  boolean overlaps(Timex other) {
    return start < other.end && other.start < end;
  }

  boolean hasSameSpan(Timex other) {
    return start == other.start && end == other.end;
  }
}
