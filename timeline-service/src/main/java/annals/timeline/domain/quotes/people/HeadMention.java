package annals.timeline.domain.quotes.people;

import annals.timeline.domain.quotes.cues.FunctionWords;
import annals.timeline.domain.quotes.cues.PersonNouns;
import annals.timeline.domain.quotes.frame.FrameSentence;
import annals.timeline.domain.quotes.frame.FrameToken;
import annals.timeline.domain.quotes.speakers.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Picks the mention that is the head of a phrase: not the owner, not the place, not the title. */
final class HeadMention {

  /** Words that say more of an office, with the one that joins them to it. */
  private static final int MORE_WORDS = 5;

  private HeadMention() {}

  /** The person or else the group or place that the phrase speaks of, or null. */
  static @Nullable PlacedMention of(Phrase phrase, List<PlacedMention> inSentence) {
    PlacedMention person = null;
    PlacedMention other = null;
    int head = headEnd(phrase);
    for (PlacedMention placed : inSentence) {
      boolean inside = placed.from() <= phrase.to() && placed.to() >= phrase.from();
      if (!inside || MentionIndex.isModifier(placed)) {
        continue;
      }
      if (!MentionIndex.isPerson(placed)) {
        other = placed.from() <= head && placed.to() >= head ? placed : other;
      } else if (person == null && isHead(phrase, placed)) {
        person = placed;
      }
    }
    return person != null ? person : other;
  }

  /**
   * The person behind the phrase and a comma: "the chairwoman, Ann Bell", "his sister, the mayor
   * Ann Bell", "her rival at Nord Bank, Ann Bell", "the founder and chief engineer, Ann Bell", or
   * null.
   */
  static @Nullable PlacedMention behind(Phrase phrase, List<PlacedMention> inSentence) {
    int end = behindMore(phrase.sentence(), phrase.to() + 1);
    boolean comma = phrase.sentence().at(end).is(",");
    FrameToken last = phrase.last();
    boolean role =
        last.isLowerCase()
            && (PersonNouns.isPerson(last.lower()) || last.is("one") || last.is("another"));
    for (PlacedMention placed : inSentence) {
      boolean titled = isTitled(phrase.sentence(), end + 1, placed.from());
      if (comma && role && titled && MentionIndex.isPerson(placed)) {
        return placed;
      }
    }
    return null;
  }

  /** Behind "at Nord Bank", "of the Harbour Board", "and chief engineer"; else {@code at}. */
  private static int behindMore(FrameSentence sentence, int at) {
    boolean office = sentence.at(at).is("and");
    if (!office && !FunctionWords.PREPOSITIONS.contains(sentence.at(at).lower())) {
      return at;
    }
    int end = at + 1;
    while (end - at < MORE_WORDS
        && (office ? sentence.at(end).isWord() : isOfPlace(sentence.at(end)))) {
      end++;
    }
    boolean whole = !office || PersonNouns.isPerson(sentence.at(end - 1).lower());
    return whole && sentence.at(end).is(",") ? end : at;
  }

  private static boolean isOfPlace(FrameToken token) {
    return token.isCapitalized() || token.is("the");
  }

  /** Whether nothing, or only a title, stands from one place to a name: "the mayor" of Ann Bell. */
  private static boolean isTitled(FrameSentence sentence, int from, int name) {
    boolean person = true;
    for (int i = from; i < name; i++) {
      FrameToken token = sentence.at(i);
      boolean word = token.isWord() && !FunctionWords.PREPOSITIONS.contains(token.lower());
      if (!word || token.is("and")) {
        return false;
      }
      person = PersonNouns.isPerson(token.lower()) || token.text().endsWith(".");
    }
    return name >= from && person;
  }

  /** Whether an apposition names whom the phrase speaks of: "his sister, the mayor Ann Bell,". */
  static boolean apposed(Phrase phrase, List<PlacedMention> inSentence) {
    FrameSentence sentence = phrase.sentence();
    int end = phrase.to() + 2;
    boolean comma = sentence.at(phrase.to() + 1).is(",");
    while (comma && sentence.has(end) && !sentence.at(end).is(",")) {
      end++;
    }
    for (PlacedMention placed : inSentence) {
      if (placed.from() >= phrase.to() + 2 && placed.to() < end && MentionIndex.isPerson(placed)) {
        return true;
      }
    }
    return false;
  }

  /** A name that no preposition hangs on another word and that no other noun follows. */
  private static boolean isHead(Phrase phrase, PlacedMention placed) {
    FrameSentence sentence = phrase.sentence();
    if (!sentence.heading() && isFollowedByNoun(phrase, placed)) {
      return false;
    }
    boolean office = false;
    for (int i = placed.from() - 1; i >= phrase.from(); i--) {
      FrameToken token = sentence.at(i);
      if (token.is("of")) {
        return !office && i > phrase.from();
      }
      if (FunctionWords.PREPOSITIONS.contains(token.lower()) || token.is("who")) {
        return false;
      }
      office |= PersonNouns.isPerson(token.lower());
    }
    return true;
  }

  /** "Bell supporters" are not Bell; "Ann Bell Minister of Health" is. */
  private static boolean isFollowedByNoun(Phrase phrase, PlacedMention placed) {
    FrameToken next = phrase.sentence().at(placed.to() + 1);
    boolean inside = placed.to() < phrase.to();
    boolean title = next.isCapitalized() && PersonNouns.isPerson(next.lower());
    return inside && next.isWord() && !FunctionWords.isBoundary(next.lower()) && !title;
  }

  /** Last token of the first part: before a comma, bracket, relative clause or preposition. */
  private static int headEnd(Phrase phrase) {
    FrameSentence sentence = phrase.sentence();
    for (int i = phrase.from() + 1; i <= phrase.to(); i++) {
      FrameToken token = sentence.at(i);
      if (!token.isWord() && !token.is("&") && !token.is("'s")) {
        return i - 1;
      }
      if (FunctionWords.isBoundary(token.lower()) && !isInsideName(sentence, i)) {
        return i - 1;
      }
    }
    return phrase.to();
  }

  private static boolean isInsideName(FrameSentence sentence, int at) {
    return sentence.at(at).is("of")
        && sentence.at(at - 1).isCapitalized()
        && !PersonNouns.isPerson(sentence.at(at - 1).lower());
  }
}
