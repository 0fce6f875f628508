package annals.entity.domain.mentions;

import annals.entity.domain.EntityType;
import annals.entity.domain.MentionKind;
import annals.entity.domain.Role;
import annals.entity.domain.Span;
import annals.entity.domain.lexicon.Countries;
import annals.entity.domain.lexicon.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds people who are named by their office alone: the Ukrainian president, France's leader, the
 * president of Peru, the 47th President, the prime minister. An office beside a name is no mention
 * of its own, nor is one that somebody had or will have.
 */
final class RoleDescriptors {
  private static final Phrases OFFICES = Phrases.inAnyCase(WordList.pairs("offices").keySet());
  private static final String WORD = "\\p{Lu}[\\p{L}.-]*";
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:[Tt]he\\s(?:(?<ordinal>\\d{1,3}(?:st|nd|rd|th))\\s)?(?:(?<holder>"
              + WORD
              + "(?:\\s"
              + WORD
              + "){0,2})\\s)?|(?<owner>"
              + WORD
              + "(?:\\s"
              + WORD
              + "){0,2})['’]s?\\s)$");
  private static final Pattern OF = Pattern.compile("\\sof\\s(?:the\\s)?");
  private static final Pattern NAME =
      Pattern.compile(WORD + "(?:\\s(?:" + WORD + "|and\\s" + WORD + ")){0,3}");

  /** Titles that mean somebody known even alone, as the others do not. */
  private static final Set<String> ALONE =
      Set.of(
          "president",
          "prime minister",
          "premier",
          "chancellor",
          "head of state",
          "pope",
          "king",
          "queen",
          "emperor",
          "foreign minister",
          "defence minister",
          "defense minister",
          "finance minister",
          "interior minister",
          "secretary of state",
          "secretary-general",
          "secretary general",
          "vice president",
          "mayor",
          "governor");

  private static final int LOOK_BEHIND = 50;

  private final ArticleWords words;
  private final String text;
  private final List<FoundMention> names;

  RoleDescriptors(ArticleWords words, List<FoundMention> names) {
    this.words = words;
    this.text = words.text();
    this.names = names;
  }

  /** The names and the descriptors, which take in the places that they name; in text order. */
  List<FoundMention> find() {
    List<FoundMention> found = new ArrayList<>();
    int taken = 0;
    for (int i = 0; i < words.count(); i++) {
      Span office = words.start(i) < taken ? null : OFFICES.at(words, i);
      if (office != null && words.isReadable(office)) {
        taken = office.end();
        FoundMention descriptor = descriptor(office);
        if (descriptor != null) {
          found.add(descriptor);
        }
      }
    }
    if (found.isEmpty()) {
      return names;
    }
    List<FoundMention> all = new ArrayList<>(found);
    for (FoundMention name : names) {
      if (found.stream().noneMatch(role -> role.span().overlaps(name.span()))) {
        all.add(name);
      }
    }
    all.sort(Comparator.comparingInt(mention -> mention.span().start()));
    return all;
  }

  private @Nullable FoundMention descriptor(Span office) {
    int from = Math.max(0, office.start() - LOOK_BEHIND);
    Matcher before = BEFORE.matcher(text).region(from, office.start());
    if (!before.find()) {
      return null;
    }
    String title = office.of(text).replaceAll("\\s+", " ");
    boolean owned = before.group("owner") != null;
    int start = owned ? owner(before.start("owner"), before.end("owner")) : before.start();
    String holder = owned ? text.substring(start, before.end("owner")) : before.group("holder");
    Span span = new Span(start, office.end());
    String organization = holder == null ? "" : country(holder);
    if (holder != null && organization.isEmpty()) {
      return null;
    }
    if (text.startsWith(" for ", office.end())) {
      return null;
    }
    Matcher of = OF.matcher(text).region(office.end(), text.length());
    if (of.lookingAt()) {
      Span place = holder == null ? named(of.end(), text.length()) : null;
      if (place == null) {
        return null;
      }
      organization = country(place.of(text));
      span = new Span(span.start(), place.end());
    }
    boolean known = !organization.isEmpty() || before.group("ordinal") != null;
    boolean enough = known || ALONE.contains(title.toLowerCase(Locale.ROOT));
    return enough && !isBesideName(span) && isFree(span)
        ? mention(span, title, organization)
        : null;
  }

  /** Where the country begins that ends the words from {@code start} to {@code end}. */
  private int owner(int start, int end) {
    int from = start;
    while (country(text.substring(from, end)).isEmpty()) {
      int blank = text.indexOf(' ', from);
      if (blank < 0 || blank >= end) {
        return start;
      }
      from = blank + 1;
    }
    return from;
  }

  private FoundMention mention(Span span, String title, String organization) {
    Role role =
        new Role(title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1), organization);
    return new FoundMention(
        span, span.of(text), EntityType.PERSON, MentionKind.ROLE, List.of(role), Gender.UNKNOWN);
  }

  private static String country(String words) {
    String country = Countries.behind(words);
    return country == null ? "" : country;
  }

  /** The country named at {@code start}, or null. */
  private @Nullable Span named(int start, int end) {
    Matcher name = NAME.matcher(text).region(start, end);
    if (!name.lookingAt()) {
      return null;
    }
    Span span = new Span(start, name.end());
    while (Countries.named(span.of(text)) == null) {
      int blank = text.lastIndexOf(' ', span.end() - 1);
      if (blank <= start) {
        return null;
      }
      span = new Span(start, blank);
    }
    return span;
  }

  /** Whether a person's name stands before it, or follows as after a title. */
  private boolean isBesideName(Span span) {
    for (FoundMention name : names) {
      if (name.type() == EntityType.PERSON) {
        int gap = name.span().start() - span.end();
        int back = span.start() - name.span().end();
        if ((gap >= 0
                && gap <= 3
                && text.substring(span.end(), name.span().start()).matches(",?\\s\\(?"))
            || (back >= 0
                && back <= 2
                && text.substring(name.span().end(), span.start()).matches("[,(]\\s?|\\s\\("))) {
          return true;
        }
      }
    }
    return span.end() + 1 < text.length()
        && text.charAt(span.end()) == ' '
        && Character.isUpperCase(text.charAt(span.end() + 1));
  }

  /** Whether it cuts no name of a person or an organisation. */
  private boolean isFree(Span span) {
    return names.stream()
        .filter(name -> name.span().overlaps(span))
        .allMatch(name -> name.type() == EntityType.PLACE && span.covers(name.span()));
  }
}
