package annals.timeline.domain.quotes.speakers;

import annals.timeline.domain.quotes.cues.Cue;
import annals.timeline.domain.quotes.cues.FunctionWords;
import annals.timeline.domain.quotes.cues.VerbForm;
import annals.timeline.domain.quotes.frame.FrameSentence;
import annals.timeline.domain.quotes.frame.FrameToken;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb of speech to its left. Stateless. */
public final class CueSubjects {

  private static final Set<String> NOBODY = Set.of("nobody", "none", "few", "no", "neither");

  private static final Set<String> JOINING = Set.of("but", "and", "while", "as", "that");

  private static final Set<String> UNNAMED = Set.of("named", "identified", "quoted", "recognised");
  private static final int ASKING = 8;

  private CueSubjects() {}

  /** Who says it, or null if the sentence does not tell. */
  public static @Nullable Phrase of(FrameSentence sentence, Cue cue) {
    Phrase subject = anybody(sentence, cue);
    return subject == null || NOBODY.contains(subject.first().lower()) ? null : subject;
  }

  private static @Nullable Phrase anybody(FrameSentence sentence, Cue cue) {
    boolean quote = cue.verb().base().equals("quote");
    if (quote && !cue.passive()) {
      return NounPhrases.startingAt(sentence, cue.at() + 1);
    }
    return cue.passive() && !quote ? agent(sentence, cue.at()) : active(sentence, cue);
  }

  private static @Nullable Phrase agent(FrameSentence sentence, int verb) {
    for (int i = verb + 1; sentence.has(i) && i <= verb + 6; i++) {
      if (sentence.at(i).is("by")) {
        return NounPhrases.startingAt(sentence, i + 1);
      }
    }
    return null;
  }

  private static @Nullable Phrase active(FrameSentence sentence, Cue cue) {
    int before = skipAdverbials(sentence, cue.from() - 1);
    if (before < 0) {
      return null;
    }
    if (cue.isFinite() && endsQuotation(sentence, before)) {
      return NounPhrases.startingAt(sentence, cue.at() + 1);
    }
    return endingAt(sentence, cue, beforeAside(sentence, before));
  }

  private static @Nullable Phrase endingAt(FrameSentence sentence, Cue cue, int before) {
    int start = clauseStart(sentence, before);
    FrameToken token = sentence.at(before);
    String word = token.lower();
    if (word.equals("as") && cue.form() == VerbForm.ING) {
      return NounPhrases.endingAt(sentence, before - 1);
    }
    if (cue.form() == VerbForm.ING || word.equals("to")) {
      Phrase nearer = Participles.subject(sentence, cue, before);
      return nearer != null
          ? nearer
          : issuer(sentence, before, lastClause(sentence, before, start));
    }
    if (FunctionWords.RELATIVES.contains(word)) {
      int noun = sentence.at(before - 1).is(",") ? before - 2 : before - 1;
      return author(sentence, NounPhrases.endingAt(sentence, noun), start);
    }
    if (word.equals("and") || word.equals("but") || word.equals("then") || word.equals("or")) {
      return ClauseSubjects.of(sentence, start, before);
    }
    Phrase interrupted = word.equals(",") ? interrupted(sentence, before, start) : null;
    if (interrupted != null) {
      return interrupted;
    }
    if (word.equals(",") || token.isDash()) {
      return ClauseSubjects.of(sentence, start, before);
    }
    Phrase unnamed = unnamed(sentence, before, start);
    if (unnamed != null) {
      return unnamed;
    }
    Phrase phrase = Modifiers.with(sentence, NounPhrases.endingAt(sentence, before), start);
    boolean own = phrase != null && phrase.size() > 1 && phrase.last().isLowerCase();
    if (phrase == null || own || !sentence.at(phrase.from() - 1).is("what")) {
      return phrase;
    }
    Phrase outer = ClauseSubjects.of(sentence, start, phrase.from() - 1);
    return outer != null ? outer : phrase;
  }

  /** "A guard who asked not to be named said": the guard. */
  private static @Nullable Phrase unnamed(FrameSentence sentence, int before, int start) {
    boolean kept =
        UNNAMED.contains(sentence.at(before).lower()) && sentence.at(before - 1).is("be");
    for (int i = before - 2; kept && i > Math.max(start, before - ASKING); i--) {
      if (sentence.at(i).is("who")) {
        return NounPhrases.endingAt(sentence, sentence.at(i - 1).is(",") ? i - 2 : i - 1);
      }
    }
    return null;
  }

  /** Whether more is told of the subject of a second clause before its verb. */
  static boolean isInterrupted(FrameSentence sentence, Cue cue) {
    int before = skipAdverbials(sentence, cue.from() - 1);
    return cue.isFinite()
        && sentence.at(before).is(",")
        && interrupted(sentence, before, clauseStart(sentence, before)) != null;
  }

