package annals.entity.domain.mentions;

import annals.entity.domain.EntityType;
import annals.entity.domain.Span;
import annals.entity.domain.lexicon.Countries;
import annals.entity.domain.lexicon.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts off what is no part of a name, splits names that were run together, drops what names nobody.
 */
final class NameTrimmer {
  private static final Pattern POSSESSIVE = Pattern.compile("(?:['’]s?|[,;:!?\"”“(]+|\\s+)$");
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)\\b(?:secretary|minister|ministers|secretaries|chief)\\s+(?:of|for)\\s+(?:the\\s+)?$");
  private static final Pattern AND =
      Pattern.compile("\\s*(?:,|\\b(?:and|or|st|b|c|lbw|v|vs)\\b|/|&)\\s*");
  private static final Pattern CONTINUATION =
      Pattern.compile("(?:Jr|Sr|Sons?|Daughters?|Brothers|Partners|Associates|Company|Co)\\b");

  /** A full stop that ends a line ends no abbreviation alone. */
  private static final Pattern FULL_STOP = Pattern.compile("\\.[\"”]?(?:\n|$)");

  private static final Pattern LETTERS = Pattern.compile("(?:\\p{Lu}\\.)+");
  private static final Pattern BASED =
      Pattern.compile("\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}[\\p{L}.]*)*-based\\s");
  private static final Set<String> PORTFOLIOS = WordList.words("portfolios");

  private final String text;
  private final Set<String> lowerCase;
  private final Set<String> longNames = new HashSet<>();

  NameTrimmer(ArticleWords words) {
    this.text = words.text();
    this.lowerCase = words.lowerCase();
  }

  /** The names in {@code tagged}, cut to what names somebody. */
  List<TaggedName> trim(List<TaggedName> tagged) {
    List<TaggedName> names = new ArrayList<>();
    tagged.stream()
        .filter(name -> name.type() == EntityType.PERSON)
        .map(name -> name.span().of(text))
        .filter(name -> name.contains(" "))
        .forEach(name -> longNames.addAll(List.of(name.split(" ", -1))));
    for (TaggedName name : tagged) {
      for (Span part : parts(withoutOwner(name))) {
        Span cut = cut(part, name.type());
        if (cut != null && namesSomebody(cut, name.type())) {
          names.add(new TaggedName(cut, name.type()));
        }
      }
    }
    return names;
  }

  /** Without what says whose or where: Okoro's Party of Rain, the Velmouth-based Selkra Group. */
  private TaggedName withoutOwner(TaggedName name) {
    if (name.type() != EntityType.ORGANIZATION) {
      return name;
    }
    Span span = name.span();
    Matcher based = BASED.matcher(text).region(span.start(), span.end());
    if (based.lookingAt() && based.end() < span.end()) {
      return new TaggedName(new Span(based.end(), span.end()), name.type());
    }
    String words = span.of(text);
    int owner = Math.max(words.indexOf("'s "), words.indexOf("’s "));
    boolean owned =
        owner > 0
            && (Countries.named(words.substring(0, owner)) != null
                || longNames.contains(words.substring(words.lastIndexOf(' ', owner) + 1, owner)));
    return owned
        ? new TaggedName(new Span(span.start() + owner + 3, span.end()), name.type())
        : name;
  }

  private List<Span> parts(TaggedName name) {
    List<Span> parts = new ArrayList<>();
    Matcher and = AND.matcher(text).region(name.span().start(), name.span().end());
    int start = name.span().start();
    while (and.find()) {
      boolean splits = name.type() == EntityType.PERSON || isAcronym(start, and.start());
      if (splits && and.start() > start && !continues(and.end())) {
        parts.add(new Span(start, and.start()));
        start = and.end();
      }
    }
    if (start < name.span().end()) {
      parts.add(new Span(start, name.span().end()));
    }
    return parts;
  }

  private boolean isAcronym(int start, int end) {
    return end - start > 1 && text.substring(start, end).chars().allMatch(Character::isUpperCase);
  }

  /** Whether what follows at {@code at} belongs to the same name: a generation, a firm's heirs. */
  private boolean continues(int at) {
    return CONTINUATION.matcher(text).region(at, text.length()).lookingAt();
  }

  private @Nullable Span cut(Span span, EntityType type) {
    int end = span.end();
    Matcher tail = POSSESSIVE.matcher(text).region(span.start(), end);
    while (tail.find()) {
      end = tail.start();
      tail.region(span.start(), end);
    }
    if (end <= span.start()) {
      return null;
    }
    if (type == EntityType.ORGANIZATION
        && FULL_STOP.matcher(text).region(end - 1, text.length()).lookingAt()
        && !LETTERS.matcher(text.substring(span.start(), end)).matches()) {
      end--;
    }
    if (end <= span.start()) {
      return null;
    }
    List<Span> words = new ArrayList<>(Words.in(text, new Span(span.start(), end)));
    while (!words.isEmpty() && isLeader(words, type)) {
      words.removeFirst();
    }
    return words.isEmpty() ? null : new Span(words.getFirst().start(), end);
  }

  private boolean isLeader(List<Span> words, EntityType type) {
    String first = words.getFirst().of(text);
    if (type != EntityType.PERSON) {
      boolean article = first.equals("the") || first.equals("The");
      return words.size() > 1 && article && type == EntityType.ORGANIZATION;
    }
    if (first.length() == 2 && first.endsWith(".")) {
      return false;
    }
    boolean leads = Words.isTitle(first) || Words.isFurniture(first);
    boolean abbreviatedTitle = first.endsWith(".") && Words.isTitle(first);
    return abbreviatedTitle || (words.size() > 1 && leads && first.length() > 1);
  }

  private boolean namesSomebody(Span span, EntityType type) {
    String name = span.of(text);
    List<Span> words = Words.in(text, span);
    if (name.chars().noneMatch(Character::isUpperCase) || name.length() < 2) {
      return false;
    }
    if (words.stream().allMatch(word -> Words.isFurniture(word.of(text)))) {
      return false;
    }
    if (type == EntityType.ORGANIZATION && isPortfolio(span)) {
      return false;
    }
    if (type == EntityType.PERSON && words.size() == 1 && isOffice(span)) {
      return false;
    }
    return words.size() > 1 || type == EntityType.PLACE || !isOrdinaryWord(span, type);
  }

  /** Whether it is a title alone: the Pope. */
  private boolean isOffice(Span span) {
    return Words.isTitle(span.of(text)) && Words.before(text, span.start()).equalsIgnoreCase("the");
  }

  /** Whether the article uses the single word in small letters as well, and in no longer name. */
  private boolean isOrdinaryWord(Span span, EntityType type) {
    String word = span.of(text);
    boolean mayBe = type == EntityType.PERSON || Words.opensSentence(text, span.start());
    return mayBe && !longNames.contains(word) && lowerCase.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the words are what an office is in charge of: the State in Secretary of State. */
  private boolean isPortfolio(Span span) {
    return PORTFOLIOS.contains(span.of(text).toLowerCase(Locale.ROOT))
        && OFFICE.matcher(text.substring(0, span.start())).find();
  }
}
