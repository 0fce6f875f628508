package annals.timeline.domain.statements;

import annals.timeline.domain.article.AnnotatedArticle;
import annals.timeline.domain.dating.DatedText;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.dating.Resolution;
import annals.timeline.domain.dating.TemporalExpression;
import annals.timeline.domain.dating.TemporalTagger;
import annals.timeline.domain.text.Sentence;
import annals.timeline.domain.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the statements of an article: its sentences with date, participants and speaker.
 *
 * <p>A sentence is dated by its own words, the lead also by the stamp set before it. No date
 * carries over to the next sentence. A lead sentence that names no time gets the day of publication
 * as an approximate date that is marked as inferred. Stateless.
 */
public final class StatementFinder {

  private final TemporalTagger tagger;

  /** A finder that reads dates with a tagger. */
  public StatementFinder(TemporalTagger tagger) {
    this.tagger = tagger;
  }

  /**
   * The statements in text order.
   *
   * @param speeches what is quoted in the article, in any order
   */
  public List<Statement> find(AnnotatedArticle article, List<Speech> speeches) {
    List<Sentence> sentences = ArticleSentences.of(article);
    Optional<LeadStamp> stamp = LeadStamp.of(article, sentences, article.published(), tagger);
    EdtfDate published = publishedOr(article, stamp);
    List<TemporalExpression> expressions = tagger.tag(new DatedText(sentences, published));
    References references = new References(article, sentences, speeches);
    List<TextSpan> verbatim = speeches.stream().filter(Speech::verbatim).map(Speech::span).toList();
    List<Statement> statements = new ArrayList<>();
    int told = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      Voice voice = voiceOf(sentence, speeches);
      var referred = references.in(sentence, i, voice == null ? null : voice.entity());
      if (!SentenceQuality.isSentence(sentence)) {
        continue;
      }
      told++;
      List<TemporalExpression> times = within(sentence, expressions);
      DateChoice choice = new DateChoice(sentence, verbatim, published);
      List<StatementDate> dates = dates(article, choice, times, stamp);
      boolean stamped = i == 0 && dates.isEmpty() && stamp.isPresent();
      if (stamped) {
        dates = List.of(dateOf(article, stamp.get().expression()));
      }
      if (dates.isEmpty() && told <= Inference.LEAD_SENTENCES) {
        dates = Inference.of(article, sentence, times, share(sentence, verbatim));
      }
      for (int further = 0; further == 0 || further < dates.size(); further++) {
        StatementDate date = dates.isEmpty() ? null : dates.get(further);
        Sentence dated = date == null ? sentence : choice.dated(date.span());
        statements.add(
            new Statement(
                Statement.idOf(article.id(), article.version(), sentence.start(), further),
                article.id(),
                article.version().revision(),
                new TextSpan(sentence.start(), sentence.end()),
                sentence.in(article.text()),
                i,
                date,
                isTimed(times),
                Participants.of(dated, article, referred),
                date == null || stamped || date.isInferred()
                    ? Outlook.REPORTED
                    : OutlookReader.of(sentence, date, published),
                voice,
                SentenceQuality.of(sentence, share(sentence, verbatim))));
      }
    }
    return statements;
  }

  private static List<TemporalExpression> within(
      Sentence sentence, List<TemporalExpression> expressions) {
    return expressions.stream()
        .filter(e -> e.start() >= sentence.start() && e.end() <= sentence.end())
        .toList();
  }

  private static boolean isTimed(List<TemporalExpression> times) {
    return times.stream()
        .anyMatch(e -> e.edtf() != null || e.resolution() == Resolution.UNRESOLVED);
  }

  private static @Nullable EdtfDate publishedOr(
      AnnotatedArticle article, Optional<LeadStamp> stamp) {
    if (article.published() != null) {
      return article.published();
    }
    return stamp.map(LeadStamp::fullDay).orElse(null);
  }

  /** The dates of the sentence's main clauses, the best first. */
  private static List<StatementDate> dates(
      AnnotatedArticle article,
      DateChoice choice,
      List<TemporalExpression> times,
      Optional<LeadStamp> stamp) {
    List<TemporalExpression> own =
        times.stream()
            .filter(e -> stamp.filter(s -> s.expression().start() == e.start()).isEmpty())
            .toList();
    Optional<TemporalExpression> best = choice.among(own);
    if (best.isEmpty()) {
      return List.of();
    }
    List<TemporalExpression> all = new ArrayList<>(List.of(best.get()));
    all.addAll(choice.besides(best.get(), own));
    return all.stream()
        .map(e -> choice.isStart(e) ? since(article, e) : dateOf(article, e))
        .toList();
  }

  /** "Since March": a stretch that starts then and has no end. */
  private static StatementDate since(AnnotatedArticle article, TemporalExpression expression) {
    StatementDate start = dateOf(article, expression);
    boolean point = start.isPlaced() && !start.value().isInterval();
    return point
        ? new StatementDate(
            EdtfDate.since(start.value()), start.span(), start.words(), start.resolution())
        : start;
  }

  private static StatementDate dateOf(AnnotatedArticle article, TemporalExpression expression) {
    EdtfDate value = expression.period() == null ? expression.edtf() : expression.period();
    if (value == null) {
      throw new IllegalArgumentException(expression.timexValue() + " is no date");
    }
    TextSpan span = new TextSpan(expression.start(), expression.end());
    return new StatementDate(value, span, span.in(article.text()), expression.resolution());
  }

  /** Who speaks most of the sentence; null unless some of it is somebody's words. */
  private static @Nullable Voice voiceOf(Sentence sentence, List<Speech> speeches) {
    Voice voice = null;
    int most = 0;
    for (Speech speech : speeches) {
      int shared = shared(sentence, speech.span());
      if (shared > most && speech.voice() != null) {
        most = shared;
        voice = speech.voice();
      }
    }
    return voice;
  }

  private static double share(Sentence sentence, List<TextSpan> verbatim) {
    int shared = verbatim.stream().mapToInt(s -> shared(sentence, s)).sum();
    return Math.min(1, shared / (double) (sentence.end() - sentence.start()));
  }

  private static int shared(Sentence sentence, TextSpan span) {
    return Math.max(
        0, Math.min(sentence.end(), span.end()) - Math.max(sentence.start(), span.start()));
  }
}
