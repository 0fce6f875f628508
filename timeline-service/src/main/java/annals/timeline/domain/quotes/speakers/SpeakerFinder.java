package annals.timeline.domain.quotes.speakers;

import annals.timeline.domain.quotes.Confidence;
import annals.timeline.domain.quotes.cues.Cue;
import annals.timeline.domain.quotes.cues.CueFinder;
import annals.timeline.domain.quotes.frame.ArticleFrame;
import annals.timeline.domain.quotes.frame.FrameParagraph;
import annals.timeline.domain.quotes.frame.FrameSentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names the speaker of each quotation of an article: the first rule that applies decides. */
public final class SpeakerFinder {

  private static final List<SpeakerRule> RULES =
      List.of(
          new AsPutIt(),
          new TrailingLabel(),
          new BehindQuotation(),
          new AccordingTo(),
          new SpeechNoun(true),
          new BeforeQuotation(),
          new SpeechNoun(false),
          new ColonParagraph(),
          new LeftOpen(),
          new CarryOver(),
          new Surroundings());

  private SpeakerFinder() {}

  /** The quotations in order; those of which nobody could be named have no finding. */
  public static List<Attributed> find(ArticleFrame article) {
    List<Attributed> found = new ArrayList<>();
    List<FrameParagraph> paragraphs = article.paragraphs();
    Memory memory = new Memory(article);
    for (int p = 0; p < paragraphs.size(); p++) {
      List<FrameSentence> sentences = paragraphs.get(p).sentences();
      for (int s = 0; s < sentences.size(); s++) {
        FrameSentence sentence = sentences.get(s);
        if (sentence.hasQuotation()) {
          attribute(paragraphs, p, s, memory, found);
        }
      }
    }
    return found;
  }

  private static void attribute(
      List<FrameParagraph> paragraphs, int p, int s, Memory memory, List<Attributed> found) {
    FrameSentence sentence = paragraphs.get(p).sentences().get(s);
    List<Cue> cues = CueFinder.find(sentence);
    for (int at = 0; at < sentence.size(); at++) {
      if (sentence.at(at).isQuotation()) {
        Place place = new Place(paragraphs, p, s, sentence, at, cues, memory);
        boolean title = TitleFilter.isTitle(place);
        Finding finding =
            title || isAskedAbout(place) || isAddressed(place) ? null : byRules(place);
        found.add(new Attributed(sentence, at, finding, title));
        boolean sure = finding != null && finding.confidence() != Confidence.LOW;
        if (finding != null && sure && !sentence.heading()) {
          memory.remember(finding, p);
        }
      }
    }
  }

  /** "Asked whether the dam is “safe enough,” most said no.": the words of a question. */
  private static boolean isAskedAbout(Place place) {
    FrameSentence sentence = place.sentence();
    int question = LeadInQuestion.end(sentence);
    for (int i = 2; i < Math.min(place.at(), question); i++) {
      if (sentence.at(i).isQuotation()) {
        return false;
      }
    }
    return place.at() < question;
  }

  /** "Bell was asked, “...”", "Bell was called “...”": who said it is not told. */
  private static boolean isAddressed(Place place) {
    for (Cue cue : place.cues()) {
      boolean beside = cue.at() < place.at() && cue.at() >= place.at() - 2;
      if (beside && cue.passive() && CueSubjects.of(place.sentence(), cue) == null) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Finding byRules(Place place) {
    for (SpeakerRule rule : RULES) {
      Finding finding = rule.find(place);
      if (finding != null) {
        return finding;
      }
    }
    return null;
  }
}
