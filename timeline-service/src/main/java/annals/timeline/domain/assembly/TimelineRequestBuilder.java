package annals.timeline.domain.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Builds a {@link TimelineRequest}: what is not set is as wide as it can be. */
public final class TimelineRequestBuilder {

  private List<UUID> entities = List.of();
  private EntityMode mode = EntityMode.ALL;
  private String terms = "";
  private List<String> sources = List.of();
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private int limit = TimelineRequest.USUAL_ENTRIES;
  private double leastImportance;
  private Granularity granularity = Granularity.EVENT;
  private int sentences = 1;
  private boolean inferred;

  TimelineRequestBuilder() {}

  /** Events that concern these entities. */
  public TimelineRequestBuilder entities(List<UUID> value) {
    entities = value;
    return this;
  }

  /** All of the entities (as when not set), or any. */
  public TimelineRequestBuilder mode(EntityMode value) {
    mode = value;
    return this;
  }

  /** Words that must occur. */
  public TimelineRequestBuilder terms(String value) {
    terms = value;
    return this;
  }

  /** Only what these outlets report. */
  public TimelineRequestBuilder sources(List<String> value) {
    sources = value;
    return this;
  }

  /** Days, inclusive; null: open. */
  public TimelineRequestBuilder range(@Nullable LocalDate first, @Nullable LocalDate last) {
    from = first;
    to = last;
    return this;
  }

  /** Entries at most. */
  public TimelineRequestBuilder limit(int value) {
    limit = value;
    return this;
  }

  /** The share of the best entry's importance from which an entry is shown. */
  public TimelineRequestBuilder leastImportance(double value) {
    leastImportance = value;
    return this;
  }

  /** What an entry stands for. */
  public TimelineRequestBuilder granularity(Granularity value) {
    granularity = value;
    return this;
  }

  /** Sentences per entry at most. */
  public TimelineRequestBuilder sentences(int value) {
    sentences = value;
    return this;
  }

  /** Also what is dated by its publication only. */
  public TimelineRequestBuilder inferred(boolean value) {
    inferred = value;
    return this;
  }

  /**
   * The request.
   *
   * @throws annals.platform.error.AnnalsException INVALID_FIELD, naming the field
   */
  public TimelineRequest build() {
    return new TimelineRequest(
        entities,
        mode,
        terms,
        sources,
        from,
        to,
        limit,
        leastImportance,
        granularity,
        sentences,
        inferred);
  }
}
