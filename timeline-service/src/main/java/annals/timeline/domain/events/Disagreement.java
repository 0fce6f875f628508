package annals.timeline.domain.events;

import java.util.List;
import java.util.Objects;

/**
 * One of the answers that sources give where they differ.
 *
 * @param kind what they differ on
 * @param value what this group of sources says: an EDTF date, or a number with what it counts
 * @param reports who says so, at least one
 */
public record Disagreement(Kind kind, String value, List<Report> reports) {

  /** What sources differ on. */
  public enum Kind {
    DATE,
    NUMBER
  }

  /** Copies the reports and refuses a value that nobody gives. */
  public Disagreement {
    Objects.requireNonNull(kind, "kind");
    reports = List.copyOf(reports);
    if (value.isBlank() || reports.isEmpty()) {
      throw new IllegalArgumentException("disagreement without value or reports");
    }
  }
}
