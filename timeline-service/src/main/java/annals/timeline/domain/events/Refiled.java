package annals.timeline.domain.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a change did to the files.
 *
 * @param before leaders of the statements that were looked at and filed before
 * @param leaders leaders of all that were looked at and are filed now
 * @param gone statements that are no longer filed
 */
public record Refiled(Map<UUID, UUID> before, Map<UUID, UUID> leaders, Set<UUID> gone) {

  /** Copies the collections. */
  public Refiled {
    before = Map.copyOf(before);
    leaders = Map.copyOf(leaders);
    gone = Set.copyOf(gone);
  }

  /** Statements that are filed elsewhere than before or for the first time, with their leaders. */
  public Map<UUID, UUID> moved() {
    Map<UUID, UUID> moved = new HashMap<>(leaders);
    moved.entrySet().removeIf(e -> e.getValue().equals(before.get(e.getKey())));
    return moved;
  }

  /** Leaders of the events that won or lost a statement, before or now. */
  public Set<UUID> touched() {
    Set<UUID> touched = new HashSet<>();
    moved()
        .forEach(
            (statement, leader) -> {
              touched.add(leader);
              touched.add(before.getOrDefault(statement, leader));
            });
    gone.forEach(statement -> touched.add(before.getOrDefault(statement, statement)));
    return touched;
  }
}
