package annals.entity.domain.resolution;

import annals.entity.domain.curation.Anchor;
import annals.entity.domain.curation.Judgement;
import annals.entity.domain.curation.JudgementSet;
import annals.entity.domain.names.NameForm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Groups the names and curated entities of a block into people and organisations: first what
 * editors judged, then the names that sources and editors give, then former names, last what agrees
 * by itself. Never against a judgement.
 */
final class Clustering {
  private final Block block;
  private final Map<NameForm, KnownName> names = new TreeMap<>();
  private final Map<Anchor, KnownEntity> curated = new TreeMap<>();
  private final Set<NameForm> contested = new TreeSet<>();
  private final Map<NameForm, Set<Anchor>> claims = new TreeMap<>();
  private final List<Cluster> clusters = new ArrayList<>();
  private final Map<Anchor, Cluster> homes = new HashMap<>();
  private OrganizationClusters organizations =
      new OrganizationClusters(List.of(), List.of(), JudgementSet.NONE);

  private Clustering(Block block) {
    this.block = block;
  }

  /** The grouping; the same for the same block in any order. */
  static Clustering of(Block block) {
    Clustering clustering = new Clustering(block);
    clustering.run();
    return clustering;
  }

  List<Cluster> clusters() {
    return clusters;
  }

  /** Names that several clusters bear. */
  Set<NameForm> contested() {
    return contested;
  }

  /** The cluster that holds an anchor. */
  @Nullable Cluster home(Anchor anchor) {
    return homes.get(anchor);
  }

  /** The clusters that bear a contested name; the one that holds the name itself comes first. */
  List<Cluster> bearers(NameForm form) {
    List<Cluster> bearers = new ArrayList<>();
    Cluster holder = home(new Anchor.Name(form));
    if (holder != null) {
      bearers.add(holder);
    }
    for (Anchor claimant : claims.getOrDefault(form, Set.of())) {
      Cluster cluster = home(claimant);
      if (cluster != null && !bearers.contains(cluster)) {
        bearers.add(cluster);
      }
    }
    return bearers;
  }

  private void run() {
    Groups groups = new Groups(block.judgements());
    for (KnownName name : block.names()) {
      if (name.articleCount() > 0) {
        names.put(name.form(), name);
        if (!name.form().isBare()) {
          groups.add(new Anchor.Name(name.form()));
        }
      }
    }
    for (KnownEntity entity : block.entities()) {
      if (entity.curated()) {
        curated.put(entity.anchor(), entity);
        groups.add(entity.anchor());
      }
      entity
          .claimed()
          .forEach(form -> claims.computeIfAbsent(form, f -> new TreeSet<>()).add(entity.anchor()));
    }
    for (Judgement judgement : block.judgements().sameEntities()) {
      groups.join(judgement.left().anchor(), judgement.right().anchor());
    }
    claims.forEach((form, claimants) -> claim(groups, form, claimants));
    for (AliasFact fact : block.facts()) {
      if (fact.kind() == AliasFact.Kind.FORMER && !isLocked(fact)) {
        groups.join(new Anchor.Name(fact.alias()), new Anchor.Name(fact.name()));
      }
    }
    List<Unit> units = new ArrayList<>();
    groups.all().forEach(group -> addUnit(units, group));
    List<Cluster> alike = new ArrayList<>();
    Likeness.join(units, block.judgements()).forEach(gathering -> alike.add(cluster(gathering)));
    organizations = new OrganizationClusters(alike, block.facts(), block.judgements());
    clusters.addAll(organizations.clusters());
    clusters.forEach(cluster -> cluster.anchors().forEach(anchor -> homes.put(anchor, cluster)));
  }

  /** The clusters with what is short for their names. */
  OrganizationClusters organizations() {
    return organizations;
  }

  private boolean isSplit(Anchor anchor) {
    KnownEntity entity = curated.get(anchor);
    return entity != null && entity.split();
  }

  private boolean isLocked(AliasFact fact) {
    return block.entities().stream()
        .filter(KnownEntity::locked)
        .anyMatch(
            entity ->
                entity.anchor().equals(new Anchor.Name(fact.alias()))
                    || entity.anchor().equals(new Anchor.Name(fact.name())));
  }

  private void claim(Groups groups, NameForm form, Set<Anchor> claimants) {
    if (!names.containsKey(form)) {
      return;
    }
    Anchor first = claimants.iterator().next();
    boolean one =
        claimants.stream()
            .allMatch(
                claimant -> groups.of(claimant).equals(groups.of(first)) && !isSplit(claimant));
    if (!one || !groups.join(new Anchor.Name(form), first)) {
      contested.add(form);
    }
  }

  private void addUnit(List<Unit> units, Set<Anchor> group) {
    Set<NameForm> forms = new TreeSet<>();
    Set<NameForm> own = new TreeSet<>();
    boolean locked = false;
    boolean isCurated = false;
    for (Anchor anchor : group) {
      if (anchor instanceof Anchor.Name(NameForm form) && names.containsKey(form)) {
        own.add(form);
      }
      KnownEntity entity = curated.get(anchor);
      if (entity != null) {
        locked |= entity.locked();
        isCurated |= !entity.split();
        (entity.split() ? forms : own).addAll(entity.claimed());
      }
    }
    forms.addAll(own);
    if (!forms.isEmpty()) {
      units.add(new Unit(group, forms, own, locked, isCurated));
    }
  }

  private Cluster cluster(List<Unit> gathering) {
    Set<NameForm> forms = new TreeSet<>();
    Set<Anchor> anchors = new TreeSet<>();
    for (Unit unit : gathering) {
      forms.addAll(unit.forms());
      anchors.addAll(unit.anchors());
    }
    List<KnownName> known =
        anchors.stream()
            .map(this::named)
            .flatMap(Collection::stream)
            .sorted(
                Comparator.<KnownName>comparingLong(name -> -name.articleCount())
                    .thenComparing(KnownName::form))
            .toList();
    KnownEntity entity =
        anchors.stream().filter(curated::containsKey).map(curated::get).findFirst().orElse(null);
    long articles = known.stream().mapToLong(KnownName::articleCount).sum();
    String text =
        entity != null
            ? entity.text()
            : known.isEmpty() ? forms.iterator().next().form() : known.getFirst().text();
    Anchor main =
        entity != null && entity.anchor() instanceof Anchor.Curated
            ? entity.anchor()
            : known.isEmpty()
                ? anchors.iterator().next()
                : new Anchor.Name(known.getFirst().form());
    return new Cluster(
        forms,
        anchors,
        main,
        text,
        articles,
        gathering.stream().anyMatch(Unit::isCurated),
        gathering.stream().anyMatch(Unit::isLocked));
  }

  private List<KnownName> named(Anchor anchor) {
    return anchor instanceof Anchor.Name(NameForm form) && names.containsKey(form)
        ? List.of(names.get(form))
        : List.of();
  }
}
