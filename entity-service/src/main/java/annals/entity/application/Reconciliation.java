package annals.entity.application;

import annals.entity.domain.EntityStatus;
import annals.entity.domain.FeatureScore;
import annals.entity.domain.NamedEntity;
import annals.entity.domain.Outcome;
import annals.entity.domain.names.NameForm;
import annals.entity.domain.resolution.AliasFact;
import annals.entity.domain.resolution.Block;
import annals.entity.domain.resolution.EntityTally;
import annals.entity.domain.resolution.FiledChain;
import annals.entity.domain.resolution.KnownName;
import annals.entity.domain.resolution.Resolution;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Carries a resolution into the registry: finds the chains whose entity it changes, stores their
 * outcomes, and keeps the entities' names and counts equal to what their chains say.
 */
final class Reconciliation {
  private final AnnotationStore annotations;
  private final NameStore names;
  private final EntityStore entities;
  private final Map<Key, FiledChain> before = new LinkedHashMap<>();
  private final Map<Key, FiledChain> after = new LinkedHashMap<>();

  Reconciliation(AnnotationStore annotations, NameStore names, EntityStore entities) {
    this.annotations = annotations;
    this.names = names;
    this.entities = entities;
  }

  /**
   * Carries out {@code resolution}.
   *
   * @param gone chains that an article had before it changed
   * @param fresh chains that it has now, without outcomes
   * @return other articles whose mentions name somebody else now
   */
  Set<UUID> carryOut(
      Block block, Resolution resolution, Collection<FiledChain> gone, List<FiledChain> fresh) {
    gone.forEach(chain -> before.put(Key.of(chain), chain));
    collectMerged(resolution);
    collectRenamed(block, resolution);
    collectFresh(fresh, resolution);
    for (FiledChain partial : resolution.partials()) {
      FiledChain old = partialBefore(partial, block);
      if (!Objects.equals(old.outcome(), partial.outcome())) {
        change(old, partial);
      }
    }
    names.identify(identities(block, resolution));
    names.reassign(resolution.merged());
    entities.merge(resolution.merged());
    count(block);
    annotations.decide(after.values());
    return changedArticles(gone, fresh);
  }

  private void collectMerged(Resolution resolution) {
    if (resolution.merged().isEmpty()) {
      return;
    }
    for (FiledChain chain : annotations.chainsOf(resolution.merged().keySet())) {
      UUID id = chain.entityId();
      UUID survivor = id == null ? null : resolution.merged().get(id);
      if (survivor != null && chain.outcome() instanceof Outcome.Resolved old) {
        change(chain, chain.with(new Outcome.Resolved(survivor, old.score(), old.explanation())));
      }
    }
  }

  /** Full names that changed hands take their chains along. */
  private void collectRenamed(Block block, Resolution resolution) {
    Set<NameForm> moved =
        block.names().stream()
            .filter(name -> !name.form().isBare() && hasMoved(name, resolution))
            .map(KnownName::form)
            .collect(Collectors.toSet());
    if (moved.isEmpty()) {
      return;
    }
    for (FiledChain chain : names.chainsNaming(moved, Integer.MAX_VALUE)) {
      if (!chain.chain().isPartial() && chain.outcome() != null) {
        change(chain, resolved(chain, resolution));
      }
    }
  }

  private static boolean hasMoved(KnownName name, Resolution resolution) {
    UUID id = name.entityId();
    return id != null && !id.equals(resolution.entityOfName().get(name.form()));
  }

  private void collectFresh(List<FiledChain> fresh, Resolution resolution) {
    for (FiledChain chain : fresh) {
      if (!chain.chain().isPartial()) {
        after.put(Key.of(chain), resolved(chain, resolution));
      }
    }
  }

  private static FiledChain resolved(FiledChain chain, Resolution resolution) {
    UUID id = resolution.entityOfName().get(chain.chain().form());
    if (id == null) {
      throw new IllegalStateException("Nobody is named " + chain.chain().form());
    }
    FeatureScore name = new FeatureScore("name", chain.chain().text(), 0.97);
    return chain.with(new Outcome.Resolved(id, 0.97, List.of(name)));
  }

  private FiledChain partialBefore(FiledChain partial, Block block) {
    return block.partials().stream()
        .filter(chain -> Key.of(chain).equals(Key.of(partial)))
        .findFirst()
        .orElseThrow();
  }

  private void change(FiledChain old, FiledChain changed) {
    if (old.outcome() != null) {
      before.putIfAbsent(Key.of(old), old);
    }
    after.put(Key.of(changed), changed);
  }

