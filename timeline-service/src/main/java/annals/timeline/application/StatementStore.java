package annals.timeline.application;

import annals.timeline.domain.assembly.TimelineRequest;
import annals.timeline.domain.events.Filed;
import annals.timeline.domain.events.Report;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the statements of the indexed articles. */
public interface StatementStore {

  /**
   * Where the statements of an article are filed; those without a place on the calendar are not.
   */
  List<Filed> filed(UUID article);

  /** The entities that statements of an article name or refer to. */
  Set<UUID> entities(UUID article);

  /** Puts the statements of an article in place of its earlier ones. */
  void replace(UUID article, List<Placing> statements);

  /** Adds the statements of an article of which nothing is kept. */
  void add(List<Placing> statements);

  /**
   * Statements of an article in text order.
   *
   * @param after only those behind this place; null for all
   */
  List<FiledStatement> of(UUID article, @Nullable StatementPlace after, int limit);

  /**
   * Undated statements that concern the entities and hold all terms of a request, the best first;
   * what is left is filled up with those of articles about an entity that name a time. Those whose
   * date is inferred are among them unless the request asks for inferred dates.
   */
  List<Report> undated(TimelineRequest request, int limit);

  /**
   * The events that quotes tell of: of each, the event of the dated sentence that holds most of it.
   *
   * @return ids of events by ids of quotes; nothing for quotes outside dated sentences
   */
  Map<UUID, UUID> eventsOf(Collection<StoredQuote> quotes);
}
