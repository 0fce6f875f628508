package annals.timeline.domain.quotes.speakers;

import annals.timeline.domain.quotes.cues.CueFinder;
import annals.timeline.domain.quotes.cues.FunctionWords;
import annals.timeline.domain.quotes.cues.PersonNouns;
import annals.timeline.domain.quotes.frame.FrameSentence;
import annals.timeline.domain.quotes.frame.FrameToken;
import org.jspecify.annotations.Nullable;

/** Finds noun phrases by capitals, determiners and closed word classes. Stateless. */
public final class NounPhrases {

  private static final int LONGEST_COMMON = 9;
  private static final int LONGEST_BRACKET = 8;
  private static final int MOST_ROLE_WORDS = 6;

  private NounPhrases() {}

  /** The longest noun phrase whose last token is at the place, or null. */
  public static @Nullable Phrase endingAt(FrameSentence sentence, int end) {
    int last = end;
    if (sentence.at(last).text().equals(")") || sentence.at(last).text().equals("]")) {
      last = beforeBracket(sentence, last);
    }
    FrameToken head = sentence.at(last);
    if (!sentence.has(last) || !head.isWord() || FunctionWords.isBoundary(head.lower())) {
      return null;
    }
    if (Words.isPersonal(head)
        || (Words.isPronoun(head) && !Words.isDeterminer(sentence.at(last - 1)))) {
      return new Phrase(sentence, last, end);
    }
    if (Words.isDeterminer(head)) {
      return null;
    }
    int from = head.isCapitalized() ? nameStart(sentence, last) : commonStart(sentence, last);
    return from < 0 ? null : new Phrase(sentence, from, end);
  }

  private static int beforeBracket(FrameSentence sentence, int close) {
    for (int i = close - 1; i > 0 && close - i <= LONGEST_BRACKET; i--) {
      String mark = sentence.at(i).text();
      if (mark.equals("(") || mark.equals("[")) {
        return i - 1;
      }
    }
    return close;
  }

  private static int nameStart(FrameSentence sentence, int last) {
    int from = last;
    while (from > 0 && joinsName(sentence, from - 1)) {
      from--;
    }
    while (from < last && !sentence.at(from).isCapitalized()) {
      from++;
    }
    return roleStart(sentence, from);
  }

  /** Whether the token goes with a name that starts right behind it. */
  private static boolean joinsName(FrameSentence sentence, int at) {
    FrameToken token = sentence.at(at);
    if (Words.isName(sentence, at)) {
      return !FunctionWords.isTime(token.lower()) || sentence.at(at + 1).lower().equals("'s");
    }
    boolean nameBefore = Words.isName(sentence, at - 1);
    return switch (token.lower()) {
      case "&", "'s" -> nameBefore;
      case "of" -> nameBefore && sentence.at(at + 1).isCapitalized();
      case "the" -> sentence.at(at - 1).is("of") && Words.isName(sentence, at - 2);
      case "for" -> nameBefore && isBody(sentence.at(at - 1).lower());
      default -> Words.isParticle(token);
    };
  }

  private static boolean isBody(String lower) {
    return switch (lower) {
      case "center",
          "centers",
          "centre",
          "institute",
          "council",
          "campaign",
          "committee",
          "americans",
          "foundation",
          "party",
          "coalition" ->
          true;
      default -> false;
    };
  }

  /** Lower-case words before a name that tell what its bearer is, and their determiner. */
  private static int roleStart(FrameSentence sentence, int nameFrom) {
    int from = nameFrom;
    int probe = nameFrom - 1;
    int words = 0;
    while (probe >= 0 && words < MOST_ROLE_WORDS && isModifier(sentence, probe)) {
      probe--;
      words++;
    }
    if (SpeechNoun.isSpeechNoun(sentence.at(nameFrom - 1))) {
      return nameFrom;
    }
    boolean determined = Words.isDeterminer(sentence.at(probe)) || sentence.at(probe).is("'s");
    boolean role = PersonNouns.isPerson(sentence.at(nameFrom - 1).lower());
    if (determined) {
      from = probe;
    } else if (role) {
      from = probe + 1;
    } else if (words > 0 && probe < 0) {
      from = probe + 1;
    }
    if (sentence.at(from).is("'s") && from > 0) {
      Phrase owner = endingAt(sentence, from - 1);
      return owner == null ? from : owner.from();
    }
    return from;
  }

