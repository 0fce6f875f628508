package annals.entity.application;

import annals.entity.domain.EntityType;
import annals.entity.domain.FeatureScore;
import annals.entity.domain.Outcome;
import annals.entity.domain.names.NameForm;
import annals.entity.domain.registry.RegistryEntry;
import annals.entity.domain.resolution.AliasFact;
import annals.entity.domain.resolution.Block;
import annals.entity.domain.resolution.FiledChain;
import annals.entity.domain.resolution.KnownEntity;
import annals.entity.domain.resolution.KnownName;
import annals.entity.domain.resolution.Resolution;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Carries a resolution into the registry: finds the chains whose entity it changes, stores their
 * outcomes, and keeps the entities' ids, names and counts equal to what their chains say.
 */
final class Reconciliation {
  private final AnnotationStore annotations;
  private final NameStore names;
  private final EntityStore entities;
  private final Chronicle chronicle;
  private final Clock clock;
  private final ChainChanges changes = new ChainChanges();

  Reconciliation(
      AnnotationStore annotations,
      NameStore names,
      EntityStore entities,
      Chronicle chronicle,
      Clock clock) {
    this.annotations = annotations;
    this.names = names;
    this.entities = entities;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /**
   * Carries out {@code resolution}.
   *
   * @return other articles whose mentions name somebody else now
   */
  Set<UUID> carryOut(Block block, Resolution resolution, Reconciler.Change change) {
    change.gone().forEach(changes::gone);
    Map<UUID, @Nullable UUID> redirected = redirected(block, resolution);
    collectMerged(redirected);
    collectOpen(block, resolution);
    collectRenamed(block, resolution);
    for (FiledChain chain : change.fresh()) {
      if (!changes.isLooked(chain) && !chain.chain().form().isRole()) {
        changes.decided(chain, resolved(chain, resolution));
      }
    }
    Map<NameForm, @Nullable UUID> identities = identities(block, resolution);
    names.identify(identities);
    names.contest(contests(block, resolution));
    new RoleDecisions(annotations, names).decide(change, identities.keySet(), changes);
    names.reassign(merges(redirected));
    entities.redirect(redirected);
    annotations.decide(changes.after());
    Map<UUID, RegistryEntry> fresh = blanks(resolution);
    new EntityCounts(annotations, entities, chronicle)
        .count(
            changes,
            change.goneOn(),
            fresh,
            resolution,
            former(block),
            redirected,
            retyped(block, resolution));
    return changedArticles(change);
  }

  /** The ids that are answered for by another than before; null: by themselves again. */
  private Map<UUID, @Nullable UUID> redirected(Block block, Resolution resolution) {
    Map<UUID, @Nullable UUID> redirected = new HashMap<>();
    for (KnownEntity entity : block.entities()) {
      UUID survivor = resolution.survivors().get(entity.id());
      if (survivor == null) {
        continue;
      }
      UUID now = survivor.equals(entity.id()) ? null : survivor;
      UUID then = entity.survivor();
      if (Objects.equals(now, then)) {
        continue;
      }
      redirected.put(entity.id(), now);
      if (now != null) {
        chronicle.merged(entity.id(), now);
      } else if (then != null) {
        chronicle.separated(entity.id(), then);
      }
    }
    return redirected;
  }

  /** The ids that articles take for something else than before. */
  private static Set<UUID> retyped(Block block, Resolution resolution) {
    Set<UUID> retyped = new HashSet<>();
    for (KnownEntity entity : block.entities()) {
      EntityType type = resolution.types().get(entity.id());
      if (type != null && type != entity.type()) {
        retyped.add(entity.id());
      }
    }
    return retyped;
  }

  private static Map<UUID, UUID> merges(Map<UUID, @Nullable UUID> redirected) {
    Map<UUID, UUID> merges = new HashMap<>();
    redirected.forEach(
        (id, survivor) -> {
          if (survivor != null) {
            merges.put(id, survivor);
          }
        });
    return merges;
  }

  private void collectMerged(Map<UUID, @Nullable UUID> redirected) {
    Map<UUID, UUID> merges = merges(redirected);
    if (merges.isEmpty()) {
      return;
    }
    for (FiledChain chain : annotations.chainsOf(merges.keySet())) {
      UUID id = chain.entityId();
      UUID survivor = id == null ? null : merges.get(id);
      if (survivor != null && chain.outcome() instanceof Outcome.Resolved old) {
        changes.decided(
            chain, chain.with(new Outcome.Resolved(survivor, old.score(), old.explanation())));
      }
    }
  }

  private void collectOpen(Block block, Resolution resolution) {
    Map<ChainKey, FiledChain> before = new HashMap<>();
    block.open().forEach(chain -> before.put(ChainKey.of(chain), chain));
    for (FiledChain chain : resolution.open()) {
      FiledChain old = before.get(ChainKey.of(chain));
      changes.looked(chain);
      if (old != null && !Objects.equals(old.outcome(), chain.outcome())) {
        changes.decided(old, chain);
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
      if (!chain.chain().isPartial()
          && chain.pin() == null
          && chain.outcome() != null
          && !changes.isLooked(chain)) {
        changes.decided(chain, resolved(chain, resolution));
      }
    }
  }

  private static boolean hasMoved(KnownName name, Resolution resolution) {
    UUID id = name.entityId();
    return id != null && !id.equals(resolution.entityOfName().get(name.form()));
  }

  private static FiledChain resolved(FiledChain chain, Resolution resolution) {
    UUID id = resolution.entityOfName().get(chain.chain().form());
    if (id == null) {
      throw new IllegalStateException("Nobody is named " + chain.chain().form());
    }
    FeatureScore name = new FeatureScore("name", chain.chain().text(), 0.97);
    return chain.with(new Outcome.Resolved(id, 0.97, List.of(name)));
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

  private static Map<NameForm, Boolean> contests(Block block, Resolution resolution) {
    Map<NameForm, Boolean> contests = new HashMap<>();
    for (KnownName name : block.names()) {
      boolean contested = resolution.contested().contains(name.form());
      if (contested != name.contested()) {
        contests.put(name.form(), contested);
      }
    }
    return contests;
  }

  /** New entries for ids that the resolver made. */
  private Map<UUID, RegistryEntry> blanks(Resolution resolution) {
    Map<UUID, NameForm> forms = new HashMap<>();
    resolution.entityOfName().forEach((form, id) -> forms.putIfAbsent(id, form));
    changes.after().forEach(chain -> putForm(forms, chain));
    Map<UUID, RegistryEntry> blanks = new LinkedHashMap<>();
    resolution
        .anchors()
        .forEach(
            (id, anchor) -> {
              NameForm form = forms.get(id);
              if (form != null) {
                EntityType type = form.type();
                blanks.put(
                    id, RegistryEntry.proposed(id, anchor, type, form.form(), clock.instant()));
              }
            });
    return blanks;
  }

  private static void putForm(Map<UUID, NameForm> forms, FiledChain chain) {
    UUID id = chain.entityId();
    if (id != null) {
      forms.putIfAbsent(id, chain.chain().form());
    }
  }

  private static Set<NameForm> former(Block block) {
    return block.facts().stream()
        .filter(fact -> fact.kind() == AliasFact.Kind.FORMER)
        .map(AliasFact::alias)
        .collect(Collectors.toSet());
  }

  private Set<UUID> changedArticles(Reconciler.Change change) {
    Set<UUID> changed = new HashSet<>(changes.changedArticles());
    change.gone().forEach(chain -> changed.remove(chain.articleId()));
    change.fresh().forEach(chain -> changed.remove(chain.articleId()));
    return changed;
  }
}