  private static Map<NameForm, @Nullable UUID> identities(Block block, Resolution resolution) {
    Map<NameForm, @Nullable UUID> identities = new HashMap<>();
    for (KnownName name : block.names()) {
      UUID id = resolution.entityOfName().get(name.form());
      if (!Objects.equals(id, name.entityId())) {
        identities.put(name.form(), id);
      }
    }
    return identities;
  }

  /** Brings the entities up to date with the chains that came, went and changed hands. */
  private void count(Block block) {
    Map<UUID, EntityTally> tallies = new LinkedHashMap<>();
    before.values().forEach(chain -> tally(tallies, chain, -1));
    after.values().forEach(chain -> tally(tallies, chain, 1));
    countArticles(tallies);
    Map<UUID, NamedEntity> known = entities.find(tallies.keySet());
    Set<NameForm> former =
        block.facts().stream()
            .filter(fact -> fact.kind() == AliasFact.Kind.FORMER)
            .map(AliasFact::alias)
            .collect(Collectors.toSet());
    Map<UUID, NameForm> firstForms = new HashMap<>();
    after.values().forEach(c -> putForm(firstForms, c));
    List<NamedEntity> saved = new ArrayList<>();
    tallies.forEach(
        (id, tally) -> {
          NamedEntity entity = known.get(id);
          NameForm form = firstForms.get(id);
          if (entity == null && form != null) {
            entity = blank(id, form);
          }
          if (entity != null && entity.id().equals(id)) {
            saved.add(tally.applyTo(entity, former));
          }
        });
    entities.save(saved);
  }

  private static void putForm(Map<UUID, NameForm> forms, FiledChain chain) {
    UUID id = chain.entityId();
    if (id != null) {
      forms.putIfAbsent(id, chain.chain().form());
    }
  }

  private static NamedEntity blank(UUID id, NameForm form) {
    return new NamedEntity(
        id,
        form.type(),
        form.form(),
        List.of(),
        List.of(),
        Map.of(),
        EntityStatus.PROPOSED,
        List.of(),
        0,
        0,
        0);
  }

  private static void tally(Map<UUID, EntityTally> tallies, FiledChain chain, int sign) {
    UUID id = chain.entityId();
    if (id != null) {
      tallies.computeIfAbsent(id, key -> new EntityTally()).count(chain.chain(), sign);
    }
  }

  /** An article counts once for an entity, however many of its chains lead there. */
  private void countArticles(Map<UUID, EntityTally> tallies) {
    Set<UUID> articles = new LinkedHashSet<>();
    before.keySet().forEach(key -> articles.add(key.articleId()));
    after.keySet().forEach(key -> articles.add(key.articleId()));
    Map<UUID, Set<UUID>> now = new HashMap<>();
    Map<UUID, Set<UUID>> then = new HashMap<>();
    for (FiledChain chain : annotations.chains(articles)) {
      FiledChain latest = after.getOrDefault(Key.of(chain), chain);
      FiledChain earliest = before.get(Key.of(chain));
      putEntity(now, latest);
      if (earliest == null && !after.containsKey(Key.of(chain))) {
        putEntity(then, chain);
      }
    }
    before.values().forEach(chain -> putEntity(then, chain));
    for (UUID article : articles) {
      Set<UUID> had = then.getOrDefault(article, Set.of());
      Set<UUID> has = now.getOrDefault(article, Set.of());
      has.stream().filter(id -> !had.contains(id)).forEach(id -> countArticle(tallies, id, 1));
      had.stream().filter(id -> !has.contains(id)).forEach(id -> countArticle(tallies, id, -1));
    }
  }

  private static void putEntity(Map<UUID, Set<UUID>> entities, FiledChain chain) {
    UUID id = chain.entityId();
    if (id != null) {
      entities.computeIfAbsent(chain.articleId(), key -> new HashSet<>()).add(id);
    }
  }

  private static void countArticle(Map<UUID, EntityTally> tallies, UUID id, int sign) {
    tallies.computeIfAbsent(id, key -> new EntityTally()).countArticle(sign);
  }

  private Set<UUID> changedArticles(Collection<FiledChain> gone, List<FiledChain> fresh) {
    Set<UUID> changed = new LinkedHashSet<>();
    after.forEach(
        (key, chain) -> {
          FiledChain old = before.get(key);
          if (old == null || !sameAnswer(old.outcome(), chain.outcome())) {
            changed.add(key.articleId());
          }
        });
    gone.forEach(chain -> changed.remove(chain.articleId()));
    fresh.forEach(chain -> changed.remove(chain.articleId()));
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

  private record Key(UUID articleId, int ordinal) {
    static Key of(FiledChain chain) {
      return new Key(chain.articleId(), chain.ordinal());
    }
  }
}
