package annals.timeline.domain.predicates.clauses;

import annals.timeline.domain.predicates.tagging.TaggedSentence;
import annals.timeline.domain.predicates.tagging.VerbForm;
import annals.timeline.domain.predicates.tagging.VerbLexicon;
import annals.timeline.domain.predicates.tagging.VerbReading;
import annals.timeline.domain.predicates.tagging.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins verbs with their auxiliaries, negations and particles. Stateless. */
public final class VerbGroups {

  private static final Set<String> PAST_AUXILIARIES =
      Set.of(
          "was",
          "were",
          "had",
          "did",
          "wasn't",
          "weren't",
          "hadn't",
          "didn't",
          "wasn\u2019t",
          "weren\u2019t",
          "hadn\u2019t",
          "didn\u2019t",
          "has",
          "have",
          "'ve",
          "\u2019ve",
          "hasn't",
          "haven't",
          "hasn\u2019t",
          "haven\u2019t");

  private static final Set<String> PRESENT_HAVE =
      Set.of("has", "have", "'ve", "\u2019ve", "hasn't", "haven't");

  private static final Set<String> BARE = Set.of("be", "been", "being", "having");

  private VerbGroups() {}

  /** The groups in order; they do not overlap. */
  public static List<VerbGroup> of(TaggedSentence sentence) {
    List<VerbGroup> groups = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      VerbGroup group = startsAt(sentence, at) ? read(sentence, at) : null;
      if (group == null) {
        at++;
      } else {
        groups.add(group);
        at = group.to() + 1;
      }
    }
    return groups;
  }

  private static boolean startsAt(TaggedSentence sentence, int at) {
    WordClass kind = sentence.kind(at);
    return kind == WordClass.VERB || kind == WordClass.TO || (kind != null && kind.isAuxiliary());
  }

  private static @Nullable VerbGroup read(TaggedSentence sentence, int from) {
    int at = from;
    int helper = -1;
    int main = -1;
    while (at < sentence.size() && main < 0) {
      WordClass kind = sentence.kind(at);
      if (kind == WordClass.VERB) {
        if (at > from
            && sentence.form(at) == VerbForm.PAST
            && helper >= 0
            && !isPerfect(sentence, helper)) {
          break;
        }
        main = at;
      } else if (kind == WordClass.TO && at > from) {
        break;
      } else if (kind != null && (kind.isAuxiliary() || kind == WordClass.TO)) {
        helper = kind == WordClass.TO ? helper : at;
      } else if (kind != WordClass.ADVERB && kind != WordClass.NOT) {
        break;
      }
      at++;
    }
    int verb = main < 0 ? helper : main;
    return verb < 0 ? null : group(sentence, from, verb, main < 0);
  }

  private static boolean isPerfect(TaggedSentence sentence, int helper) {
    return sentence.is(helper, WordClass.HAVE) || sentence.is(helper, WordClass.BE);
  }

  private static VerbGroup group(TaggedSentence sentence, int from, int at, boolean bare) {
    boolean infinitive = sentence.is(from, WordClass.TO);
    boolean be = false;
    boolean have = false;
    boolean past = false;
    boolean negated = sentence.is(from - 1, WordClass.NOT);
    boolean finite = false;
    String modal = "";
    int helpers = bare ? at : at - 1;
    for (int i = from; i <= helpers; i++) {
      WordClass kind = sentence.kind(i);
      String word = sentence.lower(i);
      be |= kind == WordClass.BE && !(bare && i == at);
      have |= kind == WordClass.HAVE;
      past |= PAST_AUXILIARIES.contains(word) && !(bare && PRESENT_HAVE.contains(word));
      negated |= kind == WordClass.NOT || isShortNot(word, kind);
      finite |= kind != null && kind.isAuxiliary() && !BARE.contains(word);
      modal = kind == WordClass.MODAL ? word : modal;
    }
    VerbReading reading = sentence.reading(at);
    VerbForm form = sentence.form(at);
    VerbForm shown = form == null ? VerbForm.BASE : form;
    boolean closest = closestHelper(sentence, from, at) == WordClass.BE;
    boolean passive =
        !bare && shown == VerbForm.PARTICIPLE && (closest || (!be && !have && !infinitive));
    boolean own = shown == VerbForm.PRESENT || shown == VerbForm.PAST;
    finite |= !bare && own;
    past |= shown == VerbForm.PAST || (passive && !finite);
    String lemma = reading == null ? auxiliary(sentence, at) : reading.lemma();
    int to = at;
    String particle = sentence.lower(at + 1);
    if (!bare && VerbLexicon.takes(lemma, particle) && !startsPhrase(sentence, at + 1)) {
      lemma = lemma + " " + particle;
      to = at + 1;
    }
    int start = sentence.is(from - 1, WordClass.NOT) ? from - 1 : from;
    return new VerbGroup(
        start,
        at,
        to,
        lemma,
        shown,
        finite && !infinitive,
        infinitive,
        passive,
        past,
        negated,
        modal);
  }

  private static @Nullable WordClass closestHelper(TaggedSentence sentence, int from, int at) {
    for (int i = at - 1; i >= from; i--) {
      WordClass kind = sentence.kind(i);
      if (kind != null && kind.isAuxiliary()) {
        return kind;
      }
    }
    return null;
  }

  private static boolean isShortNot(String word, @Nullable WordClass kind) {
    boolean contracted = word.endsWith("n't") || word.endsWith("n\u2019t");
    return kind != null && kind.isAuxiliary() && (contracted || word.equals("cannot"));
  }

  private static String auxiliary(TaggedSentence sentence, int at) {
    WordClass kind = sentence.kind(at);
    return kind == WordClass.HAVE ? "have" : kind == WordClass.DO ? "do" : "be";
  }

  /** "fell in March", "moved on Monday": the word opens a phrase of its own. */
  private static boolean startsPhrase(TaggedSentence sentence, int at) {
    String word = sentence.lower(at);
    boolean preposition =
        word.equals("in") || word.equals("on") || word.equals("over") || word.equals("through");
    WordClass next = sentence.kind(at + 1);
    return preposition && next != null && next.isNominal();
  }
}
