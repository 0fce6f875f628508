package annals.entity.domain.names;

import annals.entity.domain.lexicon.WordList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the words of organisations' names tell: places, countries, words that name nobody. */
final class OrganizationWords {
  private static final Set<String> GENERIC = written(WordList.words("generic-words"));
  private static final Set<String> TAILS = written(WordList.words("generic-tails"));
  private static final Set<String> DIVISIONS = written(WordList.words("division-words"));
  private static final Set<String> CLUBS = written(WordList.words("club-tails"));
  private static final Set<String> DIRECTIONS = WordList.words("directions");
  private static final Set<String> WORLD_BODIES = written(WordList.words("world-bodies"));
  private static final Set<String> CITIES = written(WordList.words("places"));
  private static final Set<String> CONTINENTS = written(WordList.words("continents"));
  private static final Map<String, String> DEMONYMS =
      WordList.pairs("demonyms").entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  entry -> written(entry.getKey()), Map.Entry::getValue, (one, same) -> one));
  private static final Set<String> COUNTRIES = written(Set.copyOf(DEMONYMS.values()));
  private static final Set<String> FUNCTION_WORDS =
      Set.of("of", "the", "for", "and", "in", "on", "to", "de", "la", "le", "du", "des", "a");
  private static final int LONGEST_PLACE = 3;

  private OrganizationWords() {}

  /** Whether no word of these names anybody. */
  static boolean areGeneric(List<String> tokens) {
    return tokens.stream().allMatch(OrganizationWords::isGeneric);
  }

  /** Whether the word names nobody, alone or beside another such word. */
  static boolean isGeneric(String token) {
    return GENERIC.contains(token) || isFunctionWord(token);
  }

  static boolean isFunctionWord(String token) {
    return FUNCTION_WORDS.contains(token);
  }

  /** Whether the word at the end of a name adds nothing to it. */
  static boolean isTail(String token) {
    return TAILS.contains(token) && !DIVISIONS.contains(token);
  }

  static boolean isDivision(String token) {
    return DIVISIONS.contains(token);
  }

  /** Whether the word follows the town in the names of sports clubs. */
  static boolean isClubWord(String token) {
    return CLUBS.contains(token);
  }

  /** Whether the word makes another name of the one after it: New, North. */
  static boolean isDirection(String token) {
    return DIRECTIONS.contains(token);
  }

  static boolean isWorldBody(List<String> tokens) {
    return WORLD_BODIES.contains(String.join(" ", tokens));
  }

  /** Whether these words are a country, a part of the world or a city. */
  static boolean isPlace(List<String> tokens) {
    return isCity(tokens) || isLand(tokens);
  }

  static boolean isCity(List<String> tokens) {
    return tokens.size() <= LONGEST_PLACE && CITIES.contains(String.join(" ", tokens));
  }

  /** Whether these words end with a country or a part of the world. */
  static boolean endWithLand(List<String> tokens) {
    int size = tokens.size();
    for (int length = 1; length <= Math.min(LONGEST_PLACE, size); length++) {
      if (isLand(tokens.subList(size - length, size))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLand(List<String> tokens) {
    String words = String.join(" ", tokens);
    return COUNTRIES.contains(words) || CONTINENTS.contains(words);
  }

  /** How many words at the beginning say of which country something is: U.S., South African. */
  static int nationality(List<String> tokens) {
    for (int length = Math.min(2, tokens.size() - 1); length > 0; length--) {
      if (DEMONYMS.containsKey(String.join(" ", tokens.subList(0, length)))) {
        return length;
      }
    }
    return 0;
  }

  static boolean isNationality(List<String> tokens) {
    return DEMONYMS.containsKey(String.join(" ", tokens));
  }

  /** The country of the words that {@link #nationality} counts; empty for none. */
  static String country(List<String> tokens) {
    int length = nationality(tokens);
    return DEMONYMS.getOrDefault(String.join(" ", tokens.subList(0, length)), "");
  }

  private static Set<String> written(Collection<String> names) {
    Set<String> written = new HashSet<>();
    names.stream()
        .flatMap(name -> Stream.of(written(name), Fold.plain(name)))
        .forEach(written::add);
    return Set.copyOf(written);
  }

  private static String written(String name) {
    return OrganizationName.parse(name).form();
  }
}
