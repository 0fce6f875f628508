package annals.timeline.domain.statements;

import annals.timeline.domain.article.AnnotatedArticle;
import annals.timeline.domain.dating.DatedText;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.dating.Precision;
import annals.timeline.domain.dating.Resolution;
import annals.timeline.domain.dating.TemporalExpression;
import annals.timeline.domain.dating.TemporalTagger;
import annals.timeline.domain.text.Sentence;
import annals.timeline.domain.text.SentenceSplitter;
import annals.timeline.domain.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The date set before the first sentence of an article, on the same line: "KYIV, March 3 (Agency)
 * -" or "2024-12-09". It dates the lead, as the day of which the lead reports.
 *
 * @param value the date
 * @param expression where it stands and how it was read
 */
record LeadStamp(EdtfDate value, TemporalExpression expression) {

  private static final int LONGEST = 120;
  private static final int WORDS_BEFORE = 2;
  private static final int LONGEST_AGENCY = 6;
  private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");

  /** The stamp of an article, if it has one. */
  static Optional<LeadStamp> of(
      AnnotatedArticle article,
      List<Sentence> sentences,
      @Nullable EdtfDate published,
      TemporalTagger tagger) {
    if (sentences.isEmpty()) {
      return Optional.empty();
    }
    Sentence lead = sentences.getFirst();
    int from = article.text().lastIndexOf('\n', Math.max(0, lead.start() - 1)) + 1;
    Optional<LeadStamp> before = Optional.empty();
    if (lead.start() - from > 0 && lead.start() - from <= LONGEST) {
      String line = " ".repeat(from) + article.text().substring(from, lead.start());
      List<Sentence> stamp = SentenceSplitter.byLines().split(line);
      before = read(tagger.tag(new DatedText(stamp, published)));
    }
    return before.or(() -> withinLead(lead, published, tagger));
  }

  private static Optional<LeadStamp> read(List<TemporalExpression> expressions) {
    for (TemporalExpression expression : expressions.reversed()) {
      EdtfDate date = expression.edtf();
      boolean stated =
          expression.resolution() == Resolution.EXPLICIT
              || expression.resolution() == Resolution.COMPLETED_FROM_PUBLICATION
              || expression.resolution() == Resolution.PARTIAL;
      if (date != null && stated && date.precision() == Precision.DAY) {
        return Optional.of(new LeadStamp(date, expression));
      }
    }
    return Optional.empty();
  }

  /** A full date among the first words of the lead that no preposition ties to it. */
  private static Optional<LeadStamp> withinLead(
      Sentence lead, @Nullable EdtfDate published, TemporalTagger tagger) {
    List<TemporalExpression> expressions =
        tagger.tag(new DatedText(List.of(lead), published)).stream()
            .filter(
                e ->
                    (e.resolution() == Resolution.EXPLICIT && standsBefore(lead, e))
                        || standsBehindPlace(lead, e))
            .toList();
    return read(expressions);
  }

  private static boolean standsBefore(Sentence lead, TemporalExpression expression) {
    long before = lead.tokens().stream().filter(t -> t.end() <= expression.start()).count();
    boolean tied =
        lead.tokens().stream()
            .filter(t -> t.end() <= expression.start())
            .anyMatch(t -> t.text().equalsIgnoreCase("on") || t.text().equalsIgnoreCase("since"));
    return before <= WORDS_BEFORE && !tied;
  }

  /** "PORT VELL, March 3 (Agency) -": behind a place in capitals and before the dash of a stamp. */
  private static boolean standsBehindPlace(Sentence lead, TemporalExpression expression) {
    List<Token> tokens = lead.tokens();
    int at = (int) tokens.stream().filter(t -> t.end() <= expression.start()).count();
    int behind = (int) tokens.stream().filter(t -> t.start() < expression.end()).count();
    boolean place =
        at > 1
            && tokens.get(at - 1).text().equals(",")
            && tokens.subList(0, at - 1).stream().allMatch(LeadStamp::isPlace);
    int to = Math.min(tokens.size(), behind + LONGEST_AGENCY);
    return place && tokens.subList(behind, to).stream().anyMatch(t -> DASHES.contains(t.text()));
  }

  /** A word in capitals, or a mark. */
  private static boolean isPlace(Token token) {
    return token.text().chars().noneMatch(Character::isLowerCase);
  }

  /** The day it states in full, which is then also the day of publication; null otherwise. */
  @Nullable EdtfDate fullDay() {
    return expression.resolution() == Resolution.EXPLICIT && value.isDay() ? value : null;
  }
}
