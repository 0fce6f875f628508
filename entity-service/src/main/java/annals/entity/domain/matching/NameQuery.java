package annals.entity.domain.matching;

import annals.entity.domain.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * A name to be compared.
 *
 * @param text in any script, words in any order
 * @param type what it names, or null where that is not known: then its words decide
 */
public record NameQuery(String text, @Nullable EntityType type) {
  /** Refuses a name without letters or digits. */
  public NameQuery {
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new IllegalArgumentException("A name has letters");
    }
  }
}
