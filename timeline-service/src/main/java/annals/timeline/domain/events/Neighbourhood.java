package annals.timeline.domain.events;

import java.util.Collection;
import java.util.List;

/** Finds filed statements that may tell the same as others. */
public interface Neighbourhood {

  /** Nothing is filed. */
  Neighbourhood EMPTY =
      new Neighbourhood() {
        @Override
        public List<Filed> leaders(Collection<Telling> tellings) {
          return List.of();
        }

        @Override
        public List<Filed> all(Collection<Telling> tellings) {
          return List.of();
        }

        @Override
        public boolean isEmpty() {
          return true;
        }
      };

  /**
   * The leaders that are in {@link Reach} of at least one of the tellings and share a key with it,
   * and another key or company. May give more, misses none; each once, in any order.
   */
  List<Filed> leaders(Collection<Telling> tellings);

  /** The same of all filed statements, whether they lead or follow. */
  List<Filed> all(Collection<Telling> tellings);

  /** Whether it is known that nothing is filed. */
  default boolean isEmpty() {
    return false;
  }
}
