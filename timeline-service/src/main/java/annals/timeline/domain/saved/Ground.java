package annals.timeline.domain.saved;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the machine says at the moment, before editors' work is laid over it.
 *
 * @param lines its lines, those that the query chooses and those that edits keep
 * @param standings how what edits hold on to stands
 * @param footholds where entities asked for are named, to find out whom they have become
 * @param followed whom entities asked for have become, where they are others now
 */
public record Ground(
    List<GroundLine> lines,
    List<Standing> standings,
    List<Foothold> footholds,
    List<Followed> followed) {

  /** Before the first look. */
  public static final Ground NONE = new Ground(List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Ground {
    lines = List.copyOf(lines);
    standings = List.copyOf(standings);
    footholds = List.copyOf(footholds);
    followed = List.copyOf(followed);
  }

  /**
   * A place where an entity asked for is named.
   *
   * @param position words of the sentence before the name
   */
  public record Foothold(UUID entity, Hold hold, int position) {}

  /** An entity asked for, and whom it has become. */
  public record Followed(UUID asked, UUID now) {}

  /** The line of an id. */
  public Optional<GroundLine> line(UUID id) {
    return lines.stream().filter(line -> line.id().equals(id)).findFirst();
  }

  /** Whom entities asked for have become. */
  public Map<UUID, UUID> successors() {
    Map<UUID, UUID> successors = new HashMap<>();
    followed.forEach(f -> successors.put(f.asked(), f.now()));
    return successors;
  }

  /** How a hold stands; null: as when it was taken. */
  @Nullable Standing standing(Hold hold) {
    for (Standing standing : standings) {
      if (standing.hold().equals(hold)) {
        return standing;
      }
    }
    return null;
  }

  /** The lines of its event, and those of the query's choice that have it as evidence. */
  Set<UUID> linesWith(Hold hold) {
    Standing standing = standing(hold);
    Evidence now = standing == null ? null : standing.now();
    if (standing == null || now == null) {
      return Set.of();
    }
    UUID event = standing.event();
    Set<UUID> ids = new HashSet<>();
    for (GroundLine line : lines) {
      boolean shares =
          (event != null && line.events().contains(event))
              || (line.chosen()
                  && line.line().evidence().stream().anyMatch(e -> e.hold().equals(now.hold())));
      if (shares) {
        ids.add(line.id());
      }
    }
    return ids;
  }

  /** The evidence as it stands today, without what is gone. */
  List<Evidence> present(List<Evidence> evidence) {
    return evidence.stream()
        .flatMap(
            e -> {
              Standing standing = standing(e.hold());
              return standing == null ? Stream.of(e) : Optional.ofNullable(standing.now()).stream();
            })
        .toList();
  }
}
