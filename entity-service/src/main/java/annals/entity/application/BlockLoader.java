package annals.entity.application;

import annals.entity.domain.curation.Anchor;
import annals.entity.domain.curation.Judgement;
import annals.entity.domain.curation.JudgementSet;
import annals.entity.domain.curation.Verdict;
import annals.entity.domain.names.NameForm;
import annals.entity.domain.resolution.AliasFact;
import annals.entity.domain.resolution.Block;
import annals.entity.domain.resolution.ClaimKeys;
import annals.entity.domain.resolution.FiledChain;
import annals.entity.domain.resolution.KnownEntity;
import annals.entity.domain.resolution.KnownName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Loads all that may have to do with some names: whatever shares a key, is told or judged to belong
 * together, and so on until nothing new is reached.
 */
final class BlockLoader {
  /** Chains with less than a full name that are looked at again at once; undecided ones first. */
  private static final int MOST_OPEN = 1000;

  private static final int MOST_ROUNDS = 12;

  private final NameStore names;
  private final EntityStore entities;
  private final JudgementStore judgements;
  private final Map<NameForm, KnownName> known = new LinkedHashMap<>();
  private final Set<AliasFact> facts = new LinkedHashSet<>();
  private final Map<UUID, Judgement> judged = new TreeMap<>();
  private final Map<UUID, KnownEntity> found = new TreeMap<>();
  private final Set<NameForm> seen = new LinkedHashSet<>();
  private final Set<Anchor> seenAnchors = new LinkedHashSet<>();
  private final Set<String> asked = new HashSet<>();
  private final Set<String> askedClaims = new HashSet<>();

  BlockLoader(NameStore names, EntityStore entities, JudgementStore judgements) {
    this.names = names;
    this.entities = entities;
    this.judgements = judgements;
  }

  /** All that has to do with {@code forms} and {@code anchors}. */
  Block load(Collection<NameForm> forms, Collection<Anchor> anchors) {
    follow(
        forms.stream().filter(form -> !form.isRole()).toList(),
        anchors.stream().filter(anchor -> !isRole(anchor)).toList());
    List<FiledChain> chains = names.chainsNaming(known.keySet(), MOST_OPEN);
    for (Set<Anchor> pins = pins(chains); !seenAnchors.containsAll(pins); pins = pins(chains)) {
      follow(List.of(), pins);
      chains = names.chainsNaming(known.keySet(), MOST_OPEN);
    }
    return block(chains.stream().filter(this::isOpen).toList());
  }

  private static boolean isRole(Anchor anchor) {
    return anchor instanceof Anchor.Name(NameForm form) && form.isRole();
  }

  /** The judged mentions among {@code chains}. */
  private static Set<Anchor> pins(List<FiledChain> chains) {
    Set<Anchor> pins = new LinkedHashSet<>();
    for (FiledChain chain : chains) {
      UUID pin = chain.pin();
      if (pin != null) {
        pins.add(new Anchor.Mention(pin));
      }
    }
    return pins;
  }

