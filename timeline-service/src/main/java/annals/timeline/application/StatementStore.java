package annals.timeline.application;

import annals.timeline.domain.assembly.TimelineRequest;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.events.Report;
import annals.timeline.domain.statements.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the statements of the indexed articles. */
public interface StatementStore {

  /**
   * Puts the statements of an article in place of its earlier ones.
   *
   * @return the dates with a place on the calendar that lost or won a statement
   */
  Set<EdtfDate> replace(UUID article, List<Statement> statements);

  /**
   * All statements that give exactly this date. Others who ask for the same date wait until the
   * transaction ends; ask for several in the order of their text.
   */
  List<Report> on(EdtfDate date);

  /**
   * Statements of an article in text order.
   *
   * @param after only those behind this place; null for all
   */
  List<FiledStatement> of(UUID article, @Nullable StatementPlace after, int limit);

  /**
   * Undated statements that concern all entities and hold all terms of a request, the best first.
   */
  List<Report> undated(TimelineRequest request, int limit);
}
