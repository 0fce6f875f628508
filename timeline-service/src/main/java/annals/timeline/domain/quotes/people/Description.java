package annals.timeline.domain.quotes.people;

import annals.timeline.domain.quotes.cues.PersonNouns;
import annals.timeline.domain.quotes.frame.FrameSentence;
import java.util.HashSet;
import java.util.Set;

/**
 * What words say somebody is.
 *
 * @param offices classes of the offices named
 * @param countries classes of the countries named
 */
record Description(Set<String> offices, Set<Integer> countries) {

  private static final int LONGEST_COMPOUND = 3;

  Description {
    offices = Set.copyOf(offices);
    countries = Set.copyOf(countries);
  }

  /** Reads the tokens of a sentence from {@code from} up to and with {@code to}. */
  static Description of(FrameSentence sentence, int from, int to) {
    Set<String> offices = new HashSet<>();
    Set<Integer> countries = new HashSet<>();
    for (int i = Math.max(0, from); i <= to && sentence.has(i); i++) {
      int end = compoundEnd(sentence, i, to);
      String word = compound(sentence, i, end);
      addOffice(offices, word);
      countries.addAll(WordClasses.COUNTRIES.of(word));
      i = end;
    }
    return new Description(offices, countries);
  }

  /** The classes of an office, or for one in no class its own name. */
  private static void addOffice(Set<String> offices, String word) {
    Set<Integer> classes = WordClasses.OFFICES.of(word);
    classes.forEach(number -> offices.add("class " + number));
    if (classes.isEmpty() && PersonNouns.isPerson(word)) {
      offices.add(word);
    }
  }

  /** Last token of the longest compound at the place that a list knows: "prime minister". */
  private static int compoundEnd(FrameSentence sentence, int from, int to) {
    for (int end = Math.min(to, from + LONGEST_COMPOUND - 1); end > from; end--) {
      String word = compound(sentence, from, end);
      if (!WordClasses.OFFICES.of(word).isEmpty() || !WordClasses.COUNTRIES.of(word).isEmpty()) {
        return end;
      }
    }
    return from;
  }

  private static String compound(FrameSentence sentence, int from, int to) {
    StringBuilder word = new StringBuilder();
    for (int i = from; i <= to; i++) {
      word.append(i == from ? "" : "-").append(sentence.at(i).lower());
    }
    return word.toString();
  }

  boolean isEmpty() {
    return offices.isEmpty();
  }

  /** What both descriptions say together. */
  Description and(Description other) {
    Set<String> allOffices = new HashSet<>(offices);
    allOffices.addAll(other.offices);
    Set<Integer> allCountries = new HashSet<>(countries);
    allCountries.addAll(other.countries);
    return new Description(allOffices, allCountries);
  }

  /** Whether this description may be used of somebody introduced with the other. */
  boolean fits(Description introduced) {
    boolean office = offices.stream().anyMatch(introduced.offices::contains);
    boolean country =
        countries.isEmpty()
            || introduced.countries.isEmpty()
            || countries.stream().anyMatch(introduced.countries::contains);
    return office && country;
  }

  /** Whether both name the same country. */
  boolean sharesCountry(Description introduced) {
    return countries.stream().anyMatch(introduced.countries::contains);
  }
}
