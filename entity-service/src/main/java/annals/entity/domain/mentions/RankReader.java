package annals.entity.domain.mentions;

import annals.entity.domain.EntityType;
import annals.entity.domain.Span;
import annals.entity.domain.lexicon.Countries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads ranks: in "3. Ann Okoro (Kenya) Selkra 2:14" a person and her team. */
final class RankReader {
  private static final Pattern RANKED =
      Pattern.compile(
          "(?:\\d{1,3}[.)]?\\s)?"
              + "(?<name>\\p{Lu}[\\p{L}.'’-]*(?:\\s(?:de|van|der|von|di|da|la|el|al|\\p{Lu}[\\p{L}.'’-]*)){1,3})\\s"
              + "\\((?<country>\\p{Lu}[\\p{L}. ]{2,24})\\)"
              + "(?:,?\\s(?<team>\\p{Lu}[\\p{L}&-]*(?:\\s\\p{Lu}[\\p{L}&-]*){0,3}),?(?:\\s(?=[+\\d])|$))?");

  private static final int LONGEST_NAME = 60;

  private RankReader() {}

  /** {@code names} with those that are ranked; in text order. */
  static List<TaggedName> read(ArticleWords words, List<TaggedName> names) {
    String text = words.text();
    List<TaggedName> all = new ArrayList<>(names);
    for (Span line : words.lines()) {
      Matcher rank = RANKED.matcher(text).region(line.start(), line.end());
      if (mayRank(text, line) && rank.lookingAt()) {
        Span name = new Span(rank.start("name"), rank.end("name"));
        if (Countries.named(rank.group("country")) != null && !Words.nameFirm(text, name)) {
          put(all, name, EntityType.PERSON);
          if (rank.group("team") != null) {
            put(all, new Span(rank.start("team"), rank.end("team")), EntityType.ORGANIZATION);
          }
        }
      }
    }
    all.sort(Comparator.comparingInt(name -> name.span().start()));
    return all;
  }

  /** Whether the line has a bracket near its beginning. */
  private static boolean mayRank(String text, Span line) {
    int bracket = text.indexOf('(', line.start());
    return bracket >= 0 && bracket < Math.min(line.end(), line.start() + LONGEST_NAME);
  }

  private static void put(List<TaggedName> names, Span span, EntityType type) {
    names.removeIf(name -> name.span().overlaps(span));
    names.add(new TaggedName(span, type));
  }
}
