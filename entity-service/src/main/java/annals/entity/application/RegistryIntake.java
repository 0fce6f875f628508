package annals.entity.application;

import annals.entity.domain.EntityName;
import annals.entity.domain.EntityOrigin;
import annals.entity.domain.HeldRole;
import annals.entity.domain.NameKind;
import annals.entity.domain.Profile;
import annals.entity.domain.Role;
import annals.entity.domain.curation.Anchor;
import annals.entity.domain.imports.ImportedEntity;
import annals.entity.domain.imports.ImportedName;
import annals.entity.domain.registry.Cause;
import annals.entity.domain.registry.EntityGroup;
import annals.entity.domain.registry.HistoryEntry;
import annals.entity.domain.registry.RegistryEntry;
import annals.entity.domain.registry.Scripts;
import annals.entity.domain.registry.Snapshot;
import annals.platform.id.IdGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes entities from outside into the registry, and lets it find what articles say of them. */
@ApplicationScoped
public class RegistryIntake implements EntityIntake {
  private static final Cause IMPORT = new Cause("import", "", null);

  private final AnnotationStore annotations;
  private final EntityStore entities;
  private final HistoryStore history;
  private final Reconciler reconciler;
  private final IdGenerator ids;
  private final Clock clock;

  /** The intake over these stores. */
  public RegistryIntake(
      AnnotationStore annotations,
      EntityStore entities,
      HistoryStore history,
      Reconciler reconciler,
      IdGenerator ids,
      Clock clock) {
    this.annotations = annotations;
    this.entities = entities;
    this.history = history;
    this.reconciler = reconciler;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Tally take(List<ImportedEntity> batch) {
    annotations.lock();
    Tally tally = new Tally(0, 0);
    Set<Anchor> anchors = new TreeSet<>();
    for (ImportedEntity imported : batch) {
      Optional<UUID> known = known(imported);
      RegistryEntry entry =
          known
              .map(id -> updated(id, profile(imported), anchors))
              .orElseGet(() -> created(imported));
      anchors.add(entry.anchor());
      tally = tally.and(known.isPresent() ? new Tally(0, 1) : new Tally(1, 0));
    }
    reconciler.reconcile(Reconciler.Change.of(anchors, IMPORT));
    return tally;
  }

  private Optional<UUID> known(ImportedEntity imported) {
    for (Map.Entry<String, String> id : imported.externalIds().entrySet()) {
      Optional<UUID> known = entities.byExternalId(id.getKey(), id.getValue());
      if (known.isPresent()) {
        return known;
      }
    }
    return Optional.empty();
  }

  private RegistryEntry created(ImportedEntity imported) {
    RegistryEntry entry =
        RegistryEntry.curated(ids.next(), EntityOrigin.IMPORT, profile(imported), clock.instant());
    EntityGroup group = EntityGroup.of(entry);
    entities.save(List.of(group));
    write(null, group);
    return entry;
  }

  /** The entry with another source; the names that it had are touched too. */
  private RegistryEntry updated(UUID id, Profile profile, Set<Anchor> touched) {
    RegistryEntry entry = entities.entries(List.of(id)).values().iterator().next();
    if (profile.equals(entry.source())) {
      return entry;
    }
    entry.claimedForms().forEach(form -> touched.add(new Anchor.Name(form)));
    RegistryEntry sourced = entry.sourced(profile);
    EntityGroup group = entities.groups(List.of(id)).getOrDefault(id, EntityGroup.of(entry));
    if (group.survivor().id().equals(id)) {
      entities.save(List.of(group.with(sourced)));
      write(group, group.with(sourced));
    } else {
      entities.saveEntry(sourced);
    }
    return sourced;
  }

  private void write(@Nullable EntityGroup before, EntityGroup after) {
    history.append(
        List.of(
            new HistoryEntry(
                ids.next(),
                after.survivor().id(),
                clock.instant(),
                HistoryEntry.Kind.IMPORTED,
                IMPORT,
                before == null ? null : Snapshot.of(before.entity()),
                Snapshot.of(after.entity()),
                null,
                null,
                null,
                null)));
  }

  private static Profile profile(ImportedEntity imported) {
    List<EntityName> names = new ArrayList<>();
    for (ImportedName name : imported.names()) {
      NameKind kind =
          switch (name.kind()) {
            case ALIAS -> NameKind.ALIAS;
            case FORMER -> NameKind.FORMER;
          };
      names.add(
          new EntityName(
              name.text(),
              kind,
              Scripts.of(name.text()),
              name.language(),
              name.validFrom(),
              name.validTo(),
              0));
    }
    List<HeldRole> roles =
        imported.roles().stream()
            .map(r -> new HeldRole(new Role(r.title(), r.organization()), 0, r.from(), r.to()))
            .toList();
    return new Profile(
        imported.type(),
        imported.name(),
        names,
        roles,
        imported.externalIds(),
        imported.description(),
        imported.countries(),
        imported.startDate(),
        imported.endDate());
  }
}
