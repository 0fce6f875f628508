package annals.timeline.domain.predicates.clauses;

import annals.timeline.domain.predicates.tagging.TaggedSentence;
import annals.timeline.domain.predicates.tagging.WordClass;
import annals.timeline.domain.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** A sentence in chunks, and who does what to whom by the order of the chunks. */
public final class Clauses {

  private final TaggedSentence sentence;
  private final List<Chunk> chunks;
  private final List<Clause> clauses;

  private Clauses(TaggedSentence sentence, List<Chunk> chunks, List<Clause> clauses) {
    this.sentence = sentence;
    this.chunks = chunks;
    this.clauses = clauses;
  }

  /** Reads a tagged sentence. */
  public static Clauses of(TaggedSentence sentence) {
    List<Chunk> chunks = Chunker.of(sentence, VerbGroups.of(sentence));
    Subjects subjects = new Subjects(new ChunkLine(sentence, chunks));
    Complements complements = new Complements(sentence, chunks, subjects);
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < chunks.size(); i++) {
      VerbGroup group = chunks.get(i).group();
      if (group != null) {
        int subject = subjects.of(i);
        clauses.add(
            new Clause(
                group,
                subject < 0 ? List.of() : Companions.of(chunks, subject),
                complements.objects(i),
                complements.agents(i),
                complements.others(i),
                subjects.isRelative(i),
                subjects.governor(i)));
      }
    }
    return new Clauses(sentence, chunks, clauses);
  }

  /** One for each verb group, in order. */
  public List<Clause> all() {
    return clauses;
  }

  /** The words. */
  public TaggedSentence sentence() {
    return sentence;
  }

  /** Number of phrases. */
  public int phrases() {
    return chunks.size();
  }

  /** Whether the phrase with the number is a noun phrase that names no time. */
  public boolean isNoun(int phrase) {
    return phrase >= 0 && phrase < chunks.size() && chunks.get(phrase).kind() == Chunk.Kind.NOUN;
  }

  /** Whether a phrase between two places, the first of them included, names a time. */
  boolean namesTime(int from, int to) {
    return chunks.stream()
        .anyMatch(c -> c.kind() == Chunk.Kind.TIME && c.from() >= from && c.from() < to);
  }

  /** Whether the word at the place is an adverb. */
  boolean isAdverb(int at) {
    return chunks.stream().anyMatch(c -> c.kind() == Chunk.Kind.ADVERB && c.holds(at));
  }

  /** Place of the first word of a phrase. */
  public int from(int phrase) {
    return chunks.get(phrase).from();
  }

  /** Place of the last word of a phrase, the word it is about. */
  public int head(int phrase) {
    return chunks.get(phrase).head();
  }

  /** The noun phrase that is what the stretch of text names, or -1 if the stretch names none. */
  public int phraseOf(TextSpan span) {
    for (int i = 0; i < chunks.size(); i++) {
      if (isHeadIn(i, span)) {
        int owned = ownedBy(i);
        return owned >= 0 && isHeadIn(owned, span) ? owned : i;
      }
    }
    return -1;
  }

  private boolean isHeadIn(int phrase, TextSpan span) {
    int head = sentence.token(chunks.get(phrase).head()).start();
    return isNoun(phrase) && span.start() <= head && head < span.end();
  }

  /** Whether the stretch is the possessive that opens the phrase: "his resignation". */
  public boolean isOpeningPossessive(int phrase, TextSpan span) {
    int from = chunks.get(phrase).from();
    return sentence.is(from, WordClass.POSSESSIVE) && sentence.token(from).start() == span.start();
  }

  /** The noun phrase in which the stretch stands, as its head or before it, or -1. */
  public int phraseAround(TextSpan span) {
    for (int i = 0; i < chunks.size(); i++) {
      int start = sentence.token(chunks.get(i).from()).start();
      int end = sentence.token(chunks.get(i).to()).end();
      if (isNoun(i) && start < span.end() && span.start() < end) {
        return i;
      }
    }
    return -1;
  }

  /** The noun phrase whose possessor the phrase is, or -1. */
  public int ownedBy(int phrase) {
    boolean owner =
        phrase + 2 < chunks.size()
            && chunks.get(phrase + 1).kind() == Chunk.Kind.OWNER
            && isNoun(phrase + 2);
    return owner ? phrase + 2 : -1;
  }

  /** The preposition right before the phrase, or the empty string. */
  public String prepositionOf(int phrase) {
    boolean preposition =
        phrase > 0
            && (chunks.get(phrase - 1).kind() == Chunk.Kind.PREPOSITION
                || chunks.get(phrase - 1).kind() == Chunk.Kind.LINK);
    return preposition ? sentence.lower(chunks.get(phrase - 1).from()) : "";
  }
}
