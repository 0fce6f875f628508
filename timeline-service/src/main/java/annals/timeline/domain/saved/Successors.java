package annals.timeline.domain.saved;

import annals.timeline.domain.saved.Ground.Followed;
import annals.timeline.domain.saved.Ground.Foothold;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Whom entities have become: when nothing names an entity any more, the places that named it tell
 * who it is now. If they do not agree, nobody is followed.
 */
public final class Successors {

  /** Places kept per entity. */
  private static final int FOOTHOLDS = 20;

  private Successors() {}

  /**
   * Whom those asked for are now, where they are others.
   *
   * @param known those whom any statement still names
   * @param standings how the places that named them stand
   */
  public static List<Followed> of(
      Collection<UUID> asked,
      Set<UUID> known,
      Collection<Foothold> footholds,
      Collection<Standing> standings) {
    List<Followed> followed = new ArrayList<>();
    for (UUID entity : asked) {
      if (!known.contains(entity)) {
        Set<UUID> now = new HashSet<>();
        for (Foothold foothold : footholds) {
          if (foothold.entity().equals(entity)) {
            namedThere(foothold, standings, now);
          }
        }
        if (now.size() == 1) {
          followed.add(new Followed(entity, now.iterator().next()));
        }
      }
    }
    return followed;
  }

  private static void namedThere(
      Foothold foothold, Collection<Standing> standings, Set<UUID> named) {
    for (Standing standing : standings) {
      Evidence now = standing.now();
      if (now != null && standing.hold().equals(foothold.hold())) {
        now.names().stream()
            .filter(n -> n.position() == foothold.position())
            .forEach(n -> named.add(n.entity()));
      }
    }
  }

  /** The places to remember: those where they are named now, else those known before. */
  static List<Foothold> footholds(
      Collection<UUID> asked, List<GroundLine> lines, Collection<Foothold> before) {
    List<Foothold> footholds = new ArrayList<>();
    for (UUID entity : asked) {
      List<Foothold> here =
          lines.stream()
              .flatMap(line -> line.line().evidence().stream())
              .flatMap(
                  e ->
                      e.names().stream()
                          .filter(n -> n.entity().equals(entity))
                          .map(n -> new Foothold(entity, e.hold(), n.position())))
              .distinct()
              .limit(FOOTHOLDS)
              .toList();
      footholds.addAll(
          here.isEmpty() ? before.stream().filter(f -> f.entity().equals(entity)).toList() : here);
    }
    return footholds;
  }
}
