package annals.timeline.domain.predicates.clauses;

import java.util.Arrays;
import java.util.Set;

/** Finds the subject of each verb group by walking from the verb over what may stand between. */
final class Subjects {

  private static final int UNKNOWN = -2;
  private static final int NONE = -1;
  private static final int DEEPEST = 12;

  /** Verbs whose object is to do what the infinitive says. */
  private static final Set<String> OBJECT_CONTROL =
      Set.of(
          ("tell ask order force urge allow help want persuade expect require invite enable warn"
                  + " encourage instruct permit convince advise cause compel lead pressure beg"
                  + " authorize authorise appoint elect hire direct command prompt forbid choose nominate")
              .split(" "));

  private final ChunkLine line;
  private final int[] subjects;
  private final int[] governors;

  Subjects(ChunkLine line) {
    this.line = line;
    this.subjects = new int[line.size()];
    this.governors = new int[line.size()];
    Arrays.fill(subjects, UNKNOWN);
    Arrays.fill(governors, NONE);
    for (int i = 0; i < line.size(); i++) {
      if (line.group(i) != null) {
        find(i, 0);
      }
    }
  }

  /** Number of the noun phrase that is the subject of the verb, or -1. */
  int of(int verb) {
    return subjects[verb];
  }

  /** Number, among the verbs, of the verb it hangs on, or -1. */
  int governor(int verb) {
    int chunk = governors[verb];
    return chunk < 0 ? NONE : line.verbsBefore(chunk);
  }

  /** Whether a relative pronoun stands for the subject of the verb. */
  boolean isRelative(int verb) {
    return line.is(line.skipAdverbs(verb - 1), Chunk.Kind.RELATIVE);
  }

  /** Whether the phrase is the subject of a finite verb. */
  boolean isSubject(int phrase) {
    for (int i = 0; i < line.size(); i++) {
      VerbGroup group = line.group(i);
      if (group != null && group.finite() && subjects[i] == phrase && i > phrase) {
        return true;
      }
    }
    return false;
  }

  private int find(int verb, int depth) {
    if (subjects[verb] != UNKNOWN) {
      return subjects[verb];
    }
    VerbGroup group = line.group(verb);
    if (group == null || depth > DEEPEST) {
      return NONE;
    }
    subjects[verb] = NONE;
    int found =
        group.finite()
            ? ofFinite(verb, group, depth)
            : group.infinitive() ? ofInfinitive(verb, depth) : ofParticiple(verb, group, depth);
    subjects[verb] = found;
    return found;
  }

  private int ofFinite(int verb, VerbGroup group, int depth) {
    int at = verb - 1;
    boolean adjacent = true;
    while (at >= 0) {
      switch (line.kind(at)) {
        case ADVERB -> at--;
        case TIME -> {
          at = line.is(at - 1, Chunk.Kind.PREPOSITION) ? at - 2 : at - 1;
        }
        case CLOSE -> {
          at = line.back(at, Chunk.Kind.OPEN) - 1;
          adjacent = false;
        }
        case RELATIVE -> {
          return line.antecedent(at);
        }
        case QUOTE -> {
          if (line.endsSpeech(at)) {
            return line.inverted(verb, group);
          }
          at--;
        }
        case STOP -> {
          return line.inverted(verb, group);
        }
        case COMMA -> {
          int open = line.opening(at);
          if (line.is(at - 1, Chunk.Kind.QUOTE) || open < 0) {
            int behind = line.inverted(verb, group);
            return behind >= 0 ? behind : shared(verb, depth);
          }
          at = open - 1;
          adjacent = false;
        }
        case CONJUNCTION -> {
          return shared(verb, depth);
        }
        case NOUN -> {
          int next = line.isAge(at) ? at - 2 : overPhrase(at, adjacent);
          if (next == at) {
            return at;
          }
          at = next;
          adjacent = false;
        }
        case VERB -> {
          VerbGroup other = line.group(at);
          if (other == null || other.finite()) {
            return adjacent ? beyondRelative(at, depth) : line.inverted(verb, group);
          }
          at--;
          adjacent = false;
        }
        default -> {
          return line.inverted(verb, group);
        }
      }
    }
    return line.inverted(verb, group);
  }

