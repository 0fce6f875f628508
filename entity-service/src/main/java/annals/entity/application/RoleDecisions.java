package annals.entity.application;

import annals.entity.domain.Candidate;
import annals.entity.domain.FeatureScore;
import annals.entity.domain.Outcome;
import annals.entity.domain.curation.Anchor;
import annals.entity.domain.names.NameForm;
import annals.entity.domain.names.RoleName;
import annals.entity.domain.resolution.FiledChain;
import annals.entity.domain.resolution.KnownName;
import annals.entity.domain.resolution.RoleHolders;
import annals.entity.domain.resolution.RoleHolders.Claim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Decides whom articles mean by an office alone, "the Ukrainian president": whoever holds it at the
 * article's date by what articles say, if that is exactly one.
 */
final class RoleDecisions {
  private static final int MOST_CHAINS = 1000;
  private static final double SURE = 0.85;

  private final AnnotationStore annotations;
  private final NameStore names;

  RoleDecisions(AnnotationStore annotations, NameStore names) {
    this.annotations = annotations;
    this.names = names;
  }

  /** Decides the chains of offices that a change touches; {@code moved} names changed hands. */
  void decide(Reconciler.Change change, Collection<NameForm> moved, ChainChanges changes) {
    Set<NameForm> touched = new TreeSet<>(names.rolesOf(moved));
    change.gone().forEach(chain -> touched.add(chain.chain().form()));
    change.fresh().forEach(chain -> touched.add(chain.chain().form()));
    for (Anchor anchor : change.anchors()) {
      if (anchor instanceof Anchor.Name(NameForm form)) {
        touched.add(form);
      }
    }
    touched.removeIf(form -> !form.isRole());
    Set<NameForm> asked = new TreeSet<>();
    touched.forEach(form -> form.role().callers().forEach(r -> asked.add(NameForm.of(r))));
    if (asked.isEmpty()) {
      return;
    }
    List<FiledChain> chains = names.chainsNaming(asked, MOST_CHAINS);
    if (chains.isEmpty()) {
      return;
    }
    List<Claim<UUID>> claims = claims(asked);
    Map<UUID, String> days =
        annotations.published(chains.stream().map(FiledChain::articleId).distinct().toList());
    for (FiledChain chain : chains) {
      Outcome outcome =
          outcome(chain.chain().form().role(), claims, days.getOrDefault(chain.articleId(), ""));
      changes.looked(chain);
      if (!Objects.equals(outcome, chain.outcome())) {
        changes.decided(chain, chain.with(outcome));
      }
    }
  }

  private List<Claim<UUID>> claims(Set<NameForm> asked) {
    Set<NameForm> held = new TreeSet<>();
    asked.forEach(form -> form.role().meanings().forEach(r -> held.add(NameForm.of(r))));
    List<Claim<NameForm>> told = names.roleClaims(held);
    Map<NameForm, UUID> bearers = new HashMap<>();
    for (KnownName name : names.known(told.stream().map(Claim::holder).toList())) {
      UUID id = name.entityId();
      if (id != null) {
        bearers.put(name.form(), id);
      }
    }
    List<Claim<UUID>> claims = new ArrayList<>();
    for (Claim<NameForm> claim : told) {
      UUID id = bearers.get(claim.holder());
      if (id != null) {
        claims.add(new Claim<>(claim.held(), id, claim.published()));
      }
    }
    return claims;
  }

  private static Outcome outcome(RoleName role, List<Claim<UUID>> claims, String published) {
    Set<UUID> holders = new LinkedHashSet<>(RoleHolders.of(role, claims, published));
    String office = role.office() + " of " + role.of();
    if (holders.isEmpty()) {
      return new Outcome.Unresolved(
          List.of(new FeatureScore("role", "nobody is known as " + office, 0)));
    }
    double score = holders.size() == 1 ? SURE : 1.0 / holders.size();
    List<FeatureScore> reasons = List.of(new FeatureScore("role", office + " at the time", score));
    return holders.size() == 1
        ? new Outcome.Resolved(holders.iterator().next(), score, reasons)
        : new Outcome.Candidates(
            holders.stream().sorted().map(id -> new Candidate(id, score, reasons)).toList());
  }
}
