package annals.timeline.domain.saved;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The parts of a query that an editor changes. It stands for the change as it was asked for,
 * whatever the query is by then.
 *
 * @param parts those that count; always in the order of {@link Part}
 * @param given holds their values
 */
public record QueryPatch(Set<Part> parts, TimelineQuery given) {

  /** Copies the parts. */
  public QueryPatch {
    EnumSet<Part> inOrder = EnumSet.noneOf(Part.class);
    inOrder.addAll(parts);
    parts = Collections.unmodifiableSet(inOrder);
  }

  /** The parts, as their names in requests say in lower case. */
  public enum Part {
    ENTITY_IDS,
    MODE,
    QUERY,
    SOURCES,
    FROM,
    TO,
    LIMIT,
    LEAST_IMPORTANCE,
    GRANULARITY,
    SENTENCES,
    INFERRED
  }

  /** Another query in place of the present one. */
  public static QueryPatch whole(TimelineQuery query) {
    return new QueryPatch(EnumSet.allOf(Part.class), query);
  }

  /**
   * The query with these parts changed.
   *
   * @throws annals.platform.error.AnnalsException if they do not go with the parts that stay
   */
  public TimelineQuery over(TimelineQuery query) {
    return new TimelineQuery(
        of(Part.ENTITY_IDS, query).entities(),
        of(Part.MODE, query).mode(),
        of(Part.QUERY, query).terms(),
        of(Part.SOURCES, query).sources(),
        of(Part.FROM, query).from(),
        of(Part.TO, query).to(),
        of(Part.LIMIT, query).limit(),
        of(Part.LEAST_IMPORTANCE, query).leastImportance(),
        of(Part.GRANULARITY, query).granularity(),
        of(Part.SENTENCES, query).sentences(),
        of(Part.INFERRED, query).inferred());
  }

  /** Where a part comes from. */
  private TimelineQuery of(Part part, TimelineQuery query) {
    return parts.contains(part) ? given : query;
  }
}
