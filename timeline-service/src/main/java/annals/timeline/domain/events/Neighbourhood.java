package annals.timeline.domain.events;

import java.util.Collection;
import java.util.List;

/** Finds filed statements that may tell the same as others. */
public interface Neighbourhood {

  /** Nothing is filed. */
  Neighbourhood EMPTY =
      new Neighbourhood() {
        @Override
        public List<Neighbour> near(Collection<Telling> judged, Collection<Telling> turned) {
          return List.of();
        }

        @Override
        public boolean isEmpty() {
          return true;
        }
      };

  /**
   * The filed statements that share a key with a telling, and another key or company, and are in
   * reach of it. May give more, misses none; each once for a telling, in any order.
   *
   * @param judged of these, the leaders in {@link Reach#before}
   * @param turned of these, what else is in {@link Reach#behind}, whether it leads or follows; they
   *     are or were among those judged
   */
  List<Neighbour> near(Collection<Telling> judged, Collection<Telling> turned);

  /** Whether it is known that nothing is filed. */
  default boolean isEmpty() {
    return false;
  }
}
