package annals.timeline.domain.dating;

import annals.timeline.domain.text.Sentence;
import annals.timeline.domain.text.SentenceSplitter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text and when it was published.
 *
 * @param sentences its sentences in order
 * @param published a day, month or year, or null if unknown; other dates count as unknown
 */
public record DatedText(List<Sentence> sentences, @Nullable EdtfDate published) {

  /** Copies the sentences. */
  public DatedText {
    sentences = List.copyOf(sentences);
  }

  /** A text whose lines are paragraphs. */
  public static DatedText of(String text, @Nullable EdtfDate published) {
    return new DatedText(SentenceSplitter.byLines().split(text), published);
  }
}
