package annals.entity.domain.matching;

import java.util.Collection;
import java.util.List;

/** Where entities are found by the keys of their names. A port: the store lies elsewhere. */
public interface CandidateIndex {
  /**
   * Entities that share keys with a name: those that share many and rare ones first. Of a key that
   * very many names have, only some are looked at.
   *
   * @param keys of {@link SearchKeys}
   * @param limit how many at most
   */
  List<IndexedEntity> find(Collection<String> keys, int limit);
}
