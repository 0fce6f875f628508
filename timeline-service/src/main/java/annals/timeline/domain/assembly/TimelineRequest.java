package annals.timeline.domain.assembly;

import annals.platform.error.AnnalsException;
import annals.timeline.domain.statements.Involvement;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a timeline should be about. Without entities and terms it is about everything.
 *
 * @param entities events that concern all of them; at most {@value #MOST_ENTITIES}
 * @param terms words that must occur, in web-search syntax; empty: any
 * @param from first day, or null
 * @param to last day, or null
 * @param limit entries at most, 1 to {@value #MOST_ENTRIES}
 */
public record TimelineRequest(
    List<UUID> entities,
    String terms,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    int limit) {

  /** Entries when the caller names no limit. */
  public static final int USUAL_ENTRIES = 50;

  private static final int MOST_ENTRIES = 200;
  private static final int MOST_ENTITIES = 20;
  private static final int LONGEST_TERMS = 500;

  /**
   * How much an event must concern each entity asked for. For one, that its article is about the
   * entity is enough; several must be named in what is reported.
   */
  public static double leastRelevance(List<UUID> entities) {
    return entities.size() > 1 ? Involvement.REFERRED.weight() : 0;
  }

  /** Drops repeated entities and refuses what is out of bounds. */
  public TimelineRequest {
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
    if (limit < 1 || limit > MOST_ENTRIES) {
      throw AnnalsException.invalid("limit", "A number from 1 to " + MOST_ENTRIES + ".");
    }
    if (from != null && to != null && from.isAfter(to)) {
      throw AnnalsException.invalid("to", "The range ends on " + to + ", before " + from + ".");
    }
  }
}
