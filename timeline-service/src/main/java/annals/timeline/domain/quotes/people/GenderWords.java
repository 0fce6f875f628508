package annals.timeline.domain.quotes.people;

import annals.timeline.domain.quotes.cues.WordList;
import java.util.HashMap;
import java.util.Map;

/** Given names, forms of address and nouns that tell the gender of a person. */
final class GenderWords {

  private static final Map<String, Gender> GIVEN_NAMES = givenNames();

  private GenderWords() {}

  static Gender ofGivenName(String name) {
    return GIVEN_NAMES.getOrDefault(name, Gender.UNKNOWN);
  }

  /** The gender that a word before or behind a name tells, in lower case. */
  static Gender ofTitle(String lower) {
    return switch (lower) {
      case "mr", "mr.", "sir", "lord", "king", "prince", "pope", "father", "brother" -> Gender.MALE;
      case "mrs", "mrs.", "ms", "ms.", "miss", "dame", "lady", "queen", "princess", "madame" ->
          Gender.FEMALE;
      default -> ofEnding(lower);
    };
  }

  private static Gender ofEnding(String lower) {
    if (lower.endsWith("woman") || lower.equals("actress") || lower.equals("wife")) {
      return Gender.FEMALE;
    }
    boolean man = lower.endsWith("sman") || lower.endsWith("rman") || lower.equals("husband");
    return man ? Gender.MALE : Gender.UNKNOWN;
  }

  /** The gender that a pronoun asks for, in lower case. */
  static Gender ofPronoun(String lower) {
    return switch (lower) {
      case "he", "him", "his" -> Gender.MALE;
      case "she", "her" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }

  private static Map<String, Gender> givenNames() {
    Map<String, Gender> names = new HashMap<>();
    for (String line : WordList.lines(GenderWords.class, "given-names.txt")) {
      Gender gender = line.startsWith("f ") ? Gender.FEMALE : Gender.MALE;
      for (String name : line.substring(2).split(" ", -1)) {
        names.put(name, gender);
      }
    }
    return Map.copyOf(names);
  }
}
