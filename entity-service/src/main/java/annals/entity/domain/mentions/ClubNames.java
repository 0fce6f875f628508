package annals.entity.domain.mentions;

import annals.entity.domain.EntityType;
import annals.entity.domain.Span;
import annals.entity.domain.lexicon.Countries;
import annals.entity.domain.lexicon.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Completes the names of clubs in reports on sport: [Dynamo] Velmouth, Velmouth [Rovers], the
 * Terns.
 */
final class ClubNames {
  private static final Pattern FIRST = Pattern.compile("\\b(?i:" + words("<") + ")\\s$");
  private static final Pattern LAST =
      Pattern.compile("\\s(?i:" + words(">") + ")\\b(?!\\s\\p{Lu}\\p{Ll})");
  private static final Pattern PLURAL =
      Pattern.compile(
          "\\b[Tt]he\\s(?<name>\\p{Lu}\\p{Ll}{2,}s)\\b(?!['’]?\\s\\p{Lu}|['’]\\s?\\p{Lu})");
  private static final Set<String> NO_TEAMS =
      Set.of(
          "Americas",
          "Ashes",
          "Champions",
          "Championships",
          "Commons",
          "Finals",
          "Games",
          "Lords",
          "Masters",
          "Netherlands",
          "Olympics",
          "Philippines",
          "Series",
          "States",
          "Stakes",
          "Times",
          "News",
          "Alps",
          "Lakes",
          "Nations",
          "Oaks",
          "Guineas",
          "Opens",
          "Cups",
          "Rules",
          "Laws");
  private static final int LOOK_BEHIND = 14;

  private ClubNames() {}

  /** {@code names} with clubs by their whole name; in text order, without overlap. */
  static List<TaggedName> complete(String text, List<TaggedName> names, List<Span> readable) {
    List<TaggedName> complete = new ArrayList<>();
    for (TaggedName name : names) {
      Span span = club(text, name);
      if (span == null) {
        complete.add(name);
      } else {
        complete.removeIf(other -> other.span().overlaps(span));
        complete.add(new TaggedName(span, EntityType.ORGANIZATION));
      }
    }
    for (Span stretch : readable) {
      Matcher plural = PLURAL.matcher(text).region(stretch.start(), stretch.end());
      while (plural.find()) {
        Span span = new Span(plural.start("name"), plural.end("name"));
        String word = plural.group("name");
        if (!NO_TEAMS.contains(word)
            && !Countries.isAdjective(word)
            && !Words.isFurniture(word)
            && complete.stream().noneMatch(name -> name.span().overlaps(span))) {
          complete.add(new TaggedName(span, EntityType.ORGANIZATION));
        }
      }
    }
    complete.sort(Comparator.comparingInt(name -> name.span().start()));
    List<TaggedName> apart = new ArrayList<>();
    for (TaggedName name : complete) {
      if (apart.isEmpty() || !apart.getLast().span().overlaps(name.span())) {
        apart.add(name);
      }
    }
    return apart;
  }

  private static @Nullable Span club(String text, TaggedName name) {
    Span span = name.span();
    if (name.type() == EntityType.PERSON && span.of(text).contains(" ")) {
      return null;
    }
    int from = Math.max(0, span.start() - LOOK_BEHIND);
    Matcher first = FIRST.matcher(text).region(from, span.start());
    if (first.find()
        && Character.isUpperCase(text.charAt(first.start()))
        && Countries.named(span.of(text)) == null) {
      return new Span(first.start(), span.end());
    }
    Matcher last = LAST.matcher(text).region(span.end(), text.length());
    last.useTransparentBounds(true);
    if (name.type() == EntityType.PLACE
        && last.lookingAt()
        && Character.isUpperCase(text.charAt(last.start() + 1))) {
      return new Span(span.start(), last.end());
    }
    return null;
  }

  private static String words(String place) {
    return WordList.words("club-words").stream()
        .filter(line -> line.startsWith(place))
        .map(line -> line.substring(2).replace(" ", "\\s"))
        .sorted()
        .reduce((a, b) -> a + "|" + b)
        .orElseThrow();
  }
}
