package annals.timeline.domain.dating;

import annals.timeline.domain.dating.grammar.Line;
import annals.timeline.domain.dating.grammar.Match;
import annals.timeline.domain.dating.grammar.Meaning;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells from which day the expressions between quotation marks count.
 *
 * <p>"We lost it yesterday," she said on Monday: yesterday is the day before that Monday. The day
 * that a sentence gives for its speech holds for later quotations of the same paragraph. One for
 * each text; its sentences are read in order.
 */
final class SpeakingTimes {

  private static final int REACH = 10;
  private static final int OPENING_WORDS = 5;
  private static final Set<String> SPEECH =
      Set.of(
          "said",
          "says",
          "told",
          "wrote",
          "tweeted",
          "posted",
          "announced",
          "declared",
          "replied",
          "added",
          "warned",
          "insisted",
          "testified",
          "explained",
          "asked",
          "stated",
          "vowed",
          "recalled",
          "promised",
          "complained",
          "shouted",
          "remarked");
  private static final Set<String> CLAUSES =
      Set.of("that", "who", "which", "whose", "when", "while", "because", "after", "before", "as");

  private boolean open;
  private int paragraph = -1;
  private @Nullable EdtfDate said;

  /** Which tokens of the next sentence stand between quotation marks. */
  boolean[] quoted(Line line, int inParagraph) {
    if (inParagraph != paragraph) {
      paragraph = inParagraph;
      open = false;
      said = null;
    }
    boolean[] quoted = new boolean[line.size()];
    for (int i = 0; i < quoted.length; i++) {
      switch (line.text(i)) {
        case "\"" -> open = !open;
        case "\u201c", "``", "\u00ab", "\u201e" -> open = true;
        case "\u201d", "\u2019\u2019", "''", "\u00bb" -> open = false;
        default -> quoted[i] = open;
      }
    }
    return quoted;
  }

  /**
   * Index of the match outside the marks that says when the sentence's words were spoken, or -1.
   */
  int attribution(Line line, List<Match> matches, boolean[] quoted) {
    boolean anyQuoted = matches.stream().anyMatch(match -> quoted[match.from()]);
    for (int i = 0; i < matches.size() && anyQuoted; i++) {
      Match match = matches.get(i);
      boolean outside = !quoted[match.from()] && isDay(match.meaning());
      if (outside && (followsSpeech(line, match, quoted) || leadsSpeech(line, match, quoted))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isDay(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Weekday weekday -> true;
      case Meaning.WeekdayFromText weekday -> true;
      case Meaning.MonthDay day -> true;
      case Meaning.DayShift shift -> true;
      case Meaning.PartOfDay part -> true;
      case Meaning.DayOfMonth day -> true;
      case Meaning.Fixed fixed -> true;
      default -> false;
    };
  }

  /** "she told the council on Monday". */
  private static boolean followsSpeech(Line line, Match match, boolean[] quoted) {
    for (int i = match.from() - 1; i >= Math.max(0, match.from() - REACH); i--) {
      if (quoted[i] || line.isOneOf(i, CLAUSES)) {
        return false;
      }
      if (line.isOneOf(i, SPEECH)) {
        return true;
      }
    }
    return false;
  }

  /** "On Monday, she told the council:". */
  private static boolean leadsSpeech(Line line, Match match, boolean[] quoted) {
    if (match.from() > OPENING_WORDS) {
      return false;
    }
    for (int i = match.to(); i < Math.min(line.size(), match.to() + REACH); i++) {
      if (quoted[i] || line.isOneOf(i, CLAUSES)) {
        return false;
      }
      if (line.isOneOf(i, SPEECH)) {
        return true;
      }
    }
    return false;
  }

  /** Words of this paragraph were spoken on that day; what is no day says nothing. */
  void heard(@Nullable EdtfDate date) {
    said = date != null && date.isDay() ? date : said;
  }

  /** The day of {@link #said}. */
  @Nullable LocalDate day() {
    return said == null ? null : said.earliest();
  }

  /** When the words between the marks were spoken, or null if nobody says. */
  @Nullable EdtfDate said() {
    return said;
  }
}
