package annals.entity.application;

import annals.entity.domain.names.NameForm;
import annals.entity.domain.resolution.AliasFact;
import annals.entity.domain.resolution.ContextSource;
import annals.entity.domain.resolution.FiledChain;
import annals.entity.domain.resolution.KnownName;
import annals.entity.domain.resolution.RoleHolders.Claim;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the names that articles use, found by their keys. */
public interface NameStore extends ContextSource {
  /** The names that have one of {@code keys}. */
  List<KnownName> namesWith(Collection<String> keys);

  /**
   * What articles say about these names, on either side, without repetition; offices are told by
   * {@link #roleClaims}.
   */
  List<AliasFact> facts(Collection<NameForm> forms);

  /** Chains whose fullest name is one of {@code forms}; undecided ones first. */
  List<FiledChain> chainsNaming(Collection<NameForm> forms, int limit);

  /** These names, as far as articles use them. */
  List<KnownName> known(Collection<NameForm> forms);

  /**
   * Who is said to hold these offices, by full names, each with the first and the last day of it.
   */
  List<Claim<NameForm>> roleClaims(Collection<NameForm> roles);

  /** The offices that bearers of these names are said to hold. */
  Set<NameForm> rolesOf(Collection<NameForm> forms);

  /** The names of mentions that editors have judged, by their pins. */
  List<NameForm> formsOfPins(Collection<UUID> pins);

  /** The names that belong to an entity. */
  List<KnownName> namesOf(UUID entityId);

  /** Stores whom names belong to; null: nobody alone. */
  void identify(Map<NameForm, @Nullable UUID> entities);

  /** Stores which names several bear, and which no more. */
  void contest(Map<NameForm, Boolean> contested);

  /** Gives the names of merged entities to the survivors. */
  void reassign(Map<UUID, UUID> merged);
}
