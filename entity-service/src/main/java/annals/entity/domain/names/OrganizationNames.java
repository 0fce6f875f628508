package annals.entity.domain.names;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Compares organisations' names: long forms with short ones, and acronyms with what they stand for.
 */
public final class OrganizationNames {
  private static final int LONGEST_TAIL = 2;
  private static final int SHORTEST_CUT = 3;
  private static final int LONGEST_ACRONYM = 7;

  private OrganizationNames() {}

  /** Whether {@code acronym} is made of the first letters of {@code name}. */
  public static boolean areInitialsOf(String acronym, OrganizationName name) {
    return name.initials().contains(letters(acronym));
  }

  /**
   * Whether {@code acronym} is made of the first letters of the name that is written {@code text};
   * these count the legal form too, as in BBC, and may stand in another language's order.
   */
  public static boolean areInitialsOf(String acronym, String text) {
    String letters = letters(acronym);
    if (letters.length() < 2 || letters.length() > LONGEST_ACRONYM) {
      return false;
    }
    return OrganizationName.initialsOf(Fold.words(text)).contains(letters)
        || OrganizationName.parse(text).initials().contains(letters);
  }

  /**
   * Whether {@code acronym} can be made of letters of {@code name}, in order and from its first on,
   * or of its initials in any order, as an acronym in brackets after its long form may be.
   */
  public static boolean isWithin(String acronym, OrganizationName name) {
    String letters = letters(acronym);
    if (letters.isEmpty() || name.isBare()) {
      return false;
    }
    if (name.initials().stream().anyMatch(initials -> sorted(initials).equals(sorted(letters)))) {
      return true;
    }
    String all = String.join("", name.tokens());
    int next = 0;
    for (int i = 0; i < all.length() && next < letters.length(); i++) {
      if (all.charAt(i) == letters.charAt(next)) {
        next++;
      }
    }
    return letters.charAt(0) == all.charAt(0) && next == letters.length();
  }

  /**
   * The forms of the shorter names under which {@code full} goes in any article: without words that
   * add nothing (Treasury Department), without the nationality (U.S. Treasury), a club by its town
   * (Chicago White Sox) or without it. Short names that name nobody are left out.
   */
  public static Set<String> shortForms(OrganizationName full) {
    Set<String> forms = new LinkedHashSet<>();
    List<String> tokens = full.tokens();
    List<String> core = full.core();
    if (core.size() < tokens.size()) {
      forms.add(String.join(" ", core));
    }
    int nationality = OrganizationWords.nationality(tokens);
    List<String> rest = tokens.subList(nationality, tokens.size());
    if (nationality > 0 && !OrganizationWords.areGeneric(rest)) {
      forms.add(String.join(" ", rest));
    }
    for (int cut = 1; cut < tokens.size(); cut++) {
      List<String> head = tokens.subList(0, cut);
      List<String> tail = tokens.subList(cut, tokens.size());
      if (isBeginning(head, tail)) {
        forms.add(String.join(" ", head));
      }
      if (isEnd(head, tail)) {
        forms.add(String.join(" ", tail));
      }
    }
    return forms;
  }

  private static boolean isBeginning(List<String> head, List<String> tail) {
    if (OrganizationWords.areGeneric(head) || tail.contains("and")) {
      return false;
    }
    if (OrganizationWords.isCity(head)) {
      return tail.size() <= LONGEST_TAIL
          && tail.stream()
              .noneMatch(
                  word ->
                      (OrganizationWords.isGeneric(word) && !OrganizationWords.isClubWord(word))
                          || OrganizationWords.isTail(word)
                          || OrganizationWords.isDivision(word))
          && !OrganizationWords.isPlace(tail);
    }
    return tail.size() <= LONGEST_TAIL
        && !OrganizationWords.isWorldBody(head)
        && !OrganizationWords.isNationality(head)
        && (tail.stream().allMatch(OrganizationWords::isTail)
            || OrganizationWords.isCity(tail)
            || tail.stream().allMatch(OrganizationWords::isClubWord));
  }

  private static boolean isEnd(List<String> head, List<String> tail) {
    if (head.contains("and") || OrganizationWords.isPlace(tail)) {
      return false;
    }
    if (OrganizationWords.areGeneric(tail)) {
      return OrganizationWords.isWorldBody(head) && tail.size() > 1;
    }
    boolean club = tail.stream().allMatch(OrganizationWords::isClubWord);
    return OrganizationWords.isCity(head)
        && !club
        && !OrganizationWords.isGeneric(tail.getLast())
        && !OrganizationWords.isFunctionWord(tail.getFirst());
  }

