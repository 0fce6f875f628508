package annals.timeline.domain.predicates.clauses;

import annals.timeline.domain.predicates.tagging.TaggedSentence;
import annals.timeline.domain.predicates.tagging.WordClass;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  private final TaggedSentence sentence;
  private final List<Chunk> chunks;
  private final int[] subjects;
  private final int[] governors;

  Subjects(TaggedSentence sentence, List<Chunk> chunks) {
    this.sentence = sentence;
    this.chunks = chunks;
    this.subjects = new int[chunks.size()];
    this.governors = new int[chunks.size()];
    Arrays.fill(subjects, UNKNOWN);
    Arrays.fill(governors, NONE);
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.get(i).group() != null) {
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
    return chunk < 0
        ? NONE
        : (int) chunks.subList(0, chunk).stream().filter(c -> c.group() != null).count();
  }

  /** Whether a relative pronoun stands for the subject of the verb. */
  boolean isRelative(int verb) {
    return is(skipAdverbs(verb - 1), Chunk.Kind.RELATIVE);
  }

  /** Whether the phrase is the subject of a finite verb. */
  boolean isSubject(int phrase) {
    for (int i = 0; i < chunks.size(); i++) {
      VerbGroup group = chunks.get(i).group();
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
    VerbGroup group = chunks.get(verb).group();
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
      switch (chunks.get(at).kind()) {
        case ADVERB -> at--;
        case TIME -> {
          at = is(at - 1, Chunk.Kind.PREPOSITION) ? at - 2 : at - 1;
        }
        case CLOSE -> {
          at = before(at, Chunk.Kind.OPEN) - 1;
          adjacent = false;
        }
        case RELATIVE -> {
          return antecedent(at);
        }
        case QUOTE, STOP -> {
          return inverted(verb, group);
        }
        case COMMA -> {
          int open = opening(at);
          if (is(at - 1, Chunk.Kind.QUOTE) || open < 0) {
            int behind = inverted(verb, group);
            return behind >= 0 ? behind : shared(verb, depth);
          }
          at = open - 1;
          adjacent = false;
        }
        case CONJUNCTION -> {
          return shared(verb, depth);
        }
        case NOUN -> {
          int next = isAge(at) ? at - 2 : overPhrase(at, adjacent);
          if (next == at) {
            return at;
          }
          at = next;
          adjacent = false;
        }
        case VERB -> {
          VerbGroup other = chunks.get(at).group();
          if (other == null || other.finite()) {
            return adjacent ? beyondRelative(at, depth) : inverted(verb, group);
          }
          at--;
          adjacent = false;
        }
        default -> {
          return inverted(verb, group);
        }
      }
    }
    return inverted(verb, group);
  }

  /** "Ann Lorne, 62, said": a number between commas is nobody. */
  private boolean isAge(int at) {
    Chunk chunk = chunks.get(at);
    return chunk.from() == chunk.to()
        && sentence.is(chunk.from(), WordClass.NUMBER)
        && is(at - 1, Chunk.Kind.COMMA);
  }

  /** The phrase itself if it can be the subject, else the place to the left to go on from. */
  private int overPhrase(int at, boolean adjacent) {
    if (is(at - 1, Chunk.Kind.PREPOSITION)) {
      return at - 2;
    }
    if (is(at - 1, Chunk.Kind.LINK)) {
      return adjacent ? at : at - 2;
    }
    if (is(at - 1, Chunk.Kind.OWNER) && is(at - 2, Chunk.Kind.NOUN)) {
      boolean prepositional = is(at - 3, Chunk.Kind.PREPOSITION);
      return prepositional ? at - 4 : at;
    }
    if (is(at - 1, Chunk.Kind.CONJUNCTION) && is(at - 2, Chunk.Kind.NOUN)) {
      return is(at - 3, Chunk.Kind.PREPOSITION) ? at - 4 : at;
    }
    VerbGroup before = at > 0 ? chunks.get(at - 1).group() : null;
    if (before == null) {
      return at;
    }
    int verb = at - 1;
    if (before.finite()) {
      int opener = skipAdverbs(verb - 1);
      return is(opener, Chunk.Kind.RELATIVE) && is(opener - 1, Chunk.Kind.NOUN) ? opener - 1 : at;
    }
    boolean modifies = is(verb - 1, Chunk.Kind.NOUN);
    return modifies && !hasFiniteBefore(verb) ? verb - 1 : at;
  }

  private boolean hasFiniteBefore(int at) {
    for (int i = at - 1; i >= 0; i--) {
      VerbGroup group = chunks.get(i).group();
      if (group != null && group.finite()) {
        return true;
      }
    }
    return false;
  }

  /** "the firm that Lee founded went bankrupt": the verb before ends a relative clause. */
  private int beyondRelative(int verb, int depth) {
    int inner = find(verb, depth + 1);
    boolean that = is(inner - 1, Chunk.Kind.SUBORDINATOR) || is(inner - 1, Chunk.Kind.RELATIVE);
    int antecedent = that ? inner - 2 : inner - 1;
    return inner > 0 && is(antecedent, Chunk.Kind.NOUN) ? antecedent : NONE;
  }

  /** Behind a quotation the subject may follow its verb: "said the mayor". */
  private int inverted(int verb, VerbGroup group) {
    boolean active = !group.passive() && group.finite() && group.modal().isEmpty();
    boolean noun = is(verb + 1, Chunk.Kind.NOUN);
    boolean comma = is(verb - 1, Chunk.Kind.COMMA) && is(verb - 2, Chunk.Kind.QUOTE);
    boolean marked = is(verb - 1, Chunk.Kind.QUOTE) || comma;
    boolean speech = group.lemma().equals("say");
    return active && noun && (marked || speech) && !group.isCopula() ? verb + 1 : NONE;
  }

  /** The comma that opens what the comma closes, or -1 if it closes nothing between commas. */
  private int opening(int comma) {
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

  private int antecedent(int relative) {
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

  /** The subject of the verb with which this one is coordinated. */
  private int shared(int verb, int depth) {
    int before = mainBefore(verb, depth);
    governors[verb] = before;
    return before < 0 ? NONE : find(before, depth + 1);
  }

  /** The finite verb that one behind a comma goes on from: not one of a subordinate clause. */
  private int mainBefore(int verb, int depth) {
    int nearest = finiteBefore(verb);
    int at = skipAdverbs(verb - 1);
    boolean comma = is(at, Chunk.Kind.COMMA) || is(at - 1, Chunk.Kind.COMMA);
    int before = nearest;
    while (comma && before >= 0 && isSubordinate(before, depth)) {
      before = finiteBefore(before);
    }
    return before < 0 ? nearest : before;
  }

  private boolean isSubordinate(int verb, int depth) {
    int subject = find(verb, depth + 1);
    int opener = subject < 0 || subject > verb ? NONE : subject - 1;
    return isRelative(verb)
        || is(opener, Chunk.Kind.SUBORDINATOR)
        || is(opener, Chunk.Kind.LINK)
        || (is(opener, Chunk.Kind.QUOTE) && is(opener - 1, Chunk.Kind.SUBORDINATOR));
  }

  private int ofInfinitive(int verb, int depth) {
    int at = skipAdverbs(verb - 1);
    if (at < 0 || (is(at, Chunk.Kind.COMMA) && finiteBefore(verb) < 0)) {
      return ofNextFinite(verb, depth);
    }
    if (is(at, Chunk.Kind.CONJUNCTION)) {
      return ofCoordinated(verb, depth);
    }
    int governor = verbBefore(at);
    if (governor < 0) {
      return is(at, Chunk.Kind.NOUN) && is(at - 1, Chunk.Kind.OWNER)
          ? at - 2
          : ofNextFinite(verb, depth);
    }
    governors[verb] = governor;
    VerbGroup group = chunks.get(governor).group();
    boolean object = is(governor + 1, Chunk.Kind.NOUN) && governor + 1 < verb;
    boolean controls = group != null && OBJECT_CONTROL.contains(group.lemma()) && !group.passive();
    return object && controls ? governor + 1 : find(governor, depth + 1);
  }

  private int ofCoordinated(int verb, int depth) {
    int before = verbBefore(verb - 1);
    governors[verb] = before < 0 ? NONE : governors[before];
    return before < 0 ? NONE : find(before, depth + 1);
  }

  private int ofParticiple(int verb, VerbGroup group, int depth) {
    int at = skipAdverbs(verb - 1);
    if (at < 0) {
      return ofNextFinite(verb, depth);
    }
    if (is(at, Chunk.Kind.NOUN)) {
      return at;
    }
    if (is(at, Chunk.Kind.VERB)) {
      governors[verb] = at;
      return find(at, depth + 1);
    }
    if (is(at, Chunk.Kind.COMMA) && group.isReduced() && is(at - 1, Chunk.Kind.NOUN)) {
      return at - 1;
    }
    if (is(at, Chunk.Kind.TIME) && group.isReduced()) {
      return NONE;
    }
    int before = finiteBefore(verb);
    if (before < 0) {
      return ofNextFinite(verb, depth);
    }
    governors[verb] = before;
    return find(before, depth + 1);
  }

  private int ofNextFinite(int verb, int depth) {
    for (int i = verb + 1; i < chunks.size(); i++) {
      VerbGroup group = chunks.get(i).group();
      if (group != null && group.finite()) {
        return find(i, depth + 1);
      }
    }
    return NONE;
  }

  private int finiteBefore(int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      VerbGroup group = chunks.get(i).group();
      if (group != null && group.finite()) {
        return i;
      }
    }
    return NONE;
  }

  private int verbBefore(int at) {
    for (int i = at; i >= 0; i--) {
      VerbGroup group = chunks.get(i).group();
      if (group != null) {
        return i;
      }
    }
    return NONE;
  }

  private int skipAdverbs(int at) {
    int i = at;
    while (is(i, Chunk.Kind.ADVERB)) {
      i--;
    }
    return i;
  }

  private int before(int at, Chunk.Kind kind) {
    int i = at;
    while (i > 0 && !is(i, kind)) {
      i--;
    }
    return i;
  }

  private boolean is(int at, Chunk.@Nullable Kind kind) {
    return at >= 0 && at < chunks.size() && chunks.get(at).kind() == kind;
  }
}