  /** The phrase itself if it can be the subject, else the place to the left to go on from. */
  private int overPhrase(int at, boolean adjacent) {
    if (line.is(at - 1, Chunk.Kind.PREPOSITION)) {
      return at - 2;
    }
    if (line.is(at - 1, Chunk.Kind.LINK)) {
      return adjacent ? at : at - 2;
    }
    if (line.is(at - 1, Chunk.Kind.OWNER) && line.is(at - 2, Chunk.Kind.NOUN)) {
      boolean prepositional = line.is(at - 3, Chunk.Kind.PREPOSITION);
      return prepositional ? at - 4 : at;
    }
    if (line.is(at - 1, Chunk.Kind.CONJUNCTION) && line.is(at - 2, Chunk.Kind.NOUN)) {
      return line.is(at - 3, Chunk.Kind.PREPOSITION) ? at - 4 : at;
    }
    VerbGroup before = at > 0 ? line.group(at - 1) : null;
    if (before == null) {
      return at;
    }
    int verb = at - 1;
    if (before.finite()) {
      int opener = line.skipAdverbs(verb - 1);
      return line.is(opener, Chunk.Kind.RELATIVE) && line.is(opener - 1, Chunk.Kind.NOUN)
          ? opener - 1
          : at;
    }
    boolean modifies = line.is(verb - 1, Chunk.Kind.NOUN);
    return modifies && line.finiteBefore(verb) < 0 ? verb - 1 : at;
  }

  /** "the firm that Lee founded went bankrupt": the verb before ends a relative clause. */
  private int beyondRelative(int verb, int depth) {
    int inner = find(verb, depth + 1);
    boolean that =
        line.is(inner - 1, Chunk.Kind.SUBORDINATOR) || line.is(inner - 1, Chunk.Kind.RELATIVE);
    int antecedent = that ? inner - 2 : inner - 1;
    return inner > 0 && line.is(antecedent, Chunk.Kind.NOUN) ? antecedent : NONE;
  }

  /** The subject of the verb with which this one is coordinated. */
  private int shared(int verb, int depth) {
    int before = mainBefore(verb, depth);
    governors[verb] = before;
    return before < 0 ? NONE : find(before, depth + 1);
  }

  /** The finite verb that one behind a comma goes on from: not one of a subordinate clause. */
  private int mainBefore(int verb, int depth) {
    int nearest = line.finiteBefore(verb);
    int at = line.skipAdverbs(verb - 1);
    boolean comma = line.is(at, Chunk.Kind.COMMA) || line.is(at - 1, Chunk.Kind.COMMA);
    int before = nearest;
    while (comma && before >= 0 && isSubordinate(before, depth)) {
      before = line.finiteBefore(before);
    }
    return before < 0 ? nearest : before;
  }

  private boolean isSubordinate(int verb, int depth) {
    int subject = find(verb, depth + 1);
    int opener = subject < 0 || subject > verb ? NONE : subject - 1;
    return isRelative(verb)
        || line.is(opener, Chunk.Kind.SUBORDINATOR)
        || line.is(opener, Chunk.Kind.LINK)
        || line.isComplement(opener);
  }

  private int ofInfinitive(int verb, int depth) {
    int at = line.skipAdverbs(verb - 1);
    if (at < 0 || (line.is(at, Chunk.Kind.COMMA) && line.finiteBefore(verb) < 0)) {
      return ofNextFinite(verb, depth);
    }
    if (line.is(at, Chunk.Kind.CONJUNCTION)) {
      return ofCoordinated(verb, depth);
    }
    int governor = line.verbBefore(at);
    if (governor < 0) {
      return line.is(at, Chunk.Kind.NOUN) && line.is(at - 1, Chunk.Kind.OWNER)
          ? at - 2
          : ofNextFinite(verb, depth);
    }
    governors[verb] = governor;
    VerbGroup group = line.group(governor);
    boolean object = line.is(governor + 1, Chunk.Kind.NOUN) && governor + 1 < verb;
    boolean controls = group != null && OBJECT_CONTROL.contains(group.lemma()) && !group.passive();
    return object && controls ? governor + 1 : find(governor, depth + 1);
  }

  private int ofCoordinated(int verb, int depth) {
    int before = line.verbBefore(verb - 1);
    governors[verb] = before < 0 ? NONE : governors[before];
    return before < 0 ? NONE : find(before, depth + 1);
  }

  private int ofParticiple(int verb, VerbGroup group, int depth) {
    int at = line.skipAdverbs(verb - 1);
    if (at < 0) {
      return ofNextFinite(verb, depth);
    }
    if (line.is(at, Chunk.Kind.NOUN)) {
      return at;
    }
    if (line.is(at, Chunk.Kind.VERB)) {
      governors[verb] = at;
      return find(at, depth + 1);
    }
    if (line.is(at, Chunk.Kind.COMMA) && group.isReduced() && line.is(at - 1, Chunk.Kind.NOUN)) {
      return at - 1;
    }
    if (line.is(at, Chunk.Kind.TIME) && group.isReduced()) {
      return NONE;
    }
    int before = line.finiteBefore(verb);
    if (before < 0) {
      return ofNextFinite(verb, depth);
    }
    governors[verb] = before;
    return find(before, depth + 1);
  }

  private int ofNextFinite(int verb, int depth) {
    for (int i = verb + 1; i < line.size(); i++) {
      VerbGroup group = line.group(i);
      if (group != null && group.finite()) {
        return find(i, depth + 1);
      }
    }
    return NONE;
  }
}
