package annals.timeline.domain.quotes.reported;

import annals.timeline.domain.quotes.Confidence;
import annals.timeline.domain.quotes.QuoteKind;
import annals.timeline.domain.quotes.cues.Cue;
import annals.timeline.domain.quotes.cues.CueFinder;
import annals.timeline.domain.quotes.cues.FunctionWords;
import annals.timeline.domain.quotes.frame.FrameParagraph;
import annals.timeline.domain.quotes.frame.FrameSentence;
import annals.timeline.domain.quotes.frame.FrameToken;
import annals.timeline.domain.quotes.speakers.CueSubjects;
import annals.timeline.domain.quotes.speakers.NounPhrases;
import annals.timeline.domain.quotes.speakers.Phrase;
import annals.timeline.domain.text.TextSpan;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs in somebody's own words without marks: in the first person, and signed with "— said
 * Ann Bell" or with name and title.
 */
final class UnmarkedSpeech {

  private static final Set<String> FIRST_PERSON =
      FunctionWords.set("i we our my me us i'm i've we're we've ours mine");
  private static final int LONGEST_SIGNATURE = 12;
  private static final int STRAY = 2;
  private static final int MOST_PARAGRAPHS = 4;

  private UnmarkedSpeech() {}

  /**
   * The statement that a paragraph is as a whole, or null. It may be signed at the end of one of
   * the next paragraphs, if those before it are in the first person as well.
   */
  static @Nullable Statement find(List<FrameParagraph> paragraphs, int at) {
    FrameParagraph paragraph = paragraphs.get(at);
    int last = Math.min(paragraphs.size() - 1, at + MOST_PARAGRAPHS - 1);
    for (int i = at; i <= last && isVoice(paragraphs.get(i)); i++) {
      FrameParagraph next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null;
      Statement signed = signed(paragraphs.get(i), next);
      Phrase speaker = signed == null ? null : signed.speaker();
      if (speaker != null && i > at) {
        return statement(paragraph, paragraph.span().end(), null, speaker);
      }
      if (signed != null || tellsOfOthers(paragraphs.get(i))) {
        return signed;
      }
    }
    return null;
  }

  private static boolean isVoice(FrameParagraph paragraph) {
    return !paragraph.heading()
        && paragraph.quotations().isEmpty()
        && isFirstPerson(paragraph.sentences());
  }

  /** Whether a reporter speaks in it: somebody else says something. */
  private static boolean tellsOfOthers(FrameParagraph paragraph) {
    for (FrameSentence sentence : paragraph.sentences()) {
      for (Cue cue : CueFinder.find(sentence)) {
        Phrase subject =
            cue.isFinite() && cue.verb().speech() ? CueSubjects.of(sentence, cue) : null;
        if (subject != null && !FIRST_PERSON.contains(subject.first().lower())) {
          return true;
        }
      }
    }
    return false;
  }

  private static @Nullable Statement signed(
      FrameParagraph paragraph, @Nullable FrameParagraph next) {
    List<FrameSentence> sentences = paragraph.sentences();
    for (int back = 1; back <= Math.min(2, sentences.size()); back++) {
      FrameSentence sentence = sentences.get(sentences.size() - back);
      Statement signed = signedByVerb(paragraph, sentence);
      if (signed == null && sentences.size() > back && sentence.size() <= LONGEST_SIGNATURE) {
        signed = signedByName(paragraph, sentences.get(sentences.size() - back - 1), sentence);
      }
      if (signed != null || sentence.size() > STRAY) {
        return signed != null ? signed : signedBelow(paragraph, next);
      }
    }
    return signedBelow(paragraph, next);
  }

  private static boolean isFirstPerson(List<FrameSentence> sentences) {
    for (FrameSentence sentence : sentences) {
      for (FrameToken token : sentence.tokens()) {
        if (FIRST_PERSON.contains(token.lower()) && !token.text().equals("US")) {
          return true;
        }
      }
    }
    return false;
  }

  /** "..., — said the head of state." */
  private static @Nullable Statement signedByVerb(FrameParagraph paragraph, FrameSentence last) {
    for (Cue cue : CueFinder.find(last)) {
      int dash = cue.at() - 1;
      Phrase speaker = NounPhrases.startingAt(last, cue.at() + 1);
      if (!last.at(dash).isDash() && dash > 0) {
        Phrase subject = CueSubjects.of(last, cue);
        boolean signed = subject != null && last.at(subject.from() - 1).isDash();
        speaker = signed ? subject : null;
        dash = signed && subject != null ? subject.from() - 1 : 0;
      }
      if (speaker != null && dash > 0 && last.size() - dash <= LONGEST_SIGNATURE) {
        int end = last.at(dash - 1).is(",") ? dash - 2 : dash - 1;
        Phrase verb = new Phrase(last, cue.at(), cue.at());
        return end < 0 ? null : statement(paragraph, last.at(end).span().end(), verb, speaker);
      }
    }
    return null;
  }

  /** "... for us. Ann Bell Minister of Health" */
  private static @Nullable Statement signedByName(
      FrameParagraph paragraph, FrameSentence before, FrameSentence last) {
    return isSignature(last) ? statement(paragraph, before.span().end(), null, name(last)) : null;
  }

  private static @Nullable Statement signedBelow(
      FrameParagraph paragraph, @Nullable FrameParagraph next) {
    if (next == null || next.sentences().size() != 1) {
      return null;
    }
    FrameSentence line = next.sentences().getFirst();
    return isSignature(line)
        ? statement(paragraph, paragraph.span().end(), null, name(line))
        : null;
  }

  /** A line of a full name and a title, without verb or full stop. */
  private static boolean isSignature(FrameSentence line) {
    int from = line.at(0).isDash() ? 1 : 0;
    int size = line.size() - from;
    if (size < 2 || size > LONGEST_SIGNATURE || line.tokens().getLast().is(".")) {
      return false;
    }
    boolean name = line.at(from).isCapitalized() && line.at(from + 1).isCapitalized();
    return name && Titles.hasTitle(line, from + 2) && CueFinder.find(line).isEmpty();
  }

  private static Phrase name(FrameSentence line) {
    int from = line.at(0).isDash() ? 1 : 0;
    int to = from;
    while (line.at(to + 1).isCapitalized() && !Titles.isTitle(line.at(to + 1).lower())) {
      to++;
    }
    return new Phrase(line, from, to);
  }

  private static Statement statement(
      FrameParagraph paragraph, int end, @Nullable Phrase cue, Phrase speaker) {
    TextSpan content = new TextSpan(paragraph.span().start(), end);
    return new Statement(content, QuoteKind.DIRECT, cue, speaker, Confidence.HIGH);
  }
}
