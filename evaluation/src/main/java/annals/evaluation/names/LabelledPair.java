package annals.evaluation.names;

import annals.entity.domain.EntityType;
import annals.entity.domain.matching.NameQuery;
import org.jspecify.annotations.Nullable;

/**
 * Two names and whether people took them for one.
 *
 * @param schema of FollowTheMoney, as {@code Person}, {@code Company}, {@code LegalEntity}
 */
record LabelledPair(String schema, String name1, String name2, boolean match) {

  NameQuery first() {
    return new NameQuery(name1, type());
  }

  NameQuery second() {
    return new NameQuery(name2, type());
  }

  /** What the schema says that they name, or null where it may be either. */
  private @Nullable EntityType type() {
    return switch (schema) {
      case "Person" -> EntityType.PERSON;
      case "Company", "Organization", "PublicBody" -> EntityType.ORGANIZATION;
      default -> null;
    };
  }
}
