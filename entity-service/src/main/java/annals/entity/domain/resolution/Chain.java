package annals.entity.domain.resolution;

import annals.entity.domain.EntityType;
import annals.entity.domain.Role;
import annals.entity.domain.mentions.Gender;
import annals.entity.domain.names.NameForm;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The mentions of one article that name the same person or organisation.
 *
 * @param form the fullest name among them
 * @param text that name as the article writes it
 * @param names every spelling with the number of its mentions
 * @param among when not empty, the names in the same article that it must be one of
 */
public record Chain(
    NameForm form,
    String text,
    Map<String, Integer> names,
    List<Role> roles,
    Gender gender,
    Set<NameForm> among) {
  /** Keeps its own copies; refuses a chain without mentions. */
  public Chain {
    names = Map.copyOf(names);
    roles = List.copyOf(roles);
    among = Set.copyOf(among);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("A chain has mentions");
    }
  }

  /** What it names. */
  public EntityType type() {
    return form.type();
  }

  /** Whether the article leaves open whose name it is: a last name alone, an acronym alone. */
  public boolean isPartial() {
    return form.isBare() || !among.isEmpty();
  }

  /** The number of its mentions. */
  public int mentionCount() {
    return names.values().stream().mapToInt(Integer::intValue).sum();
  }
}
