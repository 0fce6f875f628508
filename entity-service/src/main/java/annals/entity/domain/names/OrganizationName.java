package annals.entity.domain.names;

import annals.entity.domain.lexicon.WordList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An organisation's name taken apart.
 *
 * @param tokens the words in plain letters and one spelling, without article and legal form
 */
public record OrganizationName(List<String> tokens) {
  private static final Set<String> LEGAL_FORMS = WordList.words("legal-forms");
  private static final Map<String, String> SPELLINGS = WordList.pairs("spellings");

  /** Acronyms that go into another acronym with all their letters: USAF. */
  private static final Set<String> ACRONYM_WORDS = Set.of("us", "uk", "un", "eu");

  private static final Pattern DOTTED = Pattern.compile("(?<=\\b\\p{L})\\.");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d&-]*\\p{Lu}\\d*");

  /** Refuses a name without words. */
  public OrganizationName {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("An organisation's name has words");
    }
  }

  /** Takes {@code text} apart: {@code The U.S. Congress} has the tokens us, congress. */
  public static OrganizationName parse(String text) {
    String undotted = DOTTED.matcher(text.replace("&", " and ")).replaceAll("");
    String bare = undotted.replaceAll("['’]s\\b", "").replaceAll("(?i)\\bunited states\\b", "US");
    List<String> tokens = new ArrayList<>();
    for (String word : Fold.words(bare)) {
      tokens.add(spelling(word));
    }
    if (tokens.size() > 1 && tokens.getFirst().equals("the")) {
      tokens.removeFirst();
    }
    while (tokens.size() > 1 && LEGAL_FORMS.contains(tokens.getLast())) {
      tokens.removeLast();
    }
    return new OrganizationName(tokens.isEmpty() ? List.of("?") : tokens);
  }

  /** The name that {@link #form} wrote. */
  public static OrganizationName ofForm(String form) {
    return new OrganizationName(List.of(form.split(" ", -1)));
  }

  /** The name written one way; equal for names that differ in spelling only. */
  public String form() {
    return String.join(" ", tokens);
  }

  /** Whether it is one word or a town's name, which may be short for a longer name. */
  public boolean isBare() {
    return tokens.size() == 1 || OrganizationWords.isCity(tokens);
  }

  /** The first letters of the words, with and without words such as {@code of}. */
  public Set<String> initials() {
    return initialsOf(tokens);
  }

  /** The initials of these words; see {@link #initials}. */
  static Set<String> initialsOf(List<String> words) {
    StringBuilder all = new StringBuilder();
    StringBuilder main = new StringBuilder();
    StringBuilder whole = new StringBuilder();
    for (String word : words) {
      all.append(word.charAt(0));
      if (!OrganizationWords.isFunctionWord(word)) {
        main.append(word.charAt(0));
        whole.append(ACRONYM_WORDS.contains(word) ? word : word.substring(0, 1));
      }
    }
    Set<String> initials = new LinkedHashSet<>();
    initials.add(main.toString());
    initials.add(all.toString());
    initials.add(whole.toString());
    initials.removeIf(letters -> letters.length() < 2);
    return initials;
  }

  /** The country that the name begins with: United States for U.S. Treasury; empty for none. */
  public String country() {
    return OrganizationWords.country(tokens);
  }

  /**
   * The words without nationality before and such words as department after them; all of them when
   * what is left would name nobody.
   */
  public List<String> core() {
    int start = OrganizationWords.nationality(tokens);
    int end = tokens.size();
    while (end - start > 1 && OrganizationWords.isTail(tokens.get(end - 1))) {
      end--;
    }
    List<String> core = tokens.subList(start, end);
    return OrganizationWords.areGeneric(core) ? tokens : core;
  }

  /** Whether {@code text} is written like an acronym: NATO, U.N., WSJ. */
  public static boolean isAcronym(String text) {
    String letters = text.replace(".", "");
    return letters.length() <= 8 && ACRONYM.matcher(letters).matches();
  }

  private static String spelling(String word) {
    String known = SPELLINGS.getOrDefault(word, word);
    String british = known.replaceAll("isation(s?)$", "ization$1");
    boolean plural = british.length() > 5 && british.endsWith("s") && !british.endsWith("ss");
    return plural ? british.substring(0, british.length() - 1) : british;
  }
}
