package annals.entity.application;

import annals.entity.domain.Outcome;
import annals.entity.domain.resolution.FiledChain;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The chains that a change takes away, brings, or gives to somebody else. */
final class ChainChanges {
  private final Map<ChainKey, FiledChain> before = new LinkedHashMap<>();
  private final Map<ChainKey, FiledChain> after = new LinkedHashMap<>();
  private final Set<ChainKey> looked = new HashSet<>();

  /** A chain that was there. */
  void gone(FiledChain chain) {
    before.put(ChainKey.of(chain), chain);
  }

  /** A chain has another outcome than before. */
  void decided(FiledChain old, FiledChain now) {
    if (old.outcome() != null) {
      before.putIfAbsent(ChainKey.of(old), old);
    }
    after.put(ChainKey.of(now), now);
  }

  /** A chain was decided by itself, whether its outcome changes or not. */
  void looked(FiledChain chain) {
    looked.add(ChainKey.of(chain));
  }

  /** Whether the chain was decided by itself, and not by its name. */
  boolean isLooked(FiledChain chain) {
    return looked.contains(ChainKey.of(chain));
  }

  Collection<FiledChain> before() {
    return before.values();
  }

  Collection<FiledChain> after() {
    return after.values();
  }

  @Nullable FiledChain before(ChainKey key) {
    return before.get(key);
  }

  @Nullable FiledChain after(ChainKey key) {
    return after.get(key);
  }

  /** All articles with a chain that changed. */
  Set<UUID> articles() {
    Set<UUID> articles = new LinkedHashSet<>();
    before.keySet().forEach(key -> articles.add(key.articleId()));
    after.keySet().forEach(key -> articles.add(key.articleId()));
    return articles;
  }

  /** The articles whose mentions name somebody else now. */
  Set<UUID> changedArticles() {
    Set<UUID> changed = new LinkedHashSet<>();
    after.forEach(
        (key, chain) -> {
          FiledChain old = before.get(key);
          if (old == null || !sameAnswer(old.outcome(), chain.outcome())) {
            changed.add(key.articleId());
          }
        });
    return changed;
  }

  /** Whether two outcomes name the same, whatever their scores. */
  private static boolean sameAnswer(@Nullable Outcome a, @Nullable Outcome b) {
    if (a instanceof Outcome.Resolved old && b instanceof Outcome.Resolved now) {
      return old.entityId().equals(now.entityId());
    }
    if (a instanceof Outcome.Candidates old && b instanceof Outcome.Candidates now) {
      return old.candidates().stream()
          .map(c -> c.entityId())
          .toList()
          .equals(now.candidates().stream().map(c -> c.entityId()).toList());
    }
    return Objects.equals(a, b);
  }
}
