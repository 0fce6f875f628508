package annals.timeline.domain.dating.grammar;

import annals.timeline.domain.dating.grammar.Meaning.AroundEvent;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days that are told by what came before or after them: "the day before the vote", "the morning
 * after the flood", "the eve of the poll", "the Monday after Easter".
 */
final class AroundEventRule implements Rule {

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "his", "her", "their", "its", "this", "that", "my", "our");

  @Override
  public @Nullable Match at(Line line, int at) {
    Word word = line.word(at);
    if (word.weekday > 0) {
      return weekday(line, at, word);
    }
    if (!line.is(at, "the")) {
      return null;
    }
    if (line.is(at + 1, "eve") && line.is(at + 2, "of") && opensEvent(line, at + 3)) {
      return Match.of(at, at + 2, new AroundEvent(0, "", -1));
    }
    int direction = opensEvent(line, at + 3) ? direction(line, at + 2) : 0;
    String part = line.word(at + 1).partOfDay;
    boolean next = direction > 0 && "MO".equals(part);
    boolean before = direction < 0 && ("NI".equals(part) || "EV".equals(part));
    if (direction != 0 && line.is(at + 1, "day")) {
      return Match.of(at, at + 2, new AroundEvent(0, "", direction));
    }
    return part != null && (next || before)
        ? Match.of(at, at + 2, new AroundEvent(0, part, direction))
        : null;
  }

  private static @Nullable Match weekday(Line line, int at, Word word) {
    int direction = direction(line, at + 1);
    boolean told = line.is(at - 1, "the") && opensEvent(line, at + 2);
    return told && direction != 0 && line.isCapitalized(at) && !word.plural && !word.shortForm
        ? Match.of(at, at + 1, new AroundEvent(word.weekday, "", direction))
        : null;
  }

  private static int direction(Line line, int at) {
    return switch (line.lower(at)) {
      case "before" -> -1;
      case "after", "following" -> 1;
      default -> 0;
    };
  }

  /** Whether something with a name of its own, or a date, may start there. */
  private static boolean opensEvent(Line line, int at) {
    String text = line.text(at);
    boolean pointed = line.is(at, "last") || line.is(at, "next");
    if (pointed) {
      return line.word(at + 1).weekday > 0 || line.word(at + 1).month > 0;
    }
    return line.isOneOf(at, DETERMINERS)
        || (!text.isEmpty()
            && (Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0))));
  }
}
