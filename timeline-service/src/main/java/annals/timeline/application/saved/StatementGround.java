package annals.timeline.application.saved;

import annals.timeline.domain.saved.Found;
import annals.timeline.domain.saved.Hold;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What saved timelines need to know of the index. */
public interface StatementGround {

  /** What is there of the words that edits hold on to. */
  Found find(Collection<Hold> holds);

  /** Those of some entities that any statement names. */
  Set<UUID> named(Collection<UUID> entities);

  /**
   * Where words stand in an article, also from one sentence to the next; white space counts as one
   * blank.
   */
  Quoted quoted(UUID article, String words);

  /**
   * Whether words stand in an article.
   *
   * @param articleThere whether the article is indexed
   * @param place the statement that holds the words, or the first of several
   */
  record Quoted(boolean articleThere, Optional<annals.timeline.domain.saved.Evidence> place) {}
}