  private static boolean isModifier(FrameSentence sentence, int at) {
    FrameToken token = sentence.at(at);
    boolean name = Words.isName(sentence, at) && !FunctionWords.isTime(token.lower());
    return ((Words.isContent(token) && !CueFinder.isVerbOnly(token.lower())) || name)
        && !Words.looksLikeVerb(sentence, at)
        && !FunctionWords.isTime(token.lower());
  }

  private static int commonStart(FrameSentence sentence, int last) {
    int from = last;
    while (from >= 0 && last - from < LONGEST_COMMON) {
      FrameToken token = sentence.at(from);
      if (Words.isDeterminer(token)) {
        boolean more = from > 0 && Words.isDeterminer(sentence.at(from - 1));
        return more ? from - 1 : from;
      }
      if (token.is("'s") || (token.is("'") && from > 0)) {
        Phrase owner = from > 0 ? endingAt(sentence, from - 1) : null;
        return owner == null ? from + 1 : owner.from();
      }
      boolean part =
          (Words.isContent(token) && !CueFinder.isVerbOnly(token.lower()))
              || Words.isName(sentence, from)
              || token.is("&");
      if (!part) {
        break;
      }
      from--;
    }
    return from + 1 > last ? -1 : from + 1;
  }

  /** Whether the phrase has a name in it, or is a pronoun or a word for people. */
  static boolean isNamed(Phrase phrase) {
    boolean name = false;
    for (int i = phrase.from(); i <= phrase.to(); i++) {
      name |= Words.isName(phrase.sentence(), i);
    }
    return name || Words.isPronoun(phrase.first()) || PersonNouns.isPerson(phrase.last().lower());
  }

  /** The noun phrase that starts at the place, up to a verb, preposition or comma, or null. */
  public static @Nullable Phrase startingAt(FrameSentence sentence, int start) {
    FrameToken first = sentence.at(start);
    if (!first.isWord()) {
      return null;
    }
    if (Words.isPersonal(first)
        || (Words.isPronoun(first) && !Words.isContent(sentence.at(start + 1)))) {
      return new Phrase(sentence, start, start);
    }
    int to = start;
    while (sentence.has(to)
        && isPartOf(sentence, to, start)
        && !(to > start && Words.looksLikeVerb(sentence, to))) {
      to++;
    }
    while (to > start && Words.isDeterminer(sentence.at(to - 1))) {
      to--;
    }
    if (to == start || (to - start == 1 && Words.isDeterminer(first) && !Words.isPronoun(first))) {
      return null;
    }
    int end = sentence.at(to).is("(") ? closeBracket(sentence, to) : to - 1;
    return new Phrase(sentence, start, end);
  }

  private static int closeBracket(FrameSentence sentence, int open) {
    for (int i = open + 1; sentence.has(i) && i - open <= LONGEST_BRACKET; i++) {
      if (sentence.at(i).is(")")) {
        return i;
      }
    }
    return open - 1;
  }

  private static boolean isPartOf(FrameSentence sentence, int at, int start) {
    FrameToken token = sentence.at(at);
    if (Words.isName(sentence, at)) {
      return at == start || !FunctionWords.DAYS.contains(token.lower());
    }
    if (token.is("of") || token.is("for")) {
      return at > start && sentence.has(at + 1) && isOfPart(sentence, at + 1);
    }
    if (token.is("'s") || token.is("&") || Words.isParticle(token)) {
      return at > start;
    }
    boolean adverb =
        FunctionWords.isAdverb(token.lower()) && !Words.isDeterminer(sentence.at(at - 1));
    boolean time = FunctionWords.isTime(token.lower()) || adverb;
    return (Words.isContent(token) && !time)
        || (Words.isDeterminer(token)
            && (at == start || sentence.at(at - 1).is("of") || sentence.at(at - 1).is("for")));
  }

  private static boolean isOfPart(FrameSentence sentence, int at) {
    return Words.isName(sentence, at)
        || Words.isContent(sentence.at(at))
        || (Words.isDeterminer(sentence.at(at)) && !sentence.at(at).isCapitalized());
  }
}
