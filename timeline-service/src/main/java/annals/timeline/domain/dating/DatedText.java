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
 * @param speeches stretches whose time of speaking the caller knows better than the sentence tells;
 *     where they overlap the first counts
 */
public record DatedText(
    List<Sentence> sentences, @Nullable EdtfDate published, List<Speech> speeches) {

  /** Copies the lists. */
  public DatedText {
    sentences = List.copyOf(sentences);
    speeches = List.copyOf(speeches);
  }

  /** A text of whose quotations only the text itself tells when they were spoken. */
  public DatedText(List<Sentence> sentences, @Nullable EdtfDate published) {
    this(sentences, published, List.of());
  }

  /** A text whose lines are paragraphs. */
  public static DatedText of(String text, @Nullable EdtfDate published) {
    return new DatedText(SentenceSplitter.byLines().split(text), published);
  }
}
