package annals.entity.domain.names;

import annals.entity.domain.lexicon.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Compares organisations' names: long forms with short ones, and acronyms with what they stand for.
 */
public final class OrganizationNames {
  private static final Set<String> GENERIC_TAILS = WordList.words("generic-tails");
  private static final Map<String, String> DEMONYMS = WordList.pairs("demonyms");
  private static final int LONGEST_TAIL = 2;
  private static final int SHORTEST_FIRST_WORD = 4;

  private OrganizationNames() {}

  /** Whether {@code acronym} is made of the first letters of {@code name}. */
  public static boolean areInitialsOf(String acronym, OrganizationName name) {
    return name.initials().contains(letters(acronym));
  }

  /**
   * Whether {@code acronym} can be made of letters of {@code name}, in order and from its first on,
   * as an acronym in brackets after its long form may be.
   */
  public static boolean isWithin(String acronym, OrganizationName name) {
    String letters = letters(acronym);
    String all = String.join("", name.tokens());
    if (letters.isEmpty() || name.isBare() || letters.charAt(0) != all.charAt(0)) {
      return false;
    }
    int next = 0;
    for (int i = 0; i < all.length() && next < letters.length(); i++) {
      if (all.charAt(i) == letters.charAt(next)) {
        next++;
      }
    }
    return next == letters.length();
  }

  /**
   * Whether {@code brief} is {@code full} without words that add nothing, as Treasury Department.
   */
  public static boolean isShortFor(OrganizationName brief, OrganizationName full) {
    int missing = full.tokens().size() - brief.tokens().size();
    if (missing <= 0) {
      return false;
    }
    List<String> tail = full.tokens().subList(brief.tokens().size(), full.tokens().size());
    if (full.tokens().subList(0, brief.tokens().size()).equals(brief.tokens())) {
      return missing <= LONGEST_TAIL && tail.stream().allMatch(GENERIC_TAILS::contains);
    }
    List<String> head = full.tokens().subList(0, missing);
    return full.tokens().subList(missing, full.tokens().size()).equals(brief.tokens())
        && isCountry(String.join(" ", head))
        && !(brief.isBare() && brief.tokens().getFirst().length() < 4);
  }

  /** Whether {@code brief} is the first word of {@code full}, and alone says enough to name it. */
  public static boolean isFirstWordOf(OrganizationName brief, OrganizationName full) {
    String word = brief.tokens().getFirst();
    return brief.isBare()
        && full.tokens().getFirst().equals(word)
        && full.tokens().size() > 1
        && full.tokens().size() <= 1 + LONGEST_TAIL
        && word.length() >= SHORTEST_FIRST_WORD
        && !full.tokens().contains("and")
        && full.tokens().stream().noneMatch(OrganizationNames::isCountry)
        && !GENERIC_TAILS.contains(word);
  }

  private static boolean isCountry(String words) {
    return DEMONYMS.containsKey(words)
        || DEMONYMS.values().stream().anyMatch(country -> Fold.plain(country).equals(words));
  }

  private static String letters(String acronym) {
    return acronym.replaceAll("[^\\p{L}\\d]", "").toLowerCase(Locale.ROOT);
  }
}
