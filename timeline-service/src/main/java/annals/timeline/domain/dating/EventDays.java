package annals.timeline.domain.dating;

import annals.timeline.domain.dating.grammar.Line;
import annals.timeline.domain.dating.grammar.Match;
import annals.timeline.domain.dating.grammar.Meaning;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a text says that its events fell: "the vote was held on 3 May", "Tuesday's
 * attack", "she died on Monday".
 *
 * <p>Only forms that cannot mean another day are read: "he condemned the attack on Tuesday" tells
 * nothing of the attack. An event with two days has none. One for each text.
 */
final class EventDays {

  private static final int DAY_LENGTH = 10;
  private static final int SHORTEST = 3;
  private static final int VERB_REACH = 8;
  private static final int DATE_REACH = 6;

  private static final Set<String> HAPPENING =
      Set.of(
          "held",
          "place",
          "came",
          "happened",
          "occurred",
          "struck",
          "hit",
          "scheduled",
          "set",
          "due",
          "planned");
  private static final Set<String> OTHER_TIME =
      Set.of(
          "before",
          "after",
          "since",
          "until",
          "by",
          "ahead",
          "for",
          "following",
          "from",
          ";",
          ",",
          "and",
          "but",
          "he",
          "she",
          "they",
          "it",
          "that",
          "who",
          "which",
          "when",
          "because");
  private static final Set<String> BEING = Set.of("is", "was", "be");
  private static final Map<String, Set<String>> EVENTS_OF_VERBS =
      Map.ofEntries(
          Map.entry("died", Set.of("death")),
          Map.entry("killed", Set.of("killing", "killings", "murder", "death")),
          Map.entry("shot", Set.of("shooting")),
          Map.entry("attacked", Set.of("attack")),
          Map.entry("voted", Set.of("vote")),
          Map.entry("exploded", Set.of("explosion", "blast")),
          Map.entry("crashed", Set.of("crash")),
          Map.entry("collapsed", Set.of("collapse")),
          Map.entry("resigned", Set.of("resignation")),
          Map.entry("arrested", Set.of("arrest")),
          Map.entry("elected", Set.of("election")),
          Map.entry("executed", Set.of("execution")),
          Map.entry("buried", Set.of("burial", "funeral")));

  /**
   * An event that a sentence dates.
   *
   * @param day its day, or null if the sentence names one that cannot be placed
   * @param words the words of that sentence in lower case
   */
  private record Dated(Optional<LocalDate> day, Set<String> words) {}

  /** The day of an event, where the text gives it one. */
  sealed interface Answer {}

  /** The text does not say when it was. */
  record Unmentioned() implements Answer {}

  /** The text gives a day that cannot be placed, or several. */
  record Unplaced() implements Answer {}

  /** The one day that the text gives. */
  record On(LocalDate day) implements Answer {}

  private final Map<String, Dated> events = new HashMap<>();
  private @Nullable Line read;
  private Set<String> words = Set.of();

