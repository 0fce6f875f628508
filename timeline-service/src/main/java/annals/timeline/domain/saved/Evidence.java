package annals.timeline.domain.saved;

import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.events.Headline;
import annals.timeline.domain.events.Report;
import annals.timeline.domain.statements.Involvement;
import annals.timeline.domain.statements.Statement;
import annals.timeline.domain.statements.StatementDate;
import annals.timeline.domain.statements.Voice;
import annals.timeline.domain.text.TextSpan;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The exact words that support a line.
 *
 * @param article the article
 * @param revision the revision of its text
 * @param start where the words start in it, in UTF-16 code units
 * @param end where they end
 * @param words the words
 * @param source outlet or agency, may be empty
 * @param published when, or null if nobody knows
 * @param speaker who says so, or null if nobody is quoted
 * @param date the words that date it, or null if none do
 * @param names whom the words name
 */
public record Evidence(
    UUID article,
    long revision,
    int start,
    int end,
    String words,
    String source,
    @Nullable EdtfDate published,
    @Nullable Speaker speaker,
    @Nullable DateWords date,
    List<NamedHere> names) {

  /** Copies the names. */
  public Evidence {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(source, "source");
    names = List.copyOf(names);
  }

  /**
   * Who says it.
   *
   * @param words the words that name the speaker, as "he"
   * @param entity who that is, or null
   * @param name the canonical name, empty without entity
   */
  public record Speaker(int start, int end, String words, @Nullable UUID entity, String name) {}

  /**
   * The words that date it.
   *
   * @param value what they mean
   * @param resolution how they were read
   */
  public record DateWords(int start, int end, String words, EdtfDate value, String resolution) {}

  /** A report as evidence. */
  public static Evidence of(Report report) {
    Statement statement = report.statement();
    return new Evidence(
        statement.article(),
        statement.revision(),
        statement.span().start(),
        statement.span().end(),
        statement.text(),
        report.origin().source(),
        report.origin().published(),
        speaker(statement.voice()),
        dateWords(statement.date()),
        statement.participants().stream()
            .filter(p -> p.involvement() == Involvement.NAMED)
            .map(p -> new NamedHere(p.entity().id(), p.entity().name(), p.position()))
            .toList());
  }

  private static @Nullable Speaker speaker(@Nullable Voice voice) {
    if (voice == null) {
      return null;
    }
    return new Speaker(
        voice.span().start(),
        voice.span().end(),
        voice.words(),
        voice.entity() == null ? null : voice.entity().id(),
        voice.entity() == null ? "" : voice.entity().name());
  }

  private static @Nullable DateWords dateWords(@Nullable StatementDate date) {
    if (date == null) {
      return null;
    }
    return new DateWords(
        date.span().start(),
        date.span().end(),
        date.words(),
        date.value(),
        date.resolution().name());
  }

  /** What an edit on it holds on to. */
  public Hold hold() {
    return new Hold(article, words, date == null ? -1 : date.start() - start);
  }

  /** What it would be as the headline of a line: its sentence, cut. */
  String headline() {
    return Headline.of(words, date == null ? List.of() : dateWithin(date));
  }

  private List<TextSpan> dateWithin(DateWords dating) {
    int from = dating.start() - start;
    int to = dating.end() - start;
    return dating.value().isDay() && from >= 0 && to <= words.length()
        ? List.of(new TextSpan(from, to))
        : List.of();
  }

  /** Whose voice it is: the source, or the article when no source is given. */
  String voice() {
    return source.isBlank() ? article.toString() : source.strip().toLowerCase(Locale.ROOT);
  }
}
