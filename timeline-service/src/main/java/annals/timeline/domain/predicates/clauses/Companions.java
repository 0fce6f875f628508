package annals.timeline.domain.predicates.clauses;

import java.util.ArrayList;
import java.util.List;

/** Noun phrases that share what is said of one of them. */
final class Companions {

  private static final int LONGEST_APPOSITION = 8;

  private Companions() {}

  /** The phrase itself, what is coordinated with it to its left, and its appositions. */
  static List<Integer> of(List<Chunk> chunks, int phrase) {
    List<Integer> found = new ArrayList<>();
    found.add(phrase);
    int first = coordinated(chunks, phrase, found);
    apposition(chunks, phrase, found);
    if (first == 2 && is(chunks, 1, Chunk.Kind.COMMA) && isNoun(chunks, 0)) {
      found.add(0);
    }
    return found;
  }

  /** "A, B and C": adds A and B to C; gives the leftmost phrase. */
  private static int coordinated(List<Chunk> chunks, int phrase, List<Integer> found) {
    int at = phrase;
    if (!is(chunks, at - 1, Chunk.Kind.CONJUNCTION)) {
      return at;
    }
    int before = at - 2;
    while (before >= 0 && isNoun(chunks, before) && isFree(chunks, before)) {
      found.add(before);
      at = before;
      if (!is(chunks, at - 1, Chunk.Kind.COMMA)) {
        break;
      }
      before = at - 2;
    }
    return at;
  }

  /** Neither object of a verb nor of a preposition. */
  private static boolean isFree(List<Chunk> chunks, int at) {
    return !is(chunks, at - 1, Chunk.Kind.VERB) && !is(chunks, at - 1, Chunk.Kind.PREPOSITION);
  }

  /**
   * "the mayor, Ann Lee, ...": the phrase between commas is the same person, not whose brother that
   * is.
   */
  private static void apposition(List<Chunk> chunks, int phrase, List<Integer> found) {
    int comma = phrase + 1;
    while (is(chunks, comma, Chunk.Kind.PREPOSITION) && isNoun(chunks, comma + 1)) {
      comma += 2;
    }
    if (!is(chunks, comma, Chunk.Kind.COMMA) || !isNoun(chunks, comma + 1)) {
      return;
    }
    for (int i = comma + 2; i < Math.min(chunks.size(), comma + LONGEST_APPOSITION); i++) {
      Chunk.Kind kind = chunks.get(i).kind();
      if (kind == Chunk.Kind.COMMA) {
        boolean owner = is(chunks, comma + 2, Chunk.Kind.OWNER) && isNoun(chunks, comma + 3);
        found.add(owner ? comma + 3 : comma + 1);
        return;
      }
      if (kind == Chunk.Kind.VERB) {
        return;
      }
    }
  }

  private static boolean isNoun(List<Chunk> chunks, int at) {
    return is(chunks, at, Chunk.Kind.NOUN);
  }

  private static boolean is(List<Chunk> chunks, int at, Chunk.Kind kind) {
    return at >= 0 && at < chunks.size() && chunks.get(at).kind() == kind;
  }
}