  /** Reads a sentence; the expressions are one for each match. */
  void read(Line line, List<Match> matches, List<TemporalExpression> expressions) {
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      EdtfDate date = expressions.get(i).edtf();
      if (!isDay(match.meaning())) {
        continue;
      }
      Optional<LocalDate> day =
          date == null || !date.isDay() || date.isApproximate()
              ? Optional.empty()
              : Optional.ofNullable(date.earliest());
      readNounBehind(line, match, day);
      readNounBefore(line, match, day);
      readSubject(line, match, day);
      readVerb(line, match, day);
    }
  }

  /** Whether the meaning is a day of the calendar, whatever the publication. */
  private static boolean isDay(Meaning meaning) {
    return switch (meaning) {
      case Meaning.MonthDay day -> true;
      case Meaning.Weekday day -> true;
      case Meaning.WeekdaysAgo day -> true;
      case Meaning.WeekdayFromText day -> true;
      case Meaning.NthWeekday day -> true;
      case Meaning.DayOfMonth day -> true;
      case Meaning.DayShift day -> true;
      case Meaning.Feast day -> true;
      case Meaning.Fixed fixed -> fixed.edtf() != null && fixed.edtf().length() == DAY_LENGTH;
      default -> false;
    };
  }

  /** "Tuesday's attack", "the 3 May vote". */
  private void readNounBehind(Line line, Match match, Optional<LocalDate> day) {
    boolean possessive = line.is(match.to(), "'s") || line.is(match.to(), "\u2019s");
    if (possessive || line.is(match.from() - 1, "the") || line.is(match.from(), "the")) {
      NounPhrase noun = NounPhrase.at(line, possessive ? match.to() + 1 : match.to());
      learn(noun.head(line), day, line);
    }
  }

  /** "the attack of 3 May", and at the head of a sentence "The vote on 3 May". */
  private void readNounBefore(Line line, Match match, Optional<LocalDate> day) {
    boolean first =
        NounPhrase.startsAt(line, 0) && NounPhrase.at(line, 1).end() == match.from() - 1;
    if (line.is(match.from() - 1, "of") || (line.is(match.from() - 1, "on") && first)) {
      learn(line.lower(match.from() - 2), day, line);
    }
  }

  /** "The vote was held on 3 May", "The attack on the port came on Tuesday". */
  private void readSubject(Line line, Match match, Optional<LocalDate> day) {
    if (!NounPhrase.startsAt(line, 0)) {
      return;
    }
    NounPhrase subject = NounPhrase.at(line, 1);
    for (int verb = subject.end();
        verb < Math.min(match.from(), subject.end() + VERB_REACH);
        verb++) {
      boolean being = line.isOneOf(verb, BEING) && isNext(line, verb, match.from());
      if ((being || line.isOneOf(verb, HAPPENING)) && leadsTo(line, verb, match.from())) {
        learn(subject.head(line), day, line);
        return;
      }
    }
  }

  /** Whether the date stands behind the verb, with "on" or without. */
  private static boolean isNext(Line line, int verb, int date) {
    return date == verb + 1 || (date == verb + 2 && line.is(verb + 1, "on"));
  }

  /** "she died on Monday". */
  private void readVerb(Line line, Match match, Optional<LocalDate> day) {
    for (int verb = match.from() - 1; verb >= Math.max(0, match.from() - DATE_REACH); verb--) {
      Set<String> nouns = EVENTS_OF_VERBS.get(line.lower(verb));
      if (nouns != null && leadsTo(line, verb, match.from())) {
        nouns.forEach(noun -> learn(noun, day, line));
      }
    }
  }

  /** Whether nothing between the verb and the date says that the date is another. */
  private static boolean leadsTo(Line line, int verb, int date) {
    boolean near = date - verb <= DATE_REACH;
    for (int i = verb + 1; near && i < date; i++) {
      near = !line.isOneOf(i, OTHER_TIME);
    }
    return near;
  }

  private void learn(String noun, Optional<LocalDate> day, Line line) {
    if (noun.length() < SHORTEST) {
      return;
    }
    Dated known = events.get(noun);
    if (known == null) {
      events.put(noun, new Dated(day, wordsOf(line)));
    } else if (!known.day().equals(day)) {
      events.put(noun, new Dated(Optional.empty(), known.words()));
    }
  }

  private Set<String> wordsOf(Line line) {
    if (line != read) {
      words = new HashSet<>();
      for (int i = 0; i < line.size(); i++) {
        words.add(line.lower(i));
      }
      read = line;
    }
    return words;
  }

  /**
   * The day of an event.
   *
   * @param noun what it is called
   * @param attributes what tells it from others of its name; the sentence that dates it must have
   *     them all
   */
  Answer dayOf(String noun, Set<String> attributes) {
    Dated dated = events.get(noun);
    if (dated == null || !dated.words().containsAll(attributes)) {
      return new Unmentioned();
    }
    return dated.day().<Answer>map(On::new).orElseGet(Unplaced::new);
  }
}
