package annals.gateway.timeline.format;

import annals.gateway.format.DateSpan;
import annals.gateway.timeline.DisagreementJson;
import annals.gateway.timeline.EntryJson;
import annals.gateway.timeline.ParticipantJson;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Timelines as CSV (RFC 4180), one line a row. A cell that a spreadsheet would take for a formula
 * begins with an apostrophe.
 */
final class CsvFormat {
  private static final String FORMULAS = "=+-@\t\r";

  private static final List<String> COLUMNS =
      List.of(
          "date",
          "date_words",
          "earliest",
          "latest",
          "precision",
          "certainty",
          "outcome",
          "headline",
          "text",
          "participants",
          "participant_ids",
          "sources",
          "score",
          "group",
          "id",
          "event",
          "link",
          "quote",
          "speaker",
          "source",
          "published",
          "article",
          "revision",
          "start",
          "end",
          "further_evidence",
          "others_say");

  private CsvFormat() {}

  static String of(TimelineDocument timeline) {
    StringBuilder csv = new StringBuilder();
    row(csv, COLUMNS);
    timeline.all().forEach(line -> row(csv, cells(line, timeline.base())));
    return csv.toString();
  }

  private static List<String> cells(Line line, String base) {
    EntryJson entry = line.entry();
    DateSpan span = line.span();
    List<Citation> citations = line.citations(base);
    Citation best =
        citations.isEmpty()
            ? new Citation(null, null, null, null, null, null, null)
            : citations.getFirst();
    Citation.Place place = best.place();
    return Stream.of(
            entry.date().edtf(),
            line.dateWords(),
            span == null ? null : span.first(),
            span == null ? null : span.last(),
            entry.date().precision(),
            entry.certainty(),
            entry.outcome(),
            entry.headline(),
            String.join(" ", line.told()),
            joined(entry.participants().stream().map(CsvFormat::participant)),
            joined(entry.participants().stream().map(ParticipantJson::id)),
            entry.sources(),
            entry.score(),
            line.group(),
            line.id(),
            entry.event(),
            best.link(),
            best.quote(),
            best.speaker(),
            best.title() == null ? best.source() : best.title(),
            best.published(),
            place == null ? null : place.article(),
            place == null ? null : place.revision(),
            place == null ? null : place.start(),
            place == null ? null : place.end(),
            citations.stream().skip(1).map(CsvFormat::further).collect(Collectors.joining("\n")),
            entry.disagreements().stream()
                .flatMap(other -> others(other, base))
                .collect(Collectors.joining("\n")))
        .map(CsvFormat::text)
        .toList();
  }

  private static String further(Citation citation) {
    return Stream.of(citation.quote(), citation.label(), citation.link())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" | "));
  }

  private static Stream<String> others(DisagreementJson other, String base) {
    return other.evidence().stream()
        .map(evidence -> Line.othersSay(other) + " | " + further(Citation.of(evidence, base)));
  }

  private static String participant(ParticipantJson participant) {
    String name = Objects.requireNonNullElse(participant.name(), participant.id());
    return participant.part() == null ? name : name + " (" + participant.part() + ")";
  }

  private static String joined(Stream<String> texts) {
    return texts.collect(Collectors.joining("; "));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static void row(StringBuilder csv, List<String> cells) {
    csv.append(cells.stream().map(CsvFormat::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  private static String cell(String text) {
    String start = text.stripLeading();
    boolean formula =
        (!start.isEmpty() && FORMULAS.indexOf(start.charAt(0)) >= 0)
            || (!text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0);
    String safe = formula ? "'" + text : text;
    boolean plain = safe.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
