package annals.timeline.domain.predicates.clauses;

import annals.timeline.domain.predicates.tagging.TaggedSentence;
import annals.timeline.domain.predicates.tagging.WordClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a tagged sentence into chunks. Stateless. */
final class Chunker {

  private Chunker() {}

  /** The chunks in order; together they are the whole sentence. */
  static List<Chunk> of(TaggedSentence sentence, List<VerbGroup> groups) {
    List<Chunk> chunks = new ArrayList<>();
    int next = 0;
    int at = 0;
    while (at < sentence.size()) {
      if (next < groups.size() && groups.get(next).from() <= at) {
        VerbGroup group = groups.get(next++);
        chunks.add(new Chunk(Chunk.Kind.VERB, at, group.to(), group));
        at = group.to() + 1;
        continue;
      }
      WordClass kind = sentence.kind(at);
      if (kind != null && kind.isNominal()) {
        int to = nounPhraseEnd(sentence, at, next < groups.size() ? groups.get(next).from() : -1);
        chunks.add(new Chunk(nominal(sentence, at, to), at, to, null));
        at = to + 1;
      } else {
        chunks.add(new Chunk(single(kind), at, at, null));
        at++;
      }
    }
    return chunks;
  }

  private static int nounPhraseEnd(TaggedSentence sentence, int from, int verb) {
    int to = from;
    while (to + 1 < sentence.size() && to + 1 != verb && continues(sentence, to, to + 1)) {
      to++;
    }
    return to;
  }

  private static boolean continues(TaggedSentence sentence, int last, int next) {
    WordClass before = sentence.kind(last);
    WordClass kind = sentence.kind(next);
    if (kind == null || before == null || before == WordClass.PRONOUN) {
      return false;
    }
    return switch (kind) {
      case NAME -> before != WordClass.TIME;
      case NOUN, NUMBER -> before != WordClass.TIME || !isDay(sentence, last);
      case TIME ->
          (before != WordClass.NAME && before != WordClass.NOUN) || isCompound(sentence, next);
      case DETERMINER -> before == WordClass.DETERMINER;
      case ADVERB -> isInside(sentence, last, next);
      default -> false;
    };
  }

  /** Days and "today" end a phrase; "week" and "summer" may be its first part. */
  private static boolean isDay(TaggedSentence sentence, int at) {
    String word = sentence.lower(at);
    return word.endsWith("day") && word.length() > 3;
  }

  private static boolean isCompound(TaggedSentence sentence, int at) {
    String word = sentence.lower(at);
    return word.equals("quarter") || word.equals("century");
  }

  /** "the recently opened bridge": an adverb between determiner and noun. */
  private static boolean isInside(TaggedSentence sentence, int last, int adverb) {
    WordClass before = sentence.kind(last);
    WordClass after = sentence.kind(adverb + 1);
    boolean opens = before == WordClass.DETERMINER || before == WordClass.POSSESSIVE;
    return opens && (after == WordClass.NOUN || after == WordClass.NUMBER);
  }

  private static Chunk.Kind nominal(TaggedSentence sentence, int from, int to) {
    WordClass head = sentence.kind(to);
    boolean year = from == to && head == WordClass.NUMBER && isYear(sentence.lower(to));
    int month = sentence.is(from, WordClass.NUMBER) ? from + 1 : from;
    boolean dated = head == WordClass.NUMBER && month < to && sentence.is(month, WordClass.TIME);
    return head == WordClass.TIME || year || dated ? Chunk.Kind.TIME : Chunk.Kind.NOUN;
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
  }

  private static Chunk.Kind single(@Nullable WordClass kind) {
    if (kind == null) {
      return Chunk.Kind.STOP;
    }
    return switch (kind) {
      case ADVERB, NOT, PARTICLE -> Chunk.Kind.ADVERB;
      case PREPOSITION, TO -> Chunk.Kind.PREPOSITION;
      case LINK -> Chunk.Kind.LINK;
      case OWNER -> Chunk.Kind.OWNER;
      case CONJUNCTION -> Chunk.Kind.CONJUNCTION;
      case SUBORDINATOR -> Chunk.Kind.SUBORDINATOR;
      case RELATIVE -> Chunk.Kind.RELATIVE;
      case COMMA -> Chunk.Kind.COMMA;
      case OPEN -> Chunk.Kind.OPEN;
      case CLOSE -> Chunk.Kind.CLOSE;
      case QUOTE -> Chunk.Kind.QUOTE;
      case STOP -> Chunk.Kind.STOP;
      case NAME, NOUN, NUMBER, TIME, PRONOUN, DETERMINER, POSSESSIVE -> Chunk.Kind.NOUN;
      case MODAL, BE, HAVE, DO, VERB -> Chunk.Kind.VERB;
    };
  }
}
