package annals.timeline.domain.dating;

import annals.timeline.domain.dating.grammar.Line;
import java.util.HashSet;
import java.util.Set;

/**
 * The words of a noun phrase behind its determiner.
 *
 * @param start position of its first word
 * @param end position behind its head
 */
record NounPhrase(int start, int end) {

  private static final int LONGEST = 6;
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "his", "her", "their", "its", "this", "that", "my", "our");
  private static final Set<String> BEHIND =
      Set.of(
          "",
          "of",
          "in",
          "on",
          "at",
          "by",
          "with",
          "and",
          "or",
          "that",
          "which",
          "since",
          "as",
          "was",
          "is",
          "were",
          "are",
          "has",
          "had",
          "have",
          "to",
          "when",
          "for",
          "against",
          "over",
          "after",
          "before",
          "came",
          "took",
          "happened",
          "occurred",
          "will",
          "would",
          "but",
          "from",
          "the",
          "a",
          "an",
          "he",
          "she",
          "they",
          "it",
          "his",
          "her",
          "their",
          "began",
          "struck",
          "hit",
          "near",
          "between",
          "who",
          "where",
          "said",
          "scheduled",
          "planned",
          "due");
  private static final Set<String> ATTACHING = Set.of("of", "on", "in", "at", "against", "near");

  /** Whether a phrase with a determiner starts there. */
  static boolean startsAt(Line line, int at) {
    return line.isOneOf(at, DETERMINERS);
  }

  /** The phrase whose first word behind the determiner stands at the position; may be empty. */
  static NounPhrase at(Line line, int at) {
    int end = at;
    while (end - at < LONGEST && isPart(line, end)) {
      end++;
    }
    return new NounPhrase(at, end);
  }

  private static boolean isPart(Line line, int at) {
    String word = line.lower(at);
    boolean letters = !word.isEmpty() && Character.isLetter(word.charAt(0));
    return word.equals("'s")
        || word.equals("\u2019s")
        || word.equals("-")
        || (letters && !BEHIND.contains(word));
  }

  /** The last word, or nothing if the phrase is empty. */
  String head(Line line) {
    return end == start ? "" : line.lower(end - 1);
  }

  /** The other words that tell which one is meant: before the head, and in what is attached. */
  Set<String> attributes(Line line) {
    Set<String> attributes = new HashSet<>();
    for (int i = start; i < end - 1; i++) {
      attributes.add(line.lower(i));
    }
    if (line.isOneOf(end, ATTACHING)) {
      int from = startsAt(line, end + 1) ? end + 2 : end + 1;
      NounPhrase attached = at(line, from);
      for (int i = from; i < attached.end(); i++) {
        attributes.add(line.lower(i));
      }
    }
    return attributes;
  }
}
