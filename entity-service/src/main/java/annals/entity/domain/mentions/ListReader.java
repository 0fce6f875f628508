package annals.entity.domain.mentions;

import annals.entity.domain.EntityType;
import annals.entity.domain.Span;
import annals.entity.domain.lexicon.Countries;
import annals.entity.domain.lexicon.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets the entries of a list agree: among people, separated in the same way, stands one more
 * person; who is ranked with a country ("3. Ann Okoro (Kenya)") is a person.
 */
final class ListReader {
  private static final int PEOPLE_OF_A_LIST = 3;
  private static final Pattern OPENS = Pattern.compile("(?:[,;(:]\\s?|[-–]\\s)(?:\\d{1,2}\\s?[-–]\\s?)?$");
  private static final Pattern CLOSES = Pattern.compile("\\s?[,;()]|\\.?\\s*(?:\n|$)|\\s\\d");
  private static final Pattern RANKED =
      Pattern.compile(
          "(?m)^(?:\\d{1,3}[.)]?\\s)?(?<name>\\p{Lu}[\\p{L}.'’-]*(?:\\s(?:de|van|der|von|di|da|la|el|al|\\p{Lu}[\\p{L}.'’-]*)){1,3})\\s"
              + "\\((?<country>\\p{Lu}[\\p{L}. ]{2,24})\\)(?:,?\\s(?<team>\\p{Lu}[\\p{L}&-]*(?:\\s\\p{Lu}[\\p{L}&-]*){0,3}),?\\s(?=[+\\d]))?");
  private static final Set<String> FIRMS =
      Stream.of("institutions", "generic-tails", "legal-forms", "outlets")
          .flatMap(list -> WordList.words(list).stream())
          .collect(Collectors.toUnmodifiableSet());

  private ListReader() {}

  /** {@code names} with the entries of lists agreed; in text order. */
  static List<TaggedName> agree(String text, List<TaggedName> names, List<Span> readable) {
    List<TaggedName> agreed = new ArrayList<>(names);
    for (Span stretch : readable) {
      readRanks(text, stretch, agreed);
    }
    agreed.sort(Comparator.comparingInt(name -> name.span().start()));
    Set<String> listed = new HashSet<>();
    int from = 0;
    while (from < agreed.size()) {
      int newline = text.indexOf('\n', agreed.get(from).span().start());
      int end = newline < 0 ? text.length() : newline;
      int to = from;
      int people = 0;
      while (to < agreed.size() && agreed.get(to).span().start() < end) {
        people += agreed.get(to).type() == EntityType.PERSON ? 1 : 0;
        to++;
      }
      if (people >= PEOPLE_OF_A_LIST) {
        for (int i = from; i < to; i++) {
          if (isOneMore(text, agreed.get(i))) {
            listed.add(agreed.get(i).span().of(text));
            agreed.set(i, new TaggedName(agreed.get(i).span(), EntityType.PERSON));
          }
        }
      }
      from = Math.max(to, from + 1);
    }
    agreed.replaceAll(
        name ->
            name.type() == EntityType.ORGANIZATION && listed.contains(name.span().of(text))
                ? new TaggedName(name.span(), EntityType.PERSON)
                : name);
    return agreed;
  }

  private static boolean isOneMore(String text, TaggedName name) {
    Span span = name.span();
    String words = span.of(text);
    if (name.type() == EntityType.PERSON
        || !words.contains(" ")
        || Countries.named(words) != null
        || Words.in(text, span).stream()
            .anyMatch(word -> FIRMS.contains(word.of(text).toLowerCase(Locale.ROOT)))) {
      return false;
    }
    String before = text.substring(Math.max(0, span.start() - 8), span.start());
    return OPENS.matcher(before).find()
        && CLOSES.matcher(text).region(span.end(), text.length()).lookingAt()
        && (name.type() == EntityType.ORGANIZATION);
  }

  private static void readRanks(String text, Span stretch, List<TaggedName> names) {
    Matcher rank = RANKED.matcher(text).region(stretch.start(), stretch.end());
    while (rank.find()) {
      if (Countries.named(rank.group("country")) == null
          || isFirm(rank.group("name"))) {
        continue;
      }
      put(names, new Span(rank.start("name"), rank.end("name")), EntityType.PERSON);
      if (rank.group("team") != null) {
        put(names, new Span(rank.start("team"), rank.end("team")), EntityType.ORGANIZATION);
      }
    }
  }

  private static boolean isFirm(String words) {
    return Stream.of(words.split(" ", -1))
        .anyMatch(word -> FIRMS.contains(word.toLowerCase(Locale.ROOT)));
  }

  private static void put(List<TaggedName> names, Span span, EntityType type) {
    names.removeIf(name -> name.span().overlaps(span));
    names.add(new TaggedName(span, type));
  }
}
