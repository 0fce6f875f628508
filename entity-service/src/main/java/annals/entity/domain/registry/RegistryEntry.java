package annals.entity.domain.registry;

import annals.entity.domain.EntityOrigin;
import annals.entity.domain.EntityType;
import annals.entity.domain.Profile;
import annals.entity.domain.curation.Anchor;
import annals.entity.domain.curation.Edits;
import annals.entity.domain.names.NameForm;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the registry keeps under one id, merged or not.
 *
 * @param anchor what the id holds on to
 * @param learned names and roles from articles; without names when no article names it now
 * @param source what it was brought in or made with; null for one proposed by the resolver
 * @param edition counts the edits
 */
public record RegistryEntry(
    UUID id,
    Anchor anchor,
    EntityOrigin origin,
    Profile learned,
    long mentionCount,
    long articleCount,
    @Nullable Profile source,
    Edits edits,
    long edition,
    Instant createdAt) {

  /** An entry that articles propose; {@code text} is a name to begin with. */
  public static RegistryEntry proposed(
      UUID id, Anchor anchor, EntityType type, String text, Instant now) {
    Profile blank = Profile.of(type, text, List.of(), List.of());
    return new RegistryEntry(
        id, anchor, EntityOrigin.ARTICLES, blank, 0, 0, null, Edits.NONE, 0, now);
  }

  /** An entry for what a source or an editor brings in. */
  public static RegistryEntry curated(UUID id, EntityOrigin origin, Profile source, Instant now) {
    Profile blank = Profile.of(source.type(), source.name(), List.of(), List.of());
    return new RegistryEntry(
        id, new Anchor.Curated(id), origin, blank, 0, 0, source, Edits.NONE, 0, now);
  }

  /** With other names and roles from articles. */
  public RegistryEntry learning(Profile profile, long mentions, long articles) {
    return new RegistryEntry(
        id, anchor, origin, profile, mentions, articles, source, edits, edition, createdAt);
  }

  /** Taken for something else by what articles say. */
  public RegistryEntry typed(EntityType other) {
    Profile typed = Profile.of(other, learned.name(), learned.names(), learned.roles());
    return learning(typed, mentionCount, articleCount);
  }

  /** Holding on to something else. */
  public RegistryEntry anchoredAt(Anchor other) {
    return new RegistryEntry(
        id, other, origin, learned, mentionCount, articleCount, source, edits, edition, createdAt);
  }

  /** With other edits. */
  public RegistryEntry edited(Edits other) {
    return new RegistryEntry(
        id,
        anchor,
        origin,
        learned,
        mentionCount,
        articleCount,
        source,
        other,
        edition + 1,
        createdAt);
  }

  /** With another source; null: nobody vouches for it any more. */
  public RegistryEntry sourced(@Nullable Profile other) {
    return new RegistryEntry(
        id,
        anchor,
        origin,
        learned,
        mentionCount,
        articleCount,
        other,
        edits,
        edition + 1,
        createdAt);
  }

  /**
   * The names that a source or an editor gives, as the resolver files them. A single word from a
   * source is no name of a person that binds: every list of aliases has last names.
   */
  public Set<NameForm> claimedForms() {
    Set<NameForm> claimed = new TreeSet<>();
    EntityType type = type();
    Profile said = source;
    if (said != null) {
      boolean mononym = NameForm.of(type, said.name()).isBare();
      claimed.add(NameForm.of(type, said.name()));
      said.names().stream()
          .map(name -> NameForm.of(type, name.text()))
          .filter(form -> type != EntityType.PERSON || mononym || !form.isBare())
          .forEach(claimed::add);
    }
    edits.names().forEach(name -> claimed.add(NameForm.of(type, name.text())));
    String renamed = edits.name();
    if (renamed != null) {
      claimed.add(NameForm.of(type, renamed));
    }
    edits.removedNames().forEach(text -> claimed.remove(NameForm.of(type, text)));
    return claimed;
  }

  /** What it is taken for. */
  public EntityType type() {
    EntityType edited = edits.type();
    Profile said = source;
    return edited != null ? edited : said != null ? said.type() : learned.type();
  }

  /** Whether somebody other than the resolver has a hand in it. */
  public boolean isCurated() {
    return source != null || !edits.isEmpty();
  }

  /** Whether it is there to be found. */
  public boolean isListed() {
    return mentionCount > 0 || isCurated();
  }
}
