package annals.timeline.domain.quotes.speakers;

import annals.timeline.domain.quotes.cues.CueFinder;
import annals.timeline.domain.quotes.cues.FunctionWords;
import annals.timeline.domain.quotes.frame.FrameSentence;
import annals.timeline.domain.quotes.frame.FrameToken;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who a clause speaks of, behind its dateline and lead-in. Stateless. */
public final class ClauseSubjects {

  private static final int LONGEST_LEAD_IN = 45;

  private static final Set<String> OPENERS =
      Set.of("and", "but", "so", "yet", "or", "that", "meanwhile", "then", "however", "because");

  private static final Set<String> DANGLING =
      Set.of("due", "asked", "pressed", "questioned", "according", "based");

  private static final Set<String> ANSWERS = Set.of("here", "there", "yes", "no", "indeed", "well");

  private ClauseSubjects() {}

  /** The first noun phrase of the clause from {@code from} up to {@code to}, or null. */
  public static @Nullable Phrase of(FrameSentence sentence, int from, int to) {
    int at = from == 0 ? behindDateline(sentence, to) : from;
    if (from > 0
        && sentence.at(at).isLowerCase()
        && CueFinder.isKnownForm(sentence.at(at).lower())) {
      at++;
    }
    int guard = 0;
    while (at < to && guard++ < LONGEST_LEAD_IN) {
      at = sentence.skip(at, OPENERS);
      FrameToken token = sentence.at(at);
      if (at >= to) {
        return null;
      }
      if (!token.isWord()) {
        at++;
      } else if (isLeadIn(sentence, at, to)) {
        int comma = comma(sentence, at, to);
        if (comma < 0) {
          return null;
        }
        at = comma + 1;
      } else {
        return subjectAt(sentence, at, to);
      }
    }
    return null;
  }

  private static @Nullable Phrase subjectAt(FrameSentence sentence, int at, int to) {
    Phrase phrase = NounPhrases.startingAt(sentence, at);
    if (phrase == null) {
      return null;
    }
    boolean place = sentence.at(phrase.to() + 1).is(",") && sentence.at(at - 1).is(",");
    boolean plain = phrase.first().isLowerCase() && !Words.isDeterminer(phrase.first());
    boolean number = Character.isDigit(phrase.first().text().charAt(0));
    boolean listed = place && ((plain && !Words.isPronoun(phrase.first())) || number);
    boolean lone = listed || (place && phrase.size() <= 2 && isPlaceList(sentence, at));
    if (lone && phrase.to() + 2 < to) {
      Phrase next = of(sentence, phrase.to() + 2, to);
      return next == null ? phrase : next;
    }
    return phrase.to() < to ? phrase : new Phrase(sentence, phrase.from(), to - 1);
  }

  /** "In Salem, New Hampshire, NAME": the second half of a place is no subject. */
  private static boolean isPlaceList(FrameSentence sentence, int at) {
    int i = at - 2;
    while (i > 0 && Words.isName(sentence, i)) {
      i--;
    }
    String before = sentence.at(i).lower();
    return before.equals("in")
        || before.equals("at")
        || before.equals("near")
        || before.equals("from");
  }

  private static boolean isLeadIn(FrameSentence sentence, int at, int to) {
    FrameToken token = sentence.at(at);
    String word = token.lower();
    boolean opener =
        FunctionWords.PREPOSITIONS.contains(word)
            || FunctionWords.isAdverb(word)
            || DANGLING.contains(word)
            || (sentence.at(at + 1).is(",") && ANSWERS.contains(word))
            || (word.endsWith("ing") && word.length() > 5 && isParticiple(sentence, at));
    boolean time = FunctionWords.isTime(word) || FunctionWords.isTime(sentence.at(at + 1).lower());
    boolean timePhrase = time && comma(sentence, at, Math.min(to, at + 5)) > 0;
    boolean day =
        FunctionWords.DAYS.contains(word)
            && FunctionWords.PREPOSITIONS.contains(sentence.at(at + 1).lower());
    return opener || timePhrase || day;
  }

  private static boolean isParticiple(FrameSentence sentence, int at) {
    return at == 0
        || sentence.at(at - 1).is(",")
        || sentence.at(at).isLowerCase()
        || sentence.at(at - 1).isDash();
  }

  private static int comma(FrameSentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.at(i).is(",")) {
        return i;
      }
    }
    return -1;
  }

  /** Where a sentence begins behind "KYIV (Agency) -" and "WASHINGTON --". */
  public static int behindDateline(FrameSentence sentence, int to) {
    if (!Words.isName(sentence, 0)) {
      return 0;
    }
    boolean capitals =
        sentence.at(0).text().length() > 3
            && sentence.at(0).text().equals(sentence.at(0).text().toUpperCase(Locale.ROOT));
    for (int i = 1; i < Math.min(to, 12); i++) {
      boolean dash = sentence.at(i).isDash();
      if (dash && (capitals || sentence.at(i - 1).is(")"))) {
        return i + 1;
      }
    }
    return 0;
  }
}
