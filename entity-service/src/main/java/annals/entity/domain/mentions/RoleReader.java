package annals.entity.domain.mentions;

import annals.entity.domain.EntityType;
import annals.entity.domain.Role;
import annals.entity.domain.Span;
import annals.entity.domain.lexicon.Countries;
import annals.entity.domain.lexicon.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the offices and forms of address that stand beside a person's name. */
final class RoleReader {
  private static final Map<String, String> FORMS_OF_ADDRESS = WordList.pairs("forms-of-address");
  private static final String TITLE = alternatives(WordList.words("titles"));
  private static final String PORTFOLIO = alternatives(WordList.words("portfolios"));
  private static final String WORD = "\\p{Lu}(?:[\\p{L}-]+|\\.(?:\\p{Lu}\\.)+)";
  private static final String NAMES = WORD + "(?:\\s" + WORD + "){0,3}";
  private static final String OFFICE =
      "(?i:(?<title>(?:"
          + TITLE
          + ")(?:\\s(?:of|for)\\s(?:the\\s)?(?:"
          + PORTFOLIO
          + ")\\b)?))\\.?";
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:(?<holder>"
              + NAMES
              + "?)(?:['’]s)?\\s)?\\b"
              + OFFICE
              + "(?:\\s(?:of|for|at)\\s(?:the\\s)?(?<of>"
              + NAMES
              + "(?:\\sof\\s(?:the\\s)?"
              + NAMES
              + ")*))?,?\\s$");
  private static final Pattern AFTER =
      Pattern.compile(
          ",\\s(?:the\\s|a\\s|an\\s|its\\s)?(?:(?<holder>"
              + NAMES
              + "?)(?:['’]s)?\\s)?"
              + OFFICE
              + "(?:\\s(?:of|for|at)\\s(?:the\\s)?(?<of>"
              + NAMES
              + "))?");
  private static final Set<String> MODIFIERS =
      Set.of(
          "acting",
          "chief",
          "deputy",
          "ex",
          "fire",
          "first",
          "former",
          "interim",
          "late",
          "lead",
          "police",
          "press",
          "presidential",
          "retired",
          "then",
          "senior",
          "special",
          "state");

  /** Parts the first word from the rest, also in Ex-French. */
  private static final Pattern FIRST = Pattern.compile(" |(?<=^[Ee]x)-");

  private static final Set<String> PAST =
      Set.of("former", "ex", "late", "then", "future", "incoming");
  private static final Set<String> LAST_WORDS =
      Stream.of("titles", "portfolios")
          .flatMap(list -> WordList.words(list).stream())
          .map(title -> title.substring(title.lastIndexOf(' ') + 1))
          .collect(Collectors.toUnmodifiableSet());
  private static final int WINDOW = 90;

  private final String text;

  /** The organisations by where they end. */
  private final Map<Integer, Span> organizations = new HashMap<>();

  /** Reads beside {@code names} in {@code text}. */
  RoleReader(String text, List<TaggedName> names) {
    this.text = text;
    for (TaggedName name : names) {
      if (name.type() == EntityType.ORGANIZATION) {
        organizations.put(name.span().end(), name.span());
      }
    }
  }

  /**
   * What stands beside a name.
   *
   * @param roles the offices, in text order
   * @param gender what the form of address before it says
   */
  record Beside(List<Role> roles, Gender gender) {}

  /** What stands beside the name at {@code span}. */
  Beside read(Span span) {
    List<Role> roles = new ArrayList<>();
    Gender gender = Gender.UNKNOWN;
    Matcher before = before(span);
    if (before != null) {
      String address = FORMS_OF_ADDRESS.get(title(before).toLowerCase(Locale.ROOT));
      if (address == null) {
        roles.add(role(before));
      } else {
        gender = Gender.valueOf(address);
      }
    }
    if (text.startsWith(", ", span.end())) {
      int end = Math.min(text.length(), span.end() + WINDOW);
      Matcher after = AFTER.matcher(text).region(span.end(), end);
      if (after.lookingAt()) {
        roles.add(role(after));
      }
    }
    return new Beside(roles, gender);
  }

  /** The office that ends right before {@code span}, or null. */
  private @Nullable Matcher before(Span span) {
    if (!mayFollowOffice(span)) {
      return null;
    }
    int line = text.lastIndexOf('\n', span.start() - 1) + 1;
    int from = Math.max(line, span.start() - WINDOW);
    Matcher before = BEFORE.matcher(text).region(from, span.start());
    return before.find() ? before : null;
  }

  /** Whether the word before is a title or what an office is in charge of. */
  private boolean mayFollowOffice(Span span) {
    int end = span.start() - 1;
    if (end < 1 || !Character.isWhitespace(text.charAt(end))) {
      return false;
    }
    char last = text.charAt(end - 1);
    if (last == ',' || last == '.') {
      end--;
    }
    int start = end;
    while (start > 0
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
      start--;
    }
    return start < end
        && (Character.isUpperCase(text.charAt(start))
            || LAST_WORDS.contains(text.substring(start, end).toLowerCase(Locale.ROOT)));
  }

  private static String title(Matcher found) {
    return found.group("title").replaceAll("\\s+", " ");
  }

  private Role role(Matcher found) {
    String holder = found.group("holder");
    String of = found.group("of");
    String title = title(found);
    String first = holder == null ? "" : FIRST.split(holder, 2)[0].toLowerCase(Locale.ROOT);
    if (holder != null && MODIFIERS.contains(first)) {
      title = first + " " + title;
      holder = holder.length() > first.length() ? holder.substring(first.length() + 1) : null;
    } else {
      String before = wordBefore(found.start());
      title = PAST.contains(before) ? before + " " + title : title;
    }
    Span owner = organizations.get(found.start("title") - 1);
    String organization =
        of != null
            ? country(of)
            : owner != null ? country(owner.of(text)) : holder != null ? place(holder) : "";
    return new Role(
        title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1), organization);
  }

  /** The word before the office, in small letters: ex in ex-President. */
  private String wordBefore(int start) {
    int end = start;
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '-')) {
      end--;
    }
    int from = end;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, end).toLowerCase(Locale.ROOT);
  }

  private static String country(String words) {
    String country = Countries.named(words);
    return country == null ? words : country;
  }

  /** The country behind an adjective at the head of {@code words}, else the words. */
  private static String place(String words) {
    String first = words.split(" ", 2)[0];
    if (Words.isFurniture(first)) {
      return "";
    }
    String country = Countries.behind(words);
    String byFirst = country == null ? Countries.behind(first) : country;
    return byFirst == null ? words : byFirst;
  }

  private static String alternatives(Set<String> words) {
    return words.stream()
        .sorted(
            Comparator.comparingInt((String word) -> -word.length()).thenComparing(word -> word))
        .map(word -> Pattern.quote(word).replace(" ", "\\E\\s\\Q"))
        .reduce((a, b) -> a + "|" + b)
        .orElseThrow();
  }
}
