package annals.timeline.domain.quotes.reported;

import annals.timeline.domain.quotes.Confidence;
import annals.timeline.domain.quotes.QuoteKind;
import annals.timeline.domain.quotes.cues.Cue;
import annals.timeline.domain.quotes.cues.CueFinder;
import annals.timeline.domain.quotes.cues.FunctionWords;
import annals.timeline.domain.quotes.cues.VerbForm;
import annals.timeline.domain.quotes.frame.FrameSentence;
import annals.timeline.domain.quotes.frame.FrameToken;
import annals.timeline.domain.quotes.speakers.ClauseSubjects;
import annals.timeline.domain.quotes.speakers.CueSubjects;
import annals.timeline.domain.quotes.speakers.NounPhrases;
import annals.timeline.domain.quotes.speakers.Phrase;
import annals.timeline.domain.quotes.speakers.SpeechNoun;
import annals.timeline.domain.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a sentence reports as said in the reporter's words. Stateless. */
final class ReportedSpeech {

  private static final Set<String> SAID_BY_BODIES =
      Set.of("say", "add", "announce", "warn", "note", "state", "stress", "insist", "tell", "deny");

  /** Behind these stands what it is about, and "that" tells more of it. */
  private static final Set<String> ABOUT = Set.of("about", "for", "over");

  private static final int THAT_REACH = 10;
  private static final int SHORTEST = 3;

  private ReportedSpeech() {}

  /** The statements of a sentence in order, without overlap. */
  static List<Statement> find(FrameSentence sentence) {
    if (sentence.heading()) {
      return List.of();
    }
    List<Statement> statements = new ArrayList<>();
    int from = 0;
    List<Cue> cues = CueFinder.find(sentence);
    for (Cue cue : cues) {
      if (cue.at() >= from && isReporting(sentence, cue)) {
        Statement statement = statement(sentence, cue, from);
        if (statement != null) {
          statements.add(statement);
          from = nextClause(sentence, cues, cue);
        }
      }
    }
    return statements.isEmpty() ? accordingTo(sentence) : statements;
  }

  private static boolean isReporting(FrameSentence sentence, Cue cue) {
    boolean quoted = cue.verb().base().equals("quote");
    boolean finite = cue.isFinite() && (!cue.passive() || quoted) && !cue.modal();
    return finite || isParticiple(sentence, cue);
  }

  /** ", saying that ..." */
  static boolean isParticiple(FrameSentence sentence, Cue cue) {
    FrameToken before = sentence.at(cue.from() - 1);
    return cue.form() == VerbForm.ING && cue.verb().speech() && (before.is(",") || before.isDash());
  }

  private static @Nullable Statement statement(FrameSentence sentence, Cue cue, int from) {
    Statement behind = inverted(sentence, cue, from);
    if (behind != null) {
      return behind;
    }
    Phrase subject = CueSubjects.of(sentence, cue);
    boolean participle = isParticiple(sentence, cue);
    boolean taken = subject != null && subject.from() < from && !participle;
    if (subject == null || taken || isExpletive(subject, cue)) {
      return null;
    }
    if (!participle && isBehindQuotation(sentence, Math.min(subject.from(), cue.at()))) {
      return null;
    }
    Statement left = participle ? null : contentBefore(sentence, cue, subject, from);
    return left != null ? left : contentBehind(sentence, cue, subject);
  }

  /** What follows "“...,” she said" is seldom speech. */
  private static boolean isBehindQuotation(FrameSentence sentence, int from) {
    return sentence.at(from - 1).isQuotation()
        || (sentence.at(from - 1).is(",") && sentence.at(from - 2).isQuotation());
  }

  /** "It shows that" is nobody; "it announced that" is a body named before. */
  private static boolean isExpletive(Phrase subject, Cue cue) {
    String word = subject.last().lower();
    if (word.equals("it")) {
      return !SAID_BY_BODIES.contains(cue.verb().base());
    }
    return word.equals("you") || word.equals("what") || word.equals("i");
  }

  /** "..., said Ann Bell." */
  private static @Nullable Statement inverted(FrameSentence sentence, Cue cue, int from) {
    boolean comma = sentence.at(cue.at() - 1).is(",") || sentence.at(cue.at() - 1).isDash();
    boolean form = cue.form() == VerbForm.PAST || cue.form() == VerbForm.PRESENT;
    if (!comma || !form || !cue.verb().speech() || cue.at() - from <= SHORTEST) {
      return null;
    }
    Phrase speaker = NounPhrases.startingAt(sentence, cue.at() + 1);
    boolean listener = cue.verb().base().equals("tell") || isApposition(sentence, from);
    if (speaker == null
        || listener
        || speaker.first().is("that")
        || !endsHere(sentence, speaker.to() + 1)) {
      return null;
    }
    return reported(sentence, from, cue.at() - 2, cue, speaker);
  }

  /** "Ann Bell, head of the board, ..." */
  private static boolean isApposition(FrameSentence sentence, int from) {
    Phrase first = NounPhrases.startingAt(sentence, from);
    return first != null && sentence.at(first.to() + 1).is(",");
  }

