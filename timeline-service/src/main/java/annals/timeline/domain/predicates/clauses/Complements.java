package annals.timeline.domain.predicates.clauses;

import annals.timeline.domain.predicates.tagging.TaggedSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what stands behind a verb: its objects, its agent and its prepositional phrases. */
final class Complements {

  private static final int MOST_PHRASES = 2;

  private static final Set<String> JOINING =
      Set.of("with", "against", "to", "for", "between", "among");

  private final TaggedSentence sentence;
  private final List<Chunk> chunks;
  private final Subjects subjects;

  Complements(TaggedSentence sentence, List<Chunk> chunks, Subjects subjects) {
    this.sentence = sentence;
    this.chunks = chunks;
    this.subjects = subjects;
  }

  /** Up to two noun phrases right behind an active verb, with those coordinated to their right. */
  List<Integer> objects(int verb) {
    VerbGroup group = chunks.get(verb).group();
    List<Integer> found = new ArrayList<>();
    if (group == null || group.passive() || group.isCopula()) {
      return found;
    }
    int at = verb + 1;
    while (is(at, Chunk.Kind.ADVERB) || is(at, Chunk.Kind.QUOTE) || is(at, Chunk.Kind.TIME)) {
      at++;
    }
    while (is(at, Chunk.Kind.NOUN) && found.size() < 2 && at != subjects.of(verb)) {
      int phrase = owned(at);
      if (subjects.isSubject(phrase)) {
        break;
      }
      found.add(phrase);
      at = phrase + 1;
    }
    if (!found.isEmpty()) {
      coordinated(found);
    }
    return found;
  }

  /** "the board's plan": the last phrase of a chain of possessors. */
  private int owned(int at) {
    int phrase = at;
    while (is(phrase + 1, Chunk.Kind.OWNER) && is(phrase + 2, Chunk.Kind.NOUN)) {
      phrase += 2;
    }
    return phrase;
  }

  private void coordinated(List<Integer> found) {
    int at = found.getLast();
    while ((is(at + 1, Chunk.Kind.CONJUNCTION) || is(at + 1, Chunk.Kind.COMMA))
        && is(at + 2, Chunk.Kind.NOUN)
        && !subjects.isSubject(owned(at + 2))) {
      at = owned(at + 2);
      found.add(at);
    }
  }

  /** The phrases behind "by" of a passive verb. */
  List<Integer> agents(int verb) {
    VerbGroup group = chunks.get(verb).group();
    List<Integer> found = new ArrayList<>();
    if (group == null || !group.passive()) {
      return found;
    }
    for (int i = verb + 1; i < chunks.size() && isInside(i); i++) {
      boolean by =
          is(i, Chunk.Kind.PREPOSITION) && sentence.lower(chunks.get(i).from()).equals("by");
      if (by && is(i + 1, Chunk.Kind.NOUN)) {
        found.add(owned(i + 1));
        coordinated(found);
        return found;
      }
    }
    return found;
  }

  /** The phrases that a preposition of partners, opponents and recipients joins to the verb. */
  List<Integer> others(int verb) {
    List<Integer> found = new ArrayList<>();
    for (int i = verb + 1; i < chunks.size() && isInside(i) && found.size() < MOST_PHRASES; i++) {
      boolean preposition = is(i, Chunk.Kind.PREPOSITION);
      boolean joins = preposition && JOINING.contains(sentence.lower(chunks.get(i).from()));
      if (joins && is(i + 1, Chunk.Kind.NOUN)) {
        found.add(owned(i + 1));
      }
    }
    return found;
  }

  private boolean isInside(int at) {
    return switch (chunks.get(at).kind()) {
      case NOUN, TIME, PREPOSITION, ADVERB, OWNER, CONJUNCTION -> true;
      default -> false;
    };
  }

  private boolean is(int at, Chunk.Kind kind) {
    return at >= 0 && at < chunks.size() && chunks.get(at).kind() == kind;
  }
}
