package annals.evaluation.bench;

import annals.entity.domain.EntityType;
import annals.entity.domain.lexicon.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Makes up names like those in a large registry, the same for the same seed: given names of the
 * world as frequent as given names are, family names out of syllables some frequent and most rare,
 * middle names and initials, and for one name in four a company with its legal form.
 */
final class NameGenerator {
  private static final String[] ONSETS =
      ("b br c ch d dr f fr g gr h j k kh kr l m n p pr r s sh st t tr v w y z zh"
              + " al el mac von san ")
          .split(" ", -1);
  private static final String[] VOWELS = "a a a e e i i o o u ai ei ou ia".split(" ", -1);
  private static final String[] CODAS = "   n n r l s m k t nd rt ng sk lt ch v".split(" ", -1);
  private static final String[] ENDINGS =
      "ov ova enko sky son sen ez es ini elli ian idze uk ic mann berg stein wala ".split(" ", -1);
  private static final String[] KINDS =
      ("bank holdings energy systems group industries capital foods logistics motors pharma"
              + " media insurance steel shipping airlines software consulting trading mining")
          .split(" ", -1);
  private static final String[] LEGAL =
      "ltd llc inc corp gmbh ag sa spa plc bv ooo jsc srl ab as".split(" ", -1);
  private static final int FAMILIES = 120_000;

  private final Random random;
  private final List<String> given;
  private final List<String> families = new ArrayList<>();

  NameGenerator(long seed) {
    random = new Random(seed);
    TreeSet<String> known = new TreeSet<>();
    for (String list : List.of("given-names", "name-variants")) {
      WordList.groups(list).forEach(known::addAll);
    }
    for (int i = 0; i < 1500; i++) {
      known.add(word(2, false));
    }
    given = new ArrayList<>(known);
    Set<String> seen = new HashSet<>();
    while (families.size() < FAMILIES) {
      String family = word(1 + random.nextInt(3), true);
      if (family.length() > 2 && seen.add(family)) {
        families.add(family);
      }
    }
  }

  /** So many names, all different. */
  List<GeneratedName> names(int count) {
    List<GeneratedName> names = new ArrayList<>(count);
    Set<String> seen = new HashSet<>();
    while (names.size() < count) {
      boolean person = random.nextInt(4) > 0;
      String text = person ? person() : organisation();
      if (seen.add(text)) {
        EntityType type = person ? EntityType.PERSON : EntityType.ORGANIZATION;
        names.add(new GeneratedName(new UUID(random.nextLong(), random.nextLong()), type, text));
      }
    }
    return names;
  }

  private String person() {
    String first = capital(frequent(given));
    String last = capital(frequent(families));
    int form = random.nextInt(10);
    if (form < 6) {
      return first + " " + last;
    }
    if (form < 9) {
      return first + " " + capital(frequent(given)) + " " + last;
    }
    return first + " " + capital(frequent(given)).charAt(0) + ". " + last;
  }

  private String organisation() {
    String legal = LEGAL[random.nextInt(LEGAL.length)];
    String shown = legal.length() < 4 ? legal.toUpperCase(Locale.ROOT) : capital(legal);
    String name = capital(word(2 + random.nextInt(2), false));
    int form = random.nextInt(10);
    if (form < 3) {
      return name + " " + shown;
    }
    String kind = capital(KINDS[random.nextInt(KINDS.length)]);
    return form < 8
        ? name + " " + kind + " " + shown
        : name + " " + capital(frequent(families)) + " " + kind + " " + shown;
  }

  /** An entry by Zipf's law, softened: the first are drawn most. */
  private String frequent(List<String> list) {
    double u = random.nextDouble();
    return list.get((int) (list.size() * u * u * Math.sqrt(u)));
  }

  private String word(int syllables, boolean ending) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(ONSETS[random.nextInt(ONSETS.length)])
          .append(VOWELS[random.nextInt(VOWELS.length)])
          .append(CODAS[random.nextInt(CODAS.length)]);
    }
    return ending ? word + ENDINGS[random.nextInt(ENDINGS.length)] : word.toString();
  }

  static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
