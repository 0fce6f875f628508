package annals.timeline.domain.predicates.tagging;

import annals.timeline.domain.quotes.cues.WordList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads words as forms of verbs: irregular and regular forms of the word lists, and words whose
 * ending only a verb has.
 */
public final class VerbLexicon {

  private static final int SHORTEST_ENDED = 5;

  private static final Set<String> NO_VERBS =
      Set.of(
          ("hundred indeed need seed speed feed weed breed exceed proceed succeed embed united"
                  + " sacred naked wicked rugged beloved biased aged skilled talented unprecedented"
                  + " morning evening thing something anything nothing everything king ring wing"
                  + " spring string during including following according regarding concerning ceiling"
                  + " sibling wedding sterling pending amazing outstanding interesting upcoming"
                  + " ongoing longstanding boring exciting wellbeing sting bring sing swing cling"
                  + " fling sling beijing boeing viking inning")
              .split(" "));

  private static final Map<String, VerbReading> READINGS = new HashMap<>();
  private static final Map<String, Set<String>> PARTICLES = new HashMap<>();

  static {
    Set<String> nouns = WordList.words(VerbLexicon.class, "noun-verbs.txt");
    Set<String> verbs = new HashSet<>(WordList.words(VerbLexicon.class, "verbs.txt"));
    verbs.addAll(nouns);
    for (String line : WordList.lines(VerbLexicon.class, "irregular-verbs.txt")) {
      String[] forms = line.split(" ", -1);
      String base = forms[0];
      verbs.remove(base);
      boolean noun = nouns.contains(base);
      add(base, base, VerbForm.BASE, noun);
      add(Inflection.present(base), base, VerbForm.PRESENT, noun);
      Inflection.ing(base).forEach(form -> add(form, base, VerbForm.ING, noun));
      Arrays.stream(forms[1].split("/", -1)).forEach(form -> add(form, base, VerbForm.PAST, noun));
      Arrays.stream(forms[2].split("/", -1))
          .forEach(form -> add(form, base, VerbForm.PARTICIPLE, noun));
    }
    for (String base : verbs.stream().sorted().toList()) {
      boolean noun = nouns.contains(base);
      add(base, base, VerbForm.BASE, noun);
      add(Inflection.present(base), base, VerbForm.PRESENT, noun);
      Inflection.ing(base).forEach(form -> add(form, base, VerbForm.ING, noun));
      for (String past : Inflection.past(base)) {
        add(past, base, VerbForm.PAST, noun);
        add(past, base, VerbForm.PARTICIPLE, noun);
      }
    }
    for (String line : WordList.lines(VerbLexicon.class, "phrasal-verbs.txt")) {
      List<String> words = List.of(line.split(" ", -1));
      PARTICLES.put(words.getFirst(), Set.copyOf(words.subList(1, words.size())));
    }
  }

  private VerbLexicon() {}

  private static void add(String word, String base, VerbForm form, boolean noun) {
    VerbReading old = READINGS.get(word);
    if (old == null) {
      READINGS.put(word, new VerbReading(base, Set.of(form), noun, true));
    } else if (old.lemma().equals(base)) {
      Set<VerbForm> forms = EnumSet.copyOf(old.forms());
      forms.add(form);
      READINGS.put(word, new VerbReading(base, forms, noun, true));
    } else if (old.lemma().equals(word) && form != VerbForm.BASE) {
      Set<VerbForm> forms = EnumSet.of(form);
      READINGS.put(word, new VerbReading(base, forms, old.noun(), true));
    }
  }

  /** The word, in lower case, as a verb, or null if it cannot be one. */
  public static @Nullable VerbReading read(String lower) {
    VerbReading known = READINGS.get(lower);
    if (known != null) {
      return known;
    }
    if (lower.length() < SHORTEST_ENDED || NO_VERBS.contains(lower)) {
      return null;
    }
    if (lower.endsWith("ed")) {
      String base = Inflection.baseOf(lower, 2);
      return new VerbReading(base, Set.of(VerbForm.PAST, VerbForm.PARTICIPLE), false, false);
    }
    return lower.endsWith("ing") && lower.length() > SHORTEST_ENDED
        ? new VerbReading(Inflection.baseOf(lower, 3), Set.of(VerbForm.ING), false, false)
        : null;
  }

  /** Whether the particle behind the verb makes a verb of its own, as in "step down". */
  public static boolean takes(String lemma, String particle) {
    Set<String> particles = PARTICLES.get(lemma);
    return particles != null && particles.contains(particle);
  }
}
