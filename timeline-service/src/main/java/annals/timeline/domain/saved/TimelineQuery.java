package annals.timeline.domain.saved;

import annals.timeline.domain.assembly.EntityMode;
import annals.timeline.domain.assembly.Granularity;
import annals.timeline.domain.assembly.TimelineRequest;
import annals.timeline.domain.dating.EdtfDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a saved timeline is about, as its editor asked.
 *
 * @param from first day, month or year, or null
 * @param to last day, month or year, or null
 * @param limit entries at most; the other components as in {@link TimelineRequest}
 */
public record TimelineQuery(
    List<UUID> entities,
    EntityMode mode,
    String terms,
    List<String> sources,
    @Nullable EdtfDate from,
    @Nullable EdtfDate to,
    int limit,
    double leastImportance,
    Granularity granularity,
    int sentences,
    boolean inferred) {

  /** Refuses what no timeline can be assembled for. */
  public TimelineQuery {
    TimelineRequest checked =
        TimelineRequest.builder()
            .entities(entities)
            .mode(mode)
            .terms(terms)
            .sources(sources)
            .range(first(from), last(to))
            .limit(limit)
            .leastImportance(leastImportance)
            .granularity(granularity)
            .sentences(sentences)
            .inferred(inferred)
            .build();
    entities = checked.entities();
    terms = checked.terms();
    sources = checked.sources();
  }

  private static @Nullable LocalDate first(@Nullable EdtfDate date) {
    return date == null ? null : date.earliest();
  }

  private static @Nullable LocalDate last(@Nullable EdtfDate date) {
    return date == null ? null : date.latest();
  }

  /**
   * The request for the machine.
   *
   * @param followed whom an entity asked for has become, where it is another one now
   */
  public TimelineRequest request(Map<UUID, UUID> followed) {
    return TimelineRequest.builder()
        .entities(entities.stream().map(id -> followed.getOrDefault(id, id)).toList())
        .mode(mode)
        .terms(terms)
        .sources(sources)
        .range(first(from), last(to))
        .limit(limit)
        .leastImportance(leastImportance)
        .granularity(granularity)
        .sentences(sentences)
        .inferred(inferred)
        .build();
  }
}
