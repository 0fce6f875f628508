package annals.entity.domain.mentions;

import annals.entity.domain.ArticleText;
import java.util.List;

/** Finds stretches of text that look like names. Implementations may be used by many threads. */
public interface MentionFinder {
  /** The names in the readable stretches of {@code article}, in text order, without overlap. */
  List<TaggedName> find(ArticleText article);
}
