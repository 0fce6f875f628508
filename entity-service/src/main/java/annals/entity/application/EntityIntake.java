package annals.entity.application;

import annals.entity.domain.imports.ImportedEntity;
import java.util.List;

/** Takes entities from outside into the registry. */
@FunctionalInterface
public interface EntityIntake {
  /** Takes in a batch, all or nothing; an entity with a known external id is updated. */
  Tally take(List<ImportedEntity> batch);

  /** What became of a batch. */
  record Tally(long created, long updated) {
    /** Both together. */
    public Tally and(Tally other) {
      return new Tally(created + other.created, updated + other.updated);
    }
  }
}