  /** Whether {@code brief} is short for {@code full} in any article; see {@link #shortForms}. */
  public static boolean isShortFor(OrganizationName brief, OrganizationName full) {
    return !brief.equals(full)
        && (shortForms(full).contains(brief.form()) || haveOneCore(brief, full));
  }

  /** Whether two names differ only in words that add nothing, and not in the country. */
  public static boolean haveOneCore(OrganizationName a, OrganizationName b) {
    boolean oneCountry =
        a.country().isEmpty() || b.country().isEmpty() || a.country().equals(b.country());
    return oneCountry && a.core().equals(b.core()) && !OrganizationWords.areGeneric(a.core());
  }

  /**
   * Whether {@code brief} can be short for {@code full} inside an article that has both: its
   * beginning, its end, or its first word cut short.
   *
   * @param before whether the long form comes first
   */
  public static boolean isShortHere(
      OrganizationName brief, OrganizationName full, boolean isPlace, boolean before) {
    List<String> own = brief.tokens();
    List<String> all = full.tokens();
    int missing = all.size() - own.size();
    if (missing <= 0) {
      return false;
    }
    if (all.subList(0, own.size()).equals(own)) {
      return beginsHere(own, all.subList(own.size(), all.size()), isPlace, before);
    }
    if (all.subList(missing, all.size()).equals(own)) {
      return endsHere(all.subList(0, missing), own, isPlace, before);
    }
    return brief.isBare() && !isPlace && isCutShort(own.getFirst(), all.getFirst());
  }

  private static boolean beginsHere(
      List<String> own, List<String> tail, boolean isPlace, boolean before) {
    if (tail.contains("and")) {
      return false;
    }
    boolean place = isPlace || OrganizationWords.isPlace(own);
    if (place) {
      return isBeginning(own, tail)
          || (tail.size() <= LONGEST_TAIL && tail.stream().noneMatch(OrganizationWords::isGeneric));
    }
    if (OrganizationWords.areGeneric(own)) {
      return before && OrganizationWords.isFunctionWord(tail.getFirst());
    }
    if (OrganizationWords.endWithLand(tail)) {
      return false;
    }
    boolean division = OrganizationWords.isDivision(tail.getLast());
    return isBeginning(own, tail) || (!division && (before || own.size() > 1 || tail.size() <= 1));
  }

  private static boolean endsHere(
      List<String> head, List<String> own, boolean isPlace, boolean before) {
    boolean generic = OrganizationWords.areGeneric(own);
    return !isPlace
        && !OrganizationWords.isPlace(own)
        && !head.contains("and")
        && !head.stream().allMatch(OrganizationWords::isDirection)
        && (before || !generic || own.size() > 1)
        && !OrganizationWords.isFunctionWord(own.getFirst());
  }

  private static boolean isCutShort(String word, String first) {
    return word.length() >= SHORTEST_CUT
        && first.length() >= word.length() + SHORTEST_CUT
        && first.startsWith(word)
        && !OrganizationWords.isGeneric(word);
  }

  /** Whether one of {@code names} is what {@code full} has more than {@code brief}. */
  public static boolean isCombination(
      OrganizationName brief, OrganizationName full, Set<OrganizationName> names) {
    int own = brief.tokens().size();
    int all = full.tokens().size();
    if (own >= all) {
      return false;
    }
    boolean begins = full.tokens().subList(0, own).equals(brief.tokens());
    List<String> rest =
        begins ? full.tokens().subList(own, all) : full.tokens().subList(0, all - own);
    return !OrganizationWords.isPlace(rest)
        && !OrganizationWords.areGeneric(rest)
        && names.contains(new OrganizationName(rest));
  }

  /** Whether the name says of itself that it names nobody in particular: Foreign Ministry. */
  public static boolean isGeneric(OrganizationName name) {
    return OrganizationWords.areGeneric(name.tokens());
  }

  /** Whether the name is a town's or region's. */
  public static boolean isPlace(OrganizationName name) {
    return OrganizationWords.isCity(name.tokens());
  }

  private static String letters(String acronym) {
    return acronym.replaceAll("[^\\p{L}\\d]", "").toLowerCase(Locale.ROOT);
  }

  private static String sorted(String letters) {
    char[] all = letters.toCharArray();
    Arrays.sort(all);
    return new String(all);
  }
}
