package annals.timeline.domain.quotes.cues;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verbs of {@code verbs.txt} by every form they take. */
final class VerbLexicon {

  /** One reading of a word: which verb, in which form. */
  record Reading(CueVerb verb, VerbForm form) {}

  private static final Map<String, Reading> READINGS = load();

  private VerbLexicon() {}

  /** The verb that the word, in lower case, is a form of, or null. */
  static @Nullable Reading read(String lower) {
    return READINGS.get(lower);
  }

  private static Map<String, Reading> load() {
    Map<String, Reading> readings = new HashMap<>();
    for (String line : WordList.lines(VerbLexicon.class, "verbs.txt")) {
      String[] columns = line.split(" ", -1);
      String flags = columns[1];
      CueVerb verb =
          new CueVerb(columns[0], flags.contains("s"), flags.contains("b"), flags.contains("n"));
      List<String> forms = List.of(columns).subList(2, columns.length);
      addForms(readings, verb, forms);
    }
    return Map.copyOf(readings);
  }

  private static void addForms(Map<String, Reading> readings, CueVerb verb, List<String> forms) {
    String base = verb.base();
    String stem = base.endsWith("e") ? base.substring(0, base.length() - 1) : base;
    String past = forms.isEmpty() ? pastOf(base, stem) : forms.getFirst();
    String ing = forms.isEmpty() ? stem + "ing" : forms.getLast();
    readings.put(past, new Reading(verb, VerbForm.PAST));
    if (forms.size() == 3) {
      readings.putIfAbsent(forms.get(1), new Reading(verb, VerbForm.PARTICIPLE));
    }
    readings.put(ing, new Reading(verb, VerbForm.ING));
    readings.put(presentOf(base), new Reading(verb, VerbForm.PRESENT));
    readings.putIfAbsent(base, new Reading(verb, VerbForm.BASE));
  }

  private static String pastOf(String base, String stem) {
    return endsInConsonantY(base) ? base.substring(0, base.length() - 1) + "ied" : stem + "ed";
  }

  private static String presentOf(String base) {
    if (endsInConsonantY(base)) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    boolean hissing = base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch");
    return base + (hissing ? "es" : "s");
  }

  private static boolean endsInConsonantY(String base) {
    return base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
  }
}