  /** "..., Ann Bell said on Monday." and "What we need, Ann Bell said, is rain." */
  private static @Nullable Statement contentBefore(
      FrameSentence sentence, Cue cue, Phrase subject, int from) {
    boolean comma = sentence.at(subject.from() - 1).is(",");
    boolean opens = subject.from() - from > SHORTEST + 1;
    int behind = behindListener(sentence, cue);
    if (!comma || !opens || !endsHere(sentence, behind) || !cue.verb().speech()) {
      return null;
    }
    if (sentence.at(behind).is(",") && sentence.at(behind + 1).isQuotation()) {
      return null;
    }
    boolean goesOn =
        sentence.at(behind).is(",")
            && sentence.has(behind + SHORTEST)
            && !FunctionWords.CONJUNCTIONS.contains(sentence.at(behind + 1).lower());
    int end = goesOn ? ContentEnd.of(sentence) : subject.from() - 2;
    int start = Math.max(from, CueSubjects.clauseStart(sentence, subject.from() - 2));
    return reported(sentence, start, end, cue, subject);
  }

  /** Behind the verb, or behind whom "told" names. */
  private static int behindListener(FrameSentence sentence, Cue cue) {
    Phrase listener =
        cue.verb().base().equals("tell") ? NounPhrases.startingAt(sentence, cue.at() + 1) : null;
    return listener == null ? cue.at() + 1 : listener.to() + 1;
  }

  private static boolean endsHere(FrameSentence sentence, int at) {
    FrameToken next = sentence.at(at);
    return !sentence.has(at)
        || ContentEnd.ENDS.contains(next.text())
        || next.is(",")
        || FunctionWords.DAYS.contains(next.lower())
        || Set.of("in", "on", "during", "at", "after").contains(next.lower());
  }

  private static @Nullable Statement contentBehind(
      FrameSentence sentence, Cue cue, Phrase subject) {
    int end = ContentEnd.of(sentence, cue, subject);
    int that = thatBehind(sentence, cue, end);
    int start = that >= 0 ? that : cue.at() + 1;
    if (that < 0) {
      start = behindDay(sentence, start);
    }
    boolean told = cue.verb().base().equals("tell") || cue.verb().base().equals("warn");
    if (that < 0 && told) {
      Phrase listener = NounPhrases.startingAt(sentence, start);
      start = listener == null ? start : listener.to() + 1;
    }
    boolean free = that >= 0 || (cue.verb().bare() && cue.verb().speech());
    if (!free || start > end - 1 || !opensClause(sentence, start, that >= 0)) {
      return null;
    }
    return reported(sentence, start, end, cue, subject);
  }

  /** Behind "Friday" and "on Friday". */
  private static int behindDay(FrameSentence sentence, int at) {
    int day = sentence.at(at).is("on") ? at + 1 : at;
    return FunctionWords.DAYS.contains(sentence.at(day).lower()) ? day + 1 : at;
  }

  private static int thatBehind(FrameSentence sentence, Cue cue, int end) {
    if (ABOUT.contains(sentence.at(behindDay(sentence, cue.at() + 1)).lower())) {
      return -1;
    }
    for (int i = cue.at() + 1; i <= Math.min(end, cue.at() + THAT_REACH); i++) {
      FrameToken token = sentence.at(i);
      if (token.is("that")) {
        return SpeechNoun.isSpeechNoun(sentence.at(i - 1)) ? -1 : i;
      }
      boolean apart = token.is(",") && !cue.verb().speech();
      if (apart || token.isQuotation() || token.is(";") || token.is("and") || token.is("but")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean opensClause(FrameSentence sentence, int start, boolean that) {
    FrameToken first = sentence.at(start);
    if (that) {
      return true;
    }
    String word = first.lower();
    return first.isWord()
        && !FunctionWords.PREPOSITIONS.contains(word)
        && !FunctionWords.CONJUNCTIONS.contains(word)
        && !FunctionWords.AUXILIARIES.contains(word)
        && !FunctionWords.isTime(word)
        && !FunctionWords.isAdverb(word);
  }

  /**
   * Behind a semicolon, "she said, and" or ", while" before another speaker, or at ", adding": a
   * second needs a clause of its own.
   */
  private static int nextClause(FrameSentence sentence, List<Cue> cues, Cue told) {
    int from = told.at() + 1;
    int next = sentence.size();
    for (Cue cue : cues) {
      if (cue.at() > from && cue.from() < next && isParticiple(sentence, cue)) {
        next = cue.from();
      }
      int comma = cue.at() > from + 1 ? ContentEnd.ofNextSpeaker(sentence, told, cue) : -1;
      next = comma > 0 ? Math.min(next, comma + 2) : next;
    }
    if (sentence.at(from).is(",")
        && FunctionWords.CONJUNCTIONS.contains(sentence.at(from + 1).lower())) {
      return from + 2;
    }
    for (int i = from; i < next; i++) {
      if (sentence.at(i).is(";")) {
        return i + 1;
      }
    }
    return next;
  }

  private static List<Statement> accordingTo(FrameSentence sentence) {
    Statement statement = AccordingToSource.statement(sentence, ContentEnd.of(sentence));
    return statement == null ? List.of() : List.of(statement);
  }

  private static @Nullable Statement reported(
      FrameSentence sentence, int from, int to, Cue cue, Phrase speaker) {
    int start = from == 0 ? ClauseSubjects.behindDateline(sentence, to) : from;
    start += sentence.at(start).isDash() ? 1 : 0;
    if (to - start + 1 < SHORTEST) {
      return null;
    }
    TextSpan content = new Phrase(sentence, start, to).span();
    Phrase verb = new Phrase(sentence, cue.at(), cue.at());
    return new Statement(content, QuoteKind.REPORTED, verb, speaker, Confidence.MEDIUM);
  }
}
