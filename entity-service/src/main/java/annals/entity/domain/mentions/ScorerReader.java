package annals.entity.domain.mentions;

import annals.entity.domain.EntityType;
import annals.entity.domain.Span;
import annals.entity.domain.lexicon.Countries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who scored, in brackets after a score: Velmouth 2 (Okoro 16, B. Lind 81). */
final class ScorerReader {
  private static final Pattern BRACKET =
      Pattern.compile("\\p{Ll}\\s\\d{1,3}(?:-\\d{1,2})?(?:\\sdec(?:lared)?)?\\s\\(");
  private static final Pattern SCORER =
      Pattern.compile(
          "(?<name>(?:\\p{Lu}\\.\\s?){0,3}\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,2})"
              + "\\s\\d{1,3}(?:-\\d{1,3}|th|st|nd|rd)?(?:\\snot\\sout|\\spen(?:alty)?|\\so\\.?g\\.?)?(?:,\\s\\d{1,3}(?:\\spen)?)*[,;]?\\s?");

  private ScorerReader() {}

  /** {@code names} with those who scored as people; in text order. */
  static List<TaggedName> read(ArticleWords words, List<TaggedName> names) {
    String text = words.text();
    List<TaggedName> all = new ArrayList<>(names);
    for (Span line : words.lines()) {
      if (text.indexOf('(', line.start()) >= line.start()) {
        Matcher bracket = BRACKET.matcher(text).region(line.start(), line.end());
        while (bracket.find()) {
          readScorers(text, bracket.end(), line.end(), all);
        }
      }
    }
    all.sort(Comparator.comparingInt(name -> name.span().start()));
    return all;
  }

  private static void readScorers(String text, int from, int end, List<TaggedName> all) {
    int at = from;
    Matcher scorer = SCORER.matcher(text).region(at, end);
    while (scorer.lookingAt()) {
      String name = scorer.group("name");
      if (Countries.behind(name) == null && !Words.isFurniture(name)) {
        Span span = new Span(scorer.start("name"), scorer.end("name"));
        all.removeIf(other -> other.span().overlaps(span));
        all.add(new TaggedName(span, EntityType.PERSON));
      }
      at = scorer.end();
      scorer.region(at, end);
    }
  }
}