  private void follow(Collection<NameForm> forms, Collection<Anchor> anchors) {
    Set<NameForm> newForms = new LinkedHashSet<>(forms);
    Set<Anchor> newAnchors = new LinkedHashSet<>(anchors);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      newAnchors.removeAll(seenAnchors);
      collect(newForms, newAnchors);
      newForms.removeAll(seen);
      newForms.forEach(form -> newAnchors.add(new Anchor.Name(form)));
      newAnchors.removeAll(seenAnchors);
      if (newForms.isEmpty() && newAnchors.isEmpty()) {
        break;
      }
      seen.addAll(newForms);
      seenAnchors.addAll(newAnchors);
      Set<NameForm> reached = reach(newForms);
      Set<Anchor> reachedAnchors = new LinkedHashSet<>();
      for (Judgement judgement : judgements.touching(newAnchors)) {
        judged.put(judgement.id(), judgement);
        reachedAnchors.addAll(judgement.anchors());
      }
      Set<NameForm> claimed = new LinkedHashSet<>();
      for (KnownEntity entity : claimants(newForms, newAnchors)) {
        if (found.put(entity.id(), entity) == null) {
          claimed.addAll(entity.claimed());
        }
        if (anchors.contains(entity.anchor()) || isJudged(entity)) {
          reached.addAll(entity.claimed());
        }
        reachedAnchors.add(entity.anchor());
      }
      reached.addAll(used(claimed));
      newForms.clear();
      newForms.addAll(reached);
      newAnchors.clear();
      newAnchors.addAll(reachedAnchors);
    }
  }

  /** Adds the names that anchors stand for; judged mentions lead to the names they bear. */
  private void collect(Set<NameForm> forms, Set<Anchor> anchors) {
    Set<UUID> pins = new LinkedHashSet<>();
    for (Anchor anchor : anchors) {
      switch (anchor) {
        case Anchor.Name(NameForm form) -> forms.add(form);
        case Anchor.Mention(UUID pin) -> pins.add(pin);
        case Anchor.Curated curated -> {}
      }
    }
    if (!pins.isEmpty()) {
      forms.addAll(names.formsOfPins(pins));
    }
  }

  /** Whether editors may have given it mentions, so that it is one of those who bear its names. */
  private boolean isJudged(KnownEntity entity) {
    return judged.values().stream()
        .anyMatch(judgement -> judgement.anchors().contains(entity.anchor()));
  }

  /**
   * Those of {@code forms} that articles use: names that only sources know lead no further, or the
   * whole of a large source would hang together.
   */
  private List<NameForm> used(Set<NameForm> forms) {
    return names.known(forms).stream()
        .filter(name -> name.articleCount() > 0)
        .map(KnownName::form)
        .toList();
  }

  private Set<NameForm> reach(Set<NameForm> forms) {
    Set<String> keys = new LinkedHashSet<>();
    forms.forEach(form -> keys.addAll(form.keys()));
    keys.removeAll(asked);
    asked.addAll(keys);
    Set<NameForm> reached = new LinkedHashSet<>();
    for (KnownName name : names.namesWith(keys)) {
      known.put(name.form(), name);
      reached.add(name.form());
    }
    Set<NameForm> told = new LinkedHashSet<>(reached);
    told.addAll(forms);
    reached.addAll(otherTypes(told));
    told.addAll(reached);
    for (AliasFact fact : names.facts(told)) {
      facts.add(fact);
      reached.add(fact.alias());
      reached.add(fact.name());
    }
    return reached;
  }

  /** Bare names as names of the other type: a tagger takes a firm for a person now and then. */
  private Set<NameForm> otherTypes(Set<NameForm> forms) {
    Set<NameForm> others = new LinkedHashSet<>();
    for (NameForm form : forms) {
      if (form.isBare()) {
        KnownName name = known.get(form);
        others.add(form.otherType(name == null ? form.form() : name.text()));
      }
    }
    return others;
  }

  private List<KnownEntity> claimants(Set<NameForm> forms, Set<Anchor> anchors) {
    Set<String> keys = new LinkedHashSet<>();
    forms.forEach(form -> keys.addAll(ClaimKeys.of(form)));
    keys.removeAll(askedClaims);
    askedClaims.addAll(keys);
    List<KnownEntity> claimants = new ArrayList<>(entities.claiming(keys));
    claimants.addAll(entities.known(anchors, List.of()));
    return claimants;
  }

  private Block block(List<FiledChain> chains) {
    Set<UUID> linked = new LinkedHashSet<>();
    known.values().stream().map(KnownName::entityId).filter(Objects::nonNull).forEach(linked::add);
    chains.stream().map(FiledChain::entityId).filter(Objects::nonNull).forEach(linked::add);
    linked.removeAll(found.keySet());
    for (KnownEntity entity : entities.known(List.of(), linked)) {
      found.put(entity.id(), entity);
    }
    return new Block(
        List.copyOf(known.values()),
        List.copyOf(facts),
        chains,
        List.copyOf(found.values()),
        new JudgementSet(
            judged.values().stream()
                .filter(judgement -> judgement.verdict() != Verdict.UNSURE)
                .toList()));
  }

  /** Whether the chain is decided by itself, now or until now. */
  private boolean isOpen(FiledChain chain) {
    NameForm form = chain.chain().form();
    KnownName name = known.get(form);
    return chain.chain().isPartial()
        || chain.pin() != null
        || (name != null && name.contested())
        || isClaimed(form);
  }

  private boolean isClaimed(NameForm form) {
    return found.values().stream().anyMatch(entity -> entity.claimed().contains(form));
  }
}
