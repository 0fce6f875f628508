package annals.gateway.timeline.format;

import annals.gateway.format.DateSpan;
import annals.gateway.timeline.EventOutcome;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Timelines as iCalendar (RFC 5545). What has a first and a last day is an all-day event over all
 * days that it may have been; what has none is a journal entry without a date, never a false day.
 */
final class CalendarFormat {
  private static final int LINE_BYTES = 75;
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final StringBuilder calendar = new StringBuilder();

  private CalendarFormat() {}

  static String of(TimelineDocument timeline) {
    CalendarFormat format = new CalendarFormat();
    format.line("BEGIN", "VCALENDAR");
    format.line("VERSION", "2.0");
    format.line("PRODID", "-//Annals//Timelines//EN");
    format.line("CALSCALE", "GREGORIAN");
    format.text("NAME", timeline.title());
    format.text("X-WR-CALNAME", timeline.title());
    format.text("DESCRIPTION", timeline.introduction());
    Instant stamp = timeline.updated();
    timeline.all().forEach(line -> format.component(line, timeline, stamp));
    format.line("END", "VCALENDAR");
    return format.calendar.toString();
  }

  private void component(Line line, TimelineDocument timeline, Instant stamp) {
    DateSpan span = line.span();
    LocalDate first = span == null ? null : span.first();
    LocalDate last = span == null ? null : span.last();
    boolean placed = first != null && last != null;
    String kind = placed ? "VEVENT" : "VJOURNAL";
    line("BEGIN", kind);
    text("UID", line.uri().replace("urn:uuid:", ""));
    line("DTSTAMP", STAMP.format(stamp));
    if (first != null && last != null) {
      LocalDate end = last.isBefore(LAST_DAY) ? last.plusDays(1) : last;
      line("DTSTART;VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(first));
      line("DTEND;VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(end));
      line("TRANSP", "TRANSPARENT");
      line("STATUS", status(line));
    }
    text("SUMMARY", line.headline());
    text("DESCRIPTION", description(line, timeline.base()));
    text("CATEGORIES", line.group());
    text("X-ANNALS-EDTF", line.entry().date().edtf());
    line.citations(timeline.base()).stream()
        .map(Citation::link)
        .filter(Objects::nonNull)
        .findFirst()
        .ifPresent(link -> line("URL", clean(link).replace("\n", "")));
    line("END", kind);
  }

  private static String status(Line line) {
    EventOutcome outcome = line.entry().outcome();
    if (outcome == EventOutcome.CALLED_OFF) {
      return "CANCELLED";
    }
    boolean open = outcome == EventOutcome.EXPECTED || outcome == EventOutcome.UNCONFIRMED;
    return open || line.entry().expected() ? "TENTATIVE" : "CONFIRMED";
  }

  private static String description(Line line, String base) {
    Stream<String> date =
        Stream.of(
            Stream.concat(Stream.of(line.dateWords()), line.remarks().stream())
                .collect(Collectors.joining("; ")));
    Stream<String> sources = line.citations(base).stream().map(CalendarFormat::source);
    Stream<String> others =
        line.entry().disagreements().stream()
            .flatMap(
                other ->
                    Stream.concat(
                        Stream.of(Line.othersSay(other) + ":"),
                        other.evidence().stream()
                            .map(evidence -> source(Citation.of(evidence, base)))));
    return Stream.of(date, line.told().stream(), sources, others)
        .flatMap(part -> part)
        .collect(Collectors.joining("\n"));
  }

  private static String source(Citation citation) {
    return Stream.of(citation.quoted(), citation.label(), citation.link())
        .filter(part -> part != null && !part.isEmpty())
        .distinct()
        .collect(Collectors.joining(" \u2014 "));
  }

  private void text(String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      line(
          name,
          clean(value)
              .replace("\\", "\\\\")
              .replace(";", "\\;")
              .replace(",", "\\,")
              .replace("\n", "\\n"));
    }
  }

  /** The text without what a content line cannot hold. */
  private static String clean(String text) {
    return text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .chars()
        .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
        .collect(StringBuilder::new, (built, c) -> built.append((char) c), StringBuilder::append)
        .toString();
  }

  /** One content line, folded to 75 octets a physical line without cutting a character. */
  private void line(String name, String value) {
    String whole = name + ":" + value;
    int used = 0;
    for (int at = 0; at < whole.length(); ) {
      int point = whole.codePointAt(at);
      int bytes = new String(Character.toChars(point)).getBytes(StandardCharsets.UTF_8).length;
      if (used + bytes > LINE_BYTES) {
        calendar.append("\r\n ");
        used = 1;
      }
      calendar.appendCodePoint(point);
      used += bytes;
      at += Character.charCount(point);
    }
    calendar.append("\r\n");
  }
}
