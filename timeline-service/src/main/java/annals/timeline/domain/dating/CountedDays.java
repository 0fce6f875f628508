package annals.timeline.domain.dating;

import annals.timeline.domain.dating.grammar.Line;
import annals.timeline.domain.dating.grammar.Match;
import annals.timeline.domain.dating.grammar.Meaning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts "the 27th day of the siege" from the day on which the text says that the siege began.
 *
 * <p>What the text gives two first days, none, or one that leads beyond the publication is not
 * counted. One for each text.
 */
final class CountedDays {

  private static final int NEAR = 4;
  private static final int DATE_REACH = 12;
  private static final Set<String> BEGINNINGS =
      Set.of(
          "began",
          "begun",
          "start",
          "started",
          "launched",
          "erupted",
          "broke",
          "beginning",
          "opened");
  private static final Map<String, String> EVENTS_OF_VERBS =
      Map.of("invaded", "invasion", "besieged", "siege", "blockaded", "blockade");
  private static final Set<String> BEHIND_NOUN =
      Set.of(
          "", "of", "in", "on", "at", "by", "with", "and", "that", "which", "since", "as", "was",
          "is", "has", "had", "to", "when", "for", "against", "over", "after", "began", "brought");

  private record Pending(int index, String noun, int number) {}

  private final Map<String, LocalDate> firstDays = new HashMap<>();
  private final List<Pending> pending = new ArrayList<>();

  /**
   * Reads a sentence.
   *
   * @param expressions the sentence's, one for each match
   * @param before how many expressions of the text stand before them
   */
  void read(Line line, List<Match> matches, List<TemporalExpression> expressions, int before) {
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      if (match.meaning() instanceof Meaning.CountedDay day && line.is(match.to(), "of")) {
        pending.add(new Pending(before + i, noun(line, match.to() + 1), day.number()));
      }
      EdtfDate date = expressions.get(i).edtf();
      LocalDate first = date != null && date.isDay() ? date.earliest() : null;
      if (first != null) {
        readBeginning(line, match, first);
      }
    }
  }

  private void readBeginning(Line line, Match match, LocalDate first) {
    int from = Math.max(0, match.from() - DATE_REACH);
    int to = Math.min(line.size(), match.to() + DATE_REACH);
    for (int i = from; i < to; i++) {
      String event = EVENTS_OF_VERBS.get(line.lower(i));
      if (event != null) {
        begins(event, first);
      }
      if (line.isOneOf(i, BEGINNINGS)) {
        for (int word = Math.max(from, i - NEAR); word < Math.min(to, i + NEAR + 1); word++) {
          boolean part = word >= match.from() && word < match.to();
          if (!part && !line.lower(word).isEmpty() && line.lower(word).length() > 2) {
            begins(line.lower(word), first);
          }
        }
      }
    }
  }

  private void begins(String noun, LocalDate first) {
    LocalDate other = firstDays.putIfAbsent(noun, first);
    if (other != null && !other.equals(first)) {
      firstDays.put(noun, LocalDate.MAX);
    }
  }

  /** The last word of the noun phrase at the position. */
  private static String noun(Line line, int at) {
    int end = at;
    while (isPartOfName(line, end)) {
      end++;
    }
    return line.lower(end - 1);
  }

  private static boolean isPartOfName(Line line, int at) {
    String word = line.lower(at);
    boolean letters = !word.isEmpty() && Character.isLetter(word.charAt(0));
    return word.equals("'s") || word.equals("-") || (letters && !BEHIND_NOUN.contains(word));
  }

  /** Gives the counted days of the whole text their dates. */
  void complete(List<TemporalExpression> expressions, @Nullable EdtfDate published) {
    LocalDate last = published == null ? null : published.latest();
    for (Pending day : pending) {
      LocalDate first = firstDays.get(day.noun());
      if (first == null || first.equals(LocalDate.MAX)) {
        continue;
      }
      LocalDate counted = first.plusDays(day.number() - 1L);
      if (last == null || !counted.isAfter(last)) {
        expressions.set(day.index(), on(expressions.get(day.index()), EdtfDate.day(counted)));
      }
    }
  }

  private static TemporalExpression on(TemporalExpression expression, EdtfDate day) {
    return new TemporalExpression(
        expression.start(),
        expression.end(),
        expression.type(),
        day.toString(),
        day,
        null,
        expression.modifier(),
        Resolution.RELATIVE_TO_TEXT);
  }
}
