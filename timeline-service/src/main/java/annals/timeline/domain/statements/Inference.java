package annals.timeline.domain.statements;

import annals.timeline.domain.article.AnnotatedArticle;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.dating.Resolution;
import annals.timeline.domain.dating.TemporalExpression;
import annals.timeline.domain.text.Sentence;
import annals.timeline.domain.text.TextSpan;
import annals.timeline.domain.words.EventWords;
import java.time.LocalDate;
import java.util.List;

/**
 * The day of publication for a sentence of the lead that tells of a happening and names no time:
 * news tells first what is new. The date is approximate, and what rests on it is shown only to
 * those who ask for it.
 */
final class Inference {

  /** Sentences of an article that may be dated so. */
  static final int LEAD_SENTENCES = 2;

  private static final double MOSTLY_SPEECH = 0.5;

  private Inference() {}

  /**
   * The inferred date, if the sentence may have one.
   *
   * @param verbatimShare how much of the sentence is somebody's own words, 0 to 1
   */
  static List<StatementDate> of(
      AnnotatedArticle article,
      Sentence sentence,
      List<TemporalExpression> times,
      double verbatimShare) {
    EdtfDate published = article.published();
    LocalDate day = published == null || !published.isDay() ? null : published.earliest();
    if (day == null
        || verbatimShare > MOSTLY_SPEECH
        || namesATime(times)
        || OutlookReader.looksAhead(sentence)
        || EventWords.score(sentence.tokens()) <= 0
        || sentence.tokens().getLast().text().equals("?")) {
      return List.of();
    }
    TextSpan span = new TextSpan(sentence.start(), sentence.end());
    return List.of(
        new StatementDate(
            EdtfDate.day(day).approximately(),
            span,
            span.in(article.text()),
            Resolution.INFERRED_FROM_PUBLICATION));
  }

  private static boolean namesATime(List<TemporalExpression> times) {
    return times.stream()
        .anyMatch(
            t ->
                t.edtf() != null
                    || t.resolution() == Resolution.VAGUE
                    || t.resolution() == Resolution.UNRESOLVED);
  }
}
