package annals.timeline.domain.assembly;

import annals.platform.error.AnnalsException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a timeline should be about. Without entities and terms it is about everything.
 *
 * @param entities whom it is about; at most {@value #MOST_ENTITIES}
 * @param mode whether an event must concern all of them or at least one
 * @param terms words that must occur, in web-search syntax; empty: any
 * @param sources only what one of these outlets reports, in lower case; empty: any; at most {@value
 *     #MOST_SOURCES}
 * @param from first day, or null
 * @param to last day, or null
 * @param limit entries at most, 1 to {@value #MOST_ENTRIES}
 * @param leastImportance the share of the most important entry's importance from which an entry is
 *     shown, 0 to 1
 * @param granularity what one entry stands for
 * @param sentences sentences per entry at most, 1 to {@value #MOST_SENTENCES}
 * @param inferred whether statements without a date of their own are shown on the day on which
 *     their article was published
 */
public record TimelineRequest(
    List<UUID> entities,
    EntityMode mode,
    String terms,
    List<String> sources,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    int limit,
    double leastImportance,
    Granularity granularity,
    int sentences,
    boolean inferred) {

  /** Entries when the caller names no limit. */
  public static final int USUAL_ENTRIES = 50;

  private static final int MOST_ENTRIES = 200;
  private static final int MOST_ENTITIES = 20;
  private static final int MOST_SOURCES = 20;
  private static final int MOST_SENTENCES = 5;
  private static final int LONGEST_TERMS = 500;
  private static final int LONGEST_SOURCE = 200;

  /** Drops repeated entities and sources and refuses what is out of bounds. */
  public TimelineRequest {
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(granularity, "granularity");
    entities = List.copyOf(new LinkedHashSet<>(entities));
    terms = terms.strip();
    if (entities.size() > MOST_ENTITIES) {
      throw AnnalsException.invalid(
          "entity_ids", "At most " + MOST_ENTITIES + " entities, not " + entities.size() + ".");
    }
    if (terms.length() > LONGEST_TERMS || terms.indexOf('\0') >= 0) {
      throw AnnalsException.invalid(
          "query", "At most " + LONGEST_TERMS + " characters, none of them U+0000.");
    }
    sources = normalized(sources);
    if (limit < 1 || limit > MOST_ENTRIES) {
      throw AnnalsException.invalid("limit", "A number from 1 to " + MOST_ENTRIES + ".");
    }
    if (!(leastImportance >= 0 && leastImportance <= 1)) {
      throw AnnalsException.invalid("least_importance", "A number from 0 to 1.");
    }
    if (sentences < 1 || sentences > MOST_SENTENCES) {
      throw AnnalsException.invalid("sentences", "A number from 1 to " + MOST_SENTENCES + ".");
    }
    if (from != null && to != null && from.isAfter(to)) {
      throw AnnalsException.invalid("to", "The range ends on " + to + ", before " + from + ".");
    }
  }

  private static List<String> normalized(List<String> sources) {
    LinkedHashSet<String> distinct = new LinkedHashSet<>();
    for (int i = 0; i < sources.size(); i++) {
      String source = sources.get(i).strip().toLowerCase(Locale.ROOT);
      if (source.isEmpty() || source.length() > LONGEST_SOURCE || source.indexOf('\0') >= 0) {
        throw AnnalsException.invalid(
            "sources[" + i + "]",
            "From 1 to " + LONGEST_SOURCE + " characters, none of them U+0000.");
      }
      distinct.add(source);
    }
    if (distinct.size() > MOST_SOURCES) {
      throw AnnalsException.invalid(
          "sources", "At most " + MOST_SOURCES + " sources, not " + distinct.size() + ".");
    }
    return List.copyOf(distinct);
  }

  /** A request for everything, to be narrowed. */
  public static TimelineRequestBuilder builder() {
    return new TimelineRequestBuilder();
  }

  /**
   * Whether it is enough that an article is about an entity asked for. It is for one, or any of
   * several; all of several must take part in what is reported.
   */
  public boolean countsSubjects() {
    return entities.size() == 1 || (mode == EntityMode.ANY && !entities.isEmpty());
  }
}
