package annals.entity.domain.mentions;

import annals.entity.domain.EntityType;
import annals.entity.domain.Span;
import annals.entity.domain.lexicon.Countries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads headlines in capitals by what the text below them says: in "OKORO LEAVES VELMOUTH" a tagger
 * has nothing to go by, in the article it has.
 */
final class HeadlineReader {
  private static final int MOST_WORDS = 4;
  private static final int SHORTEST_NAME = 3;

  private final ArticleWords words;
  private final String text;
  private final Set<String> lowerCase;
  private final Map<String, EntityType> known = new HashMap<>();

  HeadlineReader(ArticleWords words) {
    this.words = words;
    this.text = words.text();
    this.lowerCase = words.lowerCase();
  }

  /** {@code names} with those in lines of capitals as the other lines have them; in text order. */
  List<TaggedName> settle(List<TaggedName> names) {
    List<Span> headlines =
        words.lines().stream().filter(line -> isInCapitals(line.start(), line.end())).toList();
    if (headlines.isEmpty()) {
      return names;
    }
    List<TaggedName> settled = new ArrayList<>(names);
    learn(names, headlines);
    headlines.forEach(line -> read(line, settled));
    settled.sort(Comparator.comparingInt(name -> name.span().start()));
    return settled;
  }

  private void learn(List<TaggedName> names, List<Span> headlines) {
    for (TaggedName name : names) {
      if (headlines.stream().noneMatch(line -> line.covers(name.span()))) {
        String words = name.span().of(text);
        known.putIfAbsent(words.toUpperCase(Locale.ROOT), name.type());
        if (name.type() == EntityType.PERSON && words.contains(" ")) {
          String last = words.substring(words.lastIndexOf(' ') + 1).toUpperCase(Locale.ROOT);
          known.put(last, EntityType.PERSON);
        }
      }
    }
    known
        .keySet()
        .removeIf(
            words ->
                words.length() < SHORTEST_NAME
                    || lowerCase.contains(words.toLowerCase(Locale.ROOT)));
  }

  private void read(Span line, List<TaggedName> settled) {
    List<Span> words = Words.in(text, line);
    int from = 0;
    while (from < words.size()) {
      int taken = 1;
      for (int count = Math.min(MOST_WORDS, words.size() - from); count > 0; count--) {
        Span span = words.get(from).to(words.get(from + count - 1));
        Span name = withoutPossessive(span);
        EntityType type = known.get(name.of(text));
        if (type != null && !isVenue(settled, name) && fits(settled, name)) {
          settled.removeIf(other -> other.span().overlaps(name));
          settled.add(new TaggedName(name, type));
          taken = count;
          break;
        }
      }
      from += taken;
    }
  }

  /** Whether no longer name of the tagger would be cut, or it runs over a word of another name. */
  private boolean fits(List<TaggedName> settled, Span span) {
    return settled.stream()
        .filter(name -> name.span().overlaps(span))
        .allMatch(
            name ->
                span.covers(name.span())
                    || (name.type() == EntityType.ORGANIZATION
                        && name.span().of(text).contains("'")));
  }

  /** Whether it is where a match is played, and the tagger has it as a place. */
  private boolean isVenue(List<TaggedName> settled, Span span) {
    return (text.startsWith("AT ", span.start() - 3) || text.startsWith("IN ", span.start() - 3))
        && settled.contains(new TaggedName(span, EntityType.PLACE));
  }

  private Span withoutPossessive(Span span) {
    String words = span.of(text);
    boolean owns = words.endsWith("'S") || words.endsWith("’S") || words.endsWith("'s");
    boolean dot = words.endsWith(".") && Countries.named(words) == null;
    int cut = owns ? 2 : dot ? 1 : 0;
    return cut == 0 || span.end() - cut <= span.start()
        ? span
        : new Span(span.start(), span.end() - cut);
  }

  private boolean isInCapitals(int start, int end) {
    int capitals = 0;
    int small = 0;
    for (int i = start; i < end; i++) {
      char letter = text.charAt(i);
      capitals += Character.isUpperCase(letter) ? 1 : 0;
      small += Character.isLowerCase(letter) ? 1 : 0;
    }
    return capitals > 8 && small * 10 < capitals;
  }
}
