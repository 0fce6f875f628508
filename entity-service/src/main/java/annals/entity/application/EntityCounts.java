package annals.entity.application;

import annals.entity.domain.EntityType;
import annals.entity.domain.curation.Anchor;
import annals.entity.domain.names.NameForm;
import annals.entity.domain.registry.EntityGroup;
import annals.entity.domain.registry.RegistryEntry;
import annals.entity.domain.resolution.EntityTally;
import annals.entity.domain.resolution.FiledChain;
import annals.entity.domain.resolution.Resolution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps names, roles, dates and counts of entities equal to what their chains say. */
final class EntityCounts {
  private final AnnotationStore annotations;
  private final EntityStore entities;
  private final Chronicle chronicle;
  private final Map<UUID, EntityTally> tallies = new LinkedHashMap<>();
  private Map<UUID, String> published = new HashMap<>();

  EntityCounts(AnnotationStore annotations, EntityStore entities, Chronicle chronicle) {
    this.annotations = annotations;
    this.entities = entities;
    this.chronicle = chronicle;
  }

  /**
   * Brings the entities up to date with the chains that came, went and changed hands.
   *
   * @param goneOn when articles were published before they changed
   * @param blanks entries of ids that are new
   * @param retyped ids that articles take for something else than before
   * @param redirected ids that are answered for by another than before
   */
  void count(
      ChainChanges changes,
      Map<UUID, String> goneOn,
      Map<UUID, RegistryEntry> blanks,
      Resolution resolution,
      Set<NameForm> former,
      Map<UUID, @Nullable UUID> redirected,
      Set<UUID> retyped) {
    published = new HashMap<>(annotations.published(changes.articles()));
    for (FiledChain chain : changes.before()) {
      String date = goneOn.getOrDefault(chain.articleId(), day(chain.articleId()));
      UUID id = chain.entityId();
      if (id != null) {
        tally(id).remove(chain.chain(), date);
      }
    }
    for (FiledChain chain : changes.after()) {
      UUID id = chain.entityId();
      if (id != null) {
        tally(id).add(chain.chain(), day(chain.articleId()));
      }
    }
    countArticles(changes);
    Set<UUID> touched = new LinkedHashSet<>(tallies.keySet());
    touched.addAll(resolution.anchors().keySet());
    touched.addAll(retyped);
    redirected.forEach(
        (id, survivor) -> {
          touched.add(id);
          if (survivor != null) {
            touched.add(survivor);
          }
        });
    save(touched, blanks, resolution, former);
  }

  private void save(
      Set<UUID> touched,
      Map<UUID, RegistryEntry> blanks,
      Resolution resolution,
      Set<NameForm> former) {
    Map<UUID, EntityGroup> known = entities.groups(touched);
    Map<UUID, RegistryEntry> own = entities.entries(touched);
    List<EntityGroup> saved = new ArrayList<>();
    for (UUID id : touched) {
      EntityGroup group = known.get(id);
      RegistryEntry entry = own.getOrDefault(id, blanks.get(id));
      if (entry == null) {
        continue;
      }
      Anchor anchor = resolution.anchors().get(id);
      RegistryEntry held = anchor == null ? entry : entry.anchoredAt(anchor);
      RegistryEntry counted = counted(held, resolution.types().get(id), former);
      if (group != null && !group.survivor().id().equals(id)) {
        entities.saveEntry(counted);
      } else {
        EntityGroup after = group == null ? EntityGroup.of(counted) : group.with(counted);
        chronicle.changed(group, after);
        saved.add(after);
      }
    }
    entities.save(saved);
  }

  private RegistryEntry counted(
      RegistryEntry known, @Nullable EntityType type, Set<NameForm> former) {
    EntityTally tally = tallies.get(known.id());
    boolean retyped = type != null && type != known.learned().type();
    if (tally == null && !retyped) {
      return known;
    }
    RegistryEntry entry = type != null && retyped ? known.typed(type) : known;
    if (tally == null) {
      return new EntityTally().applyTo(entry, former);
    }
    if (!tally.needsRecount(entry)) {
      return tally.applyTo(entry, former);
    }
    List<FiledChain> chains = annotations.chainsOf(List.of(entry.id()));
    Set<UUID> articles = new LinkedHashSet<>();
    chains.forEach(chain -> articles.add(chain.articleId()));
    Map<UUID, String> days = annotations.published(articles);
    EntityTally whole = new EntityTally();
    chains.forEach(chain -> whole.add(chain.chain(), days.getOrDefault(chain.articleId(), "")));
    whole.countArticle(articles.size() - (int) entry.articleCount());
    return whole.replaceIn(entry, former);
  }

  /** An article counts once for an entity, however many of its chains lead there. */
  private void countArticles(ChainChanges changes) {
    Map<UUID, Set<UUID>> now = new HashMap<>();
    Map<UUID, Set<UUID>> then = new HashMap<>();
    Set<UUID> articles = changes.articles();
    for (FiledChain chain : annotations.chains(articles)) {
      putEntity(now, chain);
      ChainKey key = ChainKey.of(chain);
      if (changes.before(key) == null && changes.after(key) == null) {
        putEntity(then, chain);
      }
    }
    changes.before().forEach(chain -> putEntity(then, chain));
    for (UUID article : articles) {
      Set<UUID> had = then.getOrDefault(article, Set.of());
      Set<UUID> has = now.getOrDefault(article, Set.of());
      has.stream().filter(id -> !had.contains(id)).forEach(id -> tally(id).countArticle(1));
      had.stream().filter(id -> !has.contains(id)).forEach(id -> tally(id).countArticle(-1));
    }
  }

  private static void putEntity(Map<UUID, Set<UUID>> entities, FiledChain chain) {
    UUID id = chain.entityId();
    if (id != null) {
      entities.computeIfAbsent(chain.articleId(), key -> new HashSet<>()).add(id);
    }
  }

  private String day(UUID article) {
    return published.getOrDefault(article, "");
  }

  private EntityTally tally(UUID id) {
    return tallies.computeIfAbsent(id, key -> new EntityTally());
  }
}
