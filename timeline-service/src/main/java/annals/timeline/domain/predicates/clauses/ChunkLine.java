package annals.timeline.domain.predicates.clauses;

import annals.timeline.domain.predicates.tagging.TaggedSentence;
import annals.timeline.domain.predicates.tagging.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The chunks of a sentence and what can be told from a chunk's neighbours. */
final class ChunkLine {

  private static final int NONE = -1;

  private final TaggedSentence sentence;
  private final List<Chunk> chunks;

  ChunkLine(TaggedSentence sentence, List<Chunk> chunks) {
    this.sentence = sentence;
    this.chunks = chunks;
  }

  int size() {
    return chunks.size();
  }

  Chunk.Kind kind(int at) {
    return chunks.get(at).kind();
  }

  /** The verb group there, or null. */
  @Nullable VerbGroup group(int at) {
    return chunks.get(at).group();
  }

  /** Number of verb groups before the place. */
  int verbsBefore(int at) {
    return (int) chunks.subList(0, at).stream().filter(c -> c.group() != null).count();
  }

  /** "Ann Lorne, 62, said": a number between commas is nobody. */
  boolean isAge(int at) {
    Chunk chunk = chunks.get(at);
    return chunk.from() == chunk.to()
        && sentence.is(chunk.from(), WordClass.NUMBER)
        && is(at - 1, Chunk.Kind.COMMA);
  }

  /** Whether the mark closes whole sentences rather than a few words. */
  boolean endsSpeech(int quote) {
    return quote == 0 || is(quote - 1, Chunk.Kind.COMMA) || is(quote - 1, Chunk.Kind.STOP);
  }

  /** Behind a quotation the subject may follow its verb: "said the mayor". */
  int inverted(int verb, VerbGroup group) {
    boolean simple = group.from() == group.at();
    boolean active = simple && !group.passive() && group.finite() && group.modal().isEmpty();
    boolean noun = is(verb + 1, Chunk.Kind.NOUN);
    boolean comma = is(verb - 1, Chunk.Kind.COMMA) && is(verb - 2, Chunk.Kind.QUOTE);
    boolean marked = is(verb - 1, Chunk.Kind.QUOTE) || comma;
    boolean speech = group.lemma().equals("say");
    return active && noun && (marked || speech) && !group.isCopula() ? verb + 1 : NONE;
  }

  /** The comma that opens what the comma closes, or -1 if it closes nothing between commas. */
  int opening(int comma) {
    for (int i = comma - 1; i >= 0; i--) {
      Chunk.Kind kind = chunks.get(i).kind();
      if (kind == Chunk.Kind.COMMA) {
        return isParenthetical(i + 1) ? i : NONE;
      }
      if (kind == Chunk.Kind.QUOTE) {
        return NONE;
      }
    }
    return NONE;
  }

  /** An apposition, relative or participial clause or adverbial starts there. */
  private boolean isParenthetical(int from) {
    VerbGroup group = chunks.get(from).group();
    if (group != null) {
      return !group.finite();
    }
    return switch (chunks.get(from).kind()) {
      case RELATIVE, SUBORDINATOR, LINK, PREPOSITION, ADVERB, TIME -> true;
      case NOUN -> !hasOwnVerb(from);
      default -> false;
    };
  }

  private boolean hasOwnVerb(int from) {
    for (int i = from; i < chunks.size() && !is(i, Chunk.Kind.COMMA); i++) {
      VerbGroup group = chunks.get(i).group();
      if (is(i, Chunk.Kind.RELATIVE)) {
        return false;
      }
      if (group != null && group.finite()) {
        return true;
      }
    }
    return false;
  }

  /** The phrase that a relative pronoun stands for, or -1. */
  int antecedent(int relative) {
    int at = is(relative - 1, Chunk.Kind.COMMA) ? relative - 2 : relative - 1;
    if (is(at, Chunk.Kind.PREPOSITION)) {
      return NONE;
    }
    boolean person = sentence.lower(chunks.get(relative).from()).equals("who");
    while (person
        && is(at, Chunk.Kind.NOUN)
        && is(at - 1, Chunk.Kind.PREPOSITION)
        && is(at - 2, Chunk.Kind.NOUN)) {
      at -= 2;
    }
    return is(at, Chunk.Kind.NOUN) ? at : NONE;
  }

  /** Whether what starts behind the place depends on a verb: "said prices rose". */
  boolean isComplement(int opener) {
    int at = is(opener, Chunk.Kind.QUOTE) ? opener - 1 : opener;
    VerbGroup verb = at < 0 ? null : group(at);
    return is(at, Chunk.Kind.SUBORDINATOR) || (verb != null && verb.finite());
  }

  /** Place of the nearest finite verb before the place, or -1. */
  int finiteBefore(int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      VerbGroup group = chunks.get(i).group();
      if (group != null && group.finite()) {
        return i;
      }
    }
    return NONE;
  }

  /** Place of the nearest verb up to the place, or -1. */
  int verbBefore(int at) {
    for (int i = at; i >= 0; i--) {
      VerbGroup group = chunks.get(i).group();
      if (group != null) {
        return i;
      }
    }
    return NONE;
  }

  /** The nearest place to the left, itself included, that holds no adverb. */
  int skipAdverbs(int at) {
    int i = at;
    while (is(i, Chunk.Kind.ADVERB)) {
      i--;
    }
    return i;
  }

  /** The nearest place to the left that holds the kind, or 0. */
  int back(int at, Chunk.Kind kind) {
    int i = at;
    while (i > 0 && !is(i, kind)) {
      i--;
    }
    return i;
  }

  /** Whether the place holds the kind; no place outside the sentence does. */
  boolean is(int at, Chunk.Kind kind) {
    return at >= 0 && at < chunks.size() && chunks.get(at).kind() == kind;
  }
}
