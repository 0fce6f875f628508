package annals.timeline.domain.quotes.cues;

import annals.timeline.domain.quotes.frame.FrameSentence;
import annals.timeline.domain.quotes.frame.FrameToken;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the verbs of speech and judgement of a sentence. Stateless. */
public final class CueFinder {

  private static final int LONGEST_GROUP = 6;

  private CueFinder() {}

  /** The cues in order; participles in -ing and infinitives are among them. */
  public static List<Cue> find(FrameSentence sentence) {
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Cue cue = at(sentence, i);
      if (cue != null) {
        cues.add(cue);
      }
    }
    return cues;
  }

  /** Whether the word in lower case is a finite form of a verb of the list. */
  public static boolean isKnownForm(String lower) {
    VerbLexicon.Reading reading = VerbLexicon.read(lower);
    return reading != null
        && (reading.form() == VerbForm.PAST || reading.form() == VerbForm.PRESENT);
  }

  /** Whether the word in lower case is a form of a verb of the list that is no noun. */
  public static boolean isVerbOnly(String lower) {
    VerbLexicon.Reading reading = VerbLexicon.read(lower);
    return reading != null
        && (reading.form() == VerbForm.ING
            || (reading.form() == VerbForm.PRESENT && !reading.verb().noun())
            || lower.equals("said")
            || lower.equals("told"));
  }

  private static @Nullable Cue at(FrameSentence sentence, int at) {
    FrameToken token = sentence.at(at);
    if (!token.isWord() || !caseFits(sentence, at)) {
      return null;
    }
    VerbLexicon.Reading reading = VerbLexicon.read(token.lower());
    if (reading == null) {
      return null;
    }
    int from = groupStart(sentence, at);
    boolean be = false;
    boolean have = false;
    boolean modal = false;
    boolean helped = false;
    for (int i = from; i < at; i++) {
      String word = sentence.at(i).lower();
      be |= FunctionWords.BE.contains(word);
      have |= FunctionWords.HAVE.contains(word);
      modal |= FunctionWords.MODALS.contains(word);
      helped |= FunctionWords.DO.contains(word);
    }
    boolean participle = reading.form() == VerbForm.PAST || reading.form() == VerbForm.PARTICIPLE;
    boolean passive = be && participle;
    VerbForm form = formIn(reading, be, have, modal || helped);
    Cue cue = new Cue(at, from, reading.verb(), form, passive, modal);
    boolean verb = NounOrVerb.isVerb(sentence, cue, have || modal || helped || be);
    return verb && !isAspect(sentence, cue) ? cue : null;
  }

  /**
   * "began to run", "would continue to grow", "concluded with a song", "asked not to be named":
   * nobody speaks.
   */
  private static boolean isAspect(FrameSentence sentence, Cue cue) {
    String base = cue.verb().base();
    FrameToken next = sentence.at(cue.at() + 1);
    boolean thing = next.is("to") || FunctionWords.DETERMINERS.contains(next.lower());
    return switch (base) {
      case "begin", "continue" -> thing || cue.modal();
      case "ask" -> next.is("not") && sentence.at(cue.at() + 2).is("to");
      case "conclude" -> next.is("with") || next.is("in") || next.is("at");
      default -> false;
    };
  }

  private static VerbForm formIn(
      VerbLexicon.Reading reading, boolean be, boolean have, boolean helped) {
    return switch (reading.form()) {
      case PARTICIPLE -> have || be ? VerbForm.PAST : VerbForm.PARTICIPLE;
      case ING -> be ? VerbForm.PRESENT : VerbForm.ING;
      case BASE -> helped ? VerbForm.PRESENT : VerbForm.BASE;
      case PRESENT, PAST -> reading.form();
    };
  }

  /** Capitalised verbs are names, unless the sentence or its part starts with them. */
  private static boolean caseFits(FrameSentence sentence, int at) {
    return sentence.at(at).isLowerCase()
        || sentence.heading()
        || at == 0
        || sentence.at(at - 1).isQuotation();
  }

  private static int groupStart(FrameSentence sentence, int at) {
    int from = at;
    while (from > 0 && at - from < LONGEST_GROUP) {
      String before = sentence.at(from - 1).lower();
      if (!FunctionWords.AUXILIARIES.contains(before) && !FunctionWords.isAdverb(before)) {
        break;
      }
      from--;
    }
    return from;
  }
}