  /** "..., but Bell, who led it, called": the subject of a second clause, which more is told of. */
  private static @Nullable Phrase interrupted(FrameSentence sentence, int comma, int start) {
    int open = comma - 1;
    while (open > start && !sentence.at(open).is(",")) {
      open--;
    }
    String pronoun = sentence.at(open + 1).lower();
    Phrase subject =
        open > start && FunctionWords.RELATIVES.contains(pronoun)
            ? NounPhrases.endingAt(sentence, open - 1)
            : null;
    return subject != null && JOINING.contains(sentence.at(subject.from() - 1).lower())
        ? subject
        : null;
  }

  /** Steps left over "in 2010" and "on February 24" when something stands before them. */
  private static int beforeAside(FrameSentence sentence, int before) {
    Phrase phrase = NounPhrases.endingAt(sentence, before);
    if (phrase == null || phrase.from() < 2 || !Modifiers.isAside(phrase)) {
      return before;
    }
    String preposition = sentence.at(phrase.from() - 1).lower();
    boolean aside =
        preposition.equals("in") || preposition.equals("on") || preposition.equals("at");
    int at = phrase.from() - 2;
    while (aside && at > 0 && FunctionWords.AUXILIARIES.contains(sentence.at(at).lower())) {
      at--;
    }
    return aside && !sentence.at(at).is(",") ? at : before;
  }

  /** "It ended when the guests left, shouting": the clause behind "when" is that of who shouts. */
  private static int lastClause(FrameSentence sentence, int before, int start) {
    if (!sentence.at(before).is(",")) {
      return start;
    }
    for (int i = before - 1; i > start && !sentence.at(i).is(","); i--) {
      if (sentence.at(i).is("when")) {
        FrameToken next = sentence.at(i + 1);
        boolean subject = next.isCapitalized() || Words.isDeterminer(next) || Words.isPronoun(next);
        return subject ? i + 1 : start;
      }
    }
    return start;
  }

  /** Who issued "a letter that says", or the letter when nobody did. */
  private static @Nullable Phrase author(
      FrameSentence sentence, @Nullable Phrase phrase, int start) {
    if (phrase != null && FunctionWords.CHANNELS.contains(phrase.last().lower())) {
      Phrase issuer =
          phrase.from() > start ? ClauseSubjects.of(sentence, start, phrase.from()) : null;
      return issuer != null ? issuer : phrase;
    }
    return Modifiers.with(sentence, phrase, start);
  }

  /** Whether a quotation stands at the place, with or without a comma behind it. */
  private static boolean endsQuotation(FrameSentence sentence, int at) {
    FrameToken token = sentence.at(at);
    return token.isQuotation() || (token.is(",") && sentence.at(at - 1).isQuotation());
  }

  /** ", saying", "by saying", "went on to say": the subject is that of the clause. */
  private static @Nullable Phrase issuer(FrameSentence sentence, int before, int start) {
    int end = before;
    if (sentence.at(end).is(",") || end < start) {
      end--;
    }
    if (end < start) {
      return null;
    }
    Phrase subject = ClauseSubjects.of(sentence, start, end + 1);
    return subject != null ? subject : nearestPronoun(sentence, start, end);
  }

  private static @Nullable Phrase nearestPronoun(FrameSentence sentence, int start, int end) {
    for (int i = end; i >= start; i--) {
      if (Words.isPersonal(sentence.at(i)) && !sentence.at(i).is("it")) {
        return new Phrase(sentence, i, i);
      }
    }
    return null;
  }

  /** Steps left over "on Monday", "in a statement", "reportedly". */
  static int skipAdverbials(FrameSentence sentence, int from) {
    int at = from;
    while (at >= 0) {
      String word = sentence.at(at).lower();
      boolean day = FunctionWords.DAYS.contains(word);
      if (!day && !FunctionWords.isAdverb(word)) {
        break;
      }
      at--;
      if (day && sentence.at(at).is("on")) {
        at--;
      }
    }
    return at;
  }

  /** Whether a quotation stands at the place that is no part of the sentence around it. */
  private static boolean isUtterance(FrameSentence sentence, int at) {
    FrameToken token = sentence.at(at);
    return token.isQuotation() && (at == 0 || ",?!".indexOf(token.lastCharacter()) >= 0);
  }

  /** First token of the clause that holds the place: behind a quotation, semicolon or colon. */
  public static int clauseStart(FrameSentence sentence, int at) {
    int start = at;
    while (start > 0) {
      FrameToken before = sentence.at(start - 1);
      if (isUtterance(sentence, start - 1)
          || before.is(";")
          || before.is(":")
          || isOpenBracket(sentence, start - 1, at)) {
        break;
      }
      start--;
    }
    return start;
  }

  private static boolean isOpenBracket(FrameSentence sentence, int open, int at) {
    if (!sentence.at(open).is("(")) {
      return false;
    }
    for (int i = open + 1; i <= at; i++) {
      if (sentence.at(i).is(")")) {
        return false;
      }
    }
    return true;
  }
}
