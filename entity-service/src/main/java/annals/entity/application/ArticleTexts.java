package annals.entity.application;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Gives the texts that mentions were found in. */
@FunctionalInterface
public interface ArticleTexts {
  /** The texts by article; those of unknown or removed articles are left out. */
  Map<UUID, StoredText> texts(Collection<UUID> articleIds);
}
