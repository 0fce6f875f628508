package annals.timeline.domain.quotes.speakers;

import annals.timeline.domain.quotes.cues.FunctionWords;
import annals.timeline.domain.quotes.cues.PersonNouns;
import annals.timeline.domain.quotes.frame.FrameSentence;
import annals.timeline.domain.quotes.frame.FrameToken;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a noun phrase before a verb of speech hangs on by prepositions. Stateless. */
final class Modifiers {

  private static final Set<String> EXTENDS =
      Set.of("for", "of", "at", "with", "from", "in", "to", "who");

  private Modifiers() {}

  /** Goes left over prepositions: a time or channel is no subject, a spokesman for somebody is. */
  static @Nullable Phrase with(FrameSentence sentence, @Nullable Phrase phrase, int start) {
    Phrase current = phrase;
    for (int steps = 0; current != null && steps < 4; steps++) {
      int preposition = current.from() - 1;
      String word = sentence.at(preposition).lower();
      boolean opens = FunctionWords.SUBORDINATORS.contains(word);
      if (preposition <= start || opens || !FunctionWords.PREPOSITIONS.contains(word)) {
        return current;
      }
      Phrase outer = NounPhrases.endingAt(sentence, preposition - 1);
      if (outer == null) {
        return sentence.at(preposition - 1).is(",") || isAside(current)
            ? ClauseSubjects.of(sentence, start, preposition)
            : current;
      }
      boolean aside = isAside(current) || !isSpeaker(current);
      if (aside && !word.equals("of") && !word.equals("for")) {
        current = isDescribed(outer) ? new Phrase(sentence, outer.from(), outer.to() - 1) : outer;
      } else if (EXTENDS.contains(word) && isHead(outer)) {
        current = new Phrase(sentence, outer.from(), current.to());
      } else {
        return current;
      }
    }
    return current;
  }

  /** Whether the phrase tells when, or by what channel. */
  static boolean isAside(Phrase phrase) {
    String head = phrase.last().lower();
    boolean number = head.chars().allMatch(Character::isDigit);
    return number
        || FunctionWords.MONTHS.contains(phrase.first().lower())
        || FunctionWords.isTime(head)
        || FunctionWords.CHANNELS.contains(head);
  }

  private static boolean isSpeaker(Phrase phrase) {
    FrameToken head = phrase.last();
    return !head.isLowerCase() || PersonNouns.isPerson(head.lower()) || Words.isPronoun(head);
  }

  private static boolean isHead(Phrase outer) {
    FrameToken head = outer.last();
    return PersonNouns.isPerson(head.lower())
        || (head.isCapitalized() && outer.size() > 1)
        || isDescribed(outer);
  }

  /** "a person close" to somebody, "a diplomat familiar" with something. */
  private static boolean isDescribed(Phrase phrase) {
    return phrase.size() > 1
        && phrase.last().isLowerCase()
        && !PersonNouns.isPerson(phrase.last().lower())
        && PersonNouns.isPerson(phrase.sentence().at(phrase.to() - 1).lower());
  }
}
