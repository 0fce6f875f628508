package annals.gateway.timeline.format;

import annals.gateway.format.PlainDates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A timeline as formats show it.
 *
 * @param id of a saved timeline; null for one on demand
 * @param cover link to a picture
 * @param base absolute address of the gateway, without a slash at its end
 * @param address absolute address of the timeline itself
 * @param changed when it was last changed; null for one on demand
 * @param lines in order of date
 * @param undated what cannot be placed on the calendar
 */
public record TimelineDocument(
    @Nullable String id,
    String title,
    @Nullable String introduction,
    @Nullable String cover,
    String base,
    String address,
    @Nullable Instant changed,
    List<Line> lines,
    List<Line> undated) {

  /** Copies the lists; a picture must be at an address of the web. */
  public TimelineDocument {
    cover = Citation.web(cover);
    lines = List.copyOf(lines);
    undated = List.copyOf(undated);
  }

  /** An id as a URI. */
  String uri() {
    return id == null ? address : "urn:uuid:" + id;
  }

  /** The absolute address of the timeline in a format. */
  String addressIn(TimelineFormat format) {
    if (address.contains("format=")) {
      return address;
    }
    return address + (address.indexOf('?') < 0 ? '?' : '&') + "format=" + format.parameter();
  }

  /** All lines: those with a date, then the others. */
  Stream<Line> all() {
    return Stream.concat(lines.stream(), undated.stream());
  }

  /**
   * When it was last changed; of a timeline on demand the day on which the newest of its sources
   * was published, and the beginning of 1970 when no source says.
   */
  Instant updated() {
    return changed == null
        ? all()
            .map(this::published)
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder())
            .orElse(Instant.EPOCH)
        : changed;
  }

  /** When the newest source of a line was published, if a day is known. */
  Optional<Instant> published(Line line) {
    return line.citations(base).stream()
        .map(Citation::published)
        .filter(Objects::nonNull)
        .map(TimelineDocument::day)
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }

  private static Optional<Instant> day(String published) {
    String day = published.length() > 10 ? published.substring(0, 10) : published;
    return PlainDates.isDay(day)
        ? Optional.of(LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant())
        : Optional.empty();
  }
}
