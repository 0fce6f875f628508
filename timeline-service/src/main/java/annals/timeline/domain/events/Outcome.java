package annals.timeline.domain.events;

import annals.timeline.domain.statements.Outlook;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What became of a happening, as far as reports tell. */
public enum Outcome {
  /** A report speaks of it as past. */
  HAPPENED,
  /** Announced or foreseen; its date has not passed as far as the reports go. */
  EXPECTED,
  /** The last word on it is that it did not, or will not, take place. */
  CALLED_OFF,
  /** Its date has passed, those it concerns were reported on since, and nobody reports of it. */
  UNCONFIRMED;

  /**
   * What reports make of it: it happened when one reports it, unless a later one says that it did
   * not; published on the same day, the report counts. A plan alone is expected.
   */
  static Outcome of(Collection<Report> reports) {
    boolean happened = reports.stream().anyMatch(r -> has(r, Outlook.REPORTED));
    boolean ended = reports.stream().anyMatch(Outcome::ends);
    boolean planned = reports.stream().anyMatch(r -> has(r, Outlook.EXPECTED));
    boolean onlyEnds = reports.stream().allMatch(r -> has(r, Outlook.CALLING_OFF));
    if (onlyEnds) {
      return HAPPENED;
    }
    if (ended) {
      LocalDate end = last(reports, false);
      LocalDate report = last(reports, true);
      boolean lastWord = end != null && report != null && end.isAfter(report);
      return happened && !lastWord ? HAPPENED : CALLED_OFF;
    }
    return happened || !planned ? HAPPENED : EXPECTED;
  }

  private static boolean ends(Report report) {
    return has(report, Outlook.CALLED_OFF) || has(report, Outlook.CALLING_OFF);
  }

  private static boolean has(Report report, Outlook outlook) {
    return report.statement().outlook() == outlook;
  }

  private static @Nullable LocalDate last(Collection<Report> reports, boolean happened) {
    return reports.stream()
        .filter(r -> happened ? has(r, Outlook.REPORTED) : ends(r))
        .map(r -> r.origin().publishedDay())
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  /**
   * The outcome once it is known until when those it concerns were reported on.
   *
   * @param lastDay the last day on which it may take place
   * @param reportedUntil day of the latest article that names one of them, or null if unknown
   */
  public Outcome asOf(LocalDate lastDay, @Nullable LocalDate reportedUntil) {
    boolean passed = reportedUntil != null && reportedUntil.isAfter(lastDay);
    return this == EXPECTED && passed ? UNCONFIRMED : this;
  }
}
