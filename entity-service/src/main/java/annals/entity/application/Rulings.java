package annals.entity.application;

import annals.entity.domain.EntityOrigin;
import annals.entity.domain.curation.Anchor;
import annals.entity.domain.curation.Judgement;
import annals.entity.domain.curation.Judgement.Kind;
import annals.entity.domain.curation.Judgement.Side;
import annals.entity.domain.curation.JudgementSet;
import annals.entity.domain.curation.Pin;
import annals.entity.domain.curation.Verdict;
import annals.entity.domain.registry.Cause;
import annals.entity.domain.registry.EntityGroup;
import annals.entity.domain.registry.HistoryEntry;
import annals.entity.domain.registry.RegistryEntry;
import annals.entity.domain.resolution.FiledChain;
import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import annals.platform.id.IdGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Stores judgements unless earlier ones contradict them, and lets the registry follow them. */
@ApplicationScoped
public class Rulings {
  private final AnnotationStore annotations;
  private final EntityStore entities;
  private final JudgementStore judgements;
  private final HistoryStore history;
  private final JudgementSides sides;
  private final Reconciler reconciler;
  private final Dispatch dispatch;
  private final IdGenerator ids;
  private final Clock clock;

  /** Works on these stores. */
  public Rulings(
      AnnotationStore annotations,
      EntityStore entities,
      JudgementStore judgements,
      HistoryStore history,
      JudgementSides sides,
      Reconciler reconciler,
      Dispatch dispatch,
      IdGenerator ids,
      Clock clock) {
    this.annotations = annotations;
    this.entities = entities;
    this.judgements = judgements;
    this.history = history;
    this.sides = sides;
    this.reconciler = reconciler;
    this.dispatch = dispatch;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Stores a judgement.
   *
   * @return it, or the one that says the same already
   * @throws AnnalsException when earlier judgements are in the way, or it says nothing
   */
  Judgement pass(Judgement judgement) {
    Side left = judgement.left();
    Side right = judgement.right();
    if (left.kind() == Kind.MENTION && right.kind() == Kind.MENTION) {
      throw AnnalsException.invalid("right", "Judge a mention against an entity.");
    }
    if (left.anchor().equals(right.anchor())) {
      throw AnnalsException.invalid(
          "right", "Both sides are one; take mentions out of an entity with a split.");
    }
    boolean areOne = sides.areOne(left, right);
    List<Anchor> one = areOne ? List.of(left.anchor()) : sides.anchors(left);
    List<Anchor> two = areOne ? List.of(right.anchor()) : sides.anchors(right);
    JudgementSet known = known(one, two);
    List<Judgement> same = known.between(one, two, Verdict.SAME);
    List<Judgement> different = known.between(one, two, Verdict.DIFFERENT);
    switch (judgement.verdict()) {
      case SAME -> refuse(inTheWay(known, judgement, different));
      case DIFFERENT -> {
        refuse(same);
        refuse(known.path(left.anchor(), Set.of(right.anchor())));
      }
      case UNSURE -> {}
    }
    for (Judgement equal : judgement.verdict() == Verdict.SAME ? same : different) {
      if (equal.verdict() == judgement.verdict() && equal.anchors().equals(judgement.anchors())) {
        return equal;
      }
    }
    judgements.save(judgement);
    return judgement;
  }

  /** What keeps two from being the same: judgements that part them, and how they lead there. */
  private List<Judgement> inTheWay(
      JudgementSet known, Judgement judgement, List<Judgement> different) {
    Set<Judgement> way = new LinkedHashSet<>();
    for (Judgement parting : different) {
      way.add(parting);
      way.addAll(known.path(judgement.left().anchor(), parting.anchors()));
      way.addAll(known.path(judgement.right().anchor(), parting.anchors()));
    }
    for (Side side : List.of(judgement.left(), judgement.right())) {
      if (side.anchor() instanceof Anchor.Mention mention) {
        for (Judgement other : known.of(mention)) {
          boolean elsewhere =
              other.verdict() == Verdict.SAME && !other.anchors().equals(judgement.anchors());
          if (elsewhere) {
            way.add(other);
          }
        }
      }
    }
    return List.copyOf(way);
  }

  /** Refuses a mention that an editor has given to somebody already. */
  void requireFree(Side mention) {
    refuse(
        known(List.of(mention.anchor()), List.of()).of(mention.anchor()).stream()
            .filter(judgement -> judgement.verdict() == Verdict.SAME)
            .toList());
  }

  private static void refuse(List<Judgement> inTheWay) {
    if (!inTheWay.isEmpty()) {
      String all =
          inTheWay.stream()
              .map(judgement -> judgement.id().toString())
              .collect(Collectors.joining(","));
      throw new AnnalsException(
          Reason.JUDGEMENT_CONFLICT,
          "Withdraw these judgements first: " + all + ".",
          List.of(),
          Map.of("judgements", all));
    }
  }

  /** All that was judged of these anchors, and of what that leads to. */
  private JudgementSet known(List<Anchor> one, List<Anchor> two) {
    Set<Anchor> seen = new TreeSet<>();
    Set<Anchor> open = new TreeSet<>(one);
    open.addAll(two);
    Set<Judgement> found = new LinkedHashSet<>();
    while (!open.isEmpty()) {
      seen.addAll(open);
      List<Judgement> touching = judgements.touching(open);
      found.addAll(touching);
      open.clear();
      for (Judgement judgement : touching) {
        if (judgement.isOfEntities()) {
          judgement.anchors().stream().filter(a -> !seen.contains(a)).forEach(open::add);
        }
      }
    }
    return new JudgementSet(found);
  }

  /** Lets the registry follow {@code changed}, which are stored, and writes them down. */
  void enforce(Collection<Judgement> changed, Cause cause) {
    Set<Anchor> anchors = new TreeSet<>();
    Set<UUID> pins = new LinkedHashSet<>();
    List<HistoryEntry> entries = new ArrayList<>();
    for (Judgement judgement : changed) {
      for (Side side : List.of(judgement.left(), judgement.right())) {
        anchors.add(side.anchor());
        if (side.anchor() instanceof Anchor.Mention(UUID pin)) {
          pins.add(pin);
        } else {
          entries.add(entry(judgement, side, cause));
        }
      }
    }
    Set<Anchor> freed = new TreeSet<>();
    anchors.forEach(anchor -> retire(anchor, freed));
    anchors.addAll(freed);
    List<FiledChain> gone = new ArrayList<>();
    List<FiledChain> fresh = new ArrayList<>();
    repin(pins, gone, fresh);
    history.append(entries);
    reconciler.reconcile(new Reconciler.Change(gone, fresh, Map.of(), anchors, cause));
  }

  /**
   * Lets an entity go that a split had made, once no judgement gives it a mention; its names are
   * {@code freed}.
   */
  private void retire(Anchor anchor, Set<Anchor> freed) {
    if (!(anchor instanceof Anchor.Curated(UUID id))) {
      return;
    }
    RegistryEntry entry = entities.entries(List.of(id)).get(id);
    boolean unused =
        judgements.touching(List.of(anchor)).stream()
            .noneMatch(judgement -> judgement.verdict() == Verdict.SAME);
    if (entry != null && entry.origin() == EntityOrigin.SPLIT && unused) {
      EntityGroup group = entities.groups(List.of(id)).getOrDefault(id, EntityGroup.of(entry));
      RegistryEntry gone = entry.sourced(null);
      entry.claimedForms().forEach(form -> freed.add(new Anchor.Name(form)));
      if (group.survivor().id().equals(id)) {
        entities.save(List.of(group.with(gone)));
      } else {
        entities.saveEntry(gone);
      }
    }
  }

  private HistoryEntry entry(Judgement judgement, Side side, Cause cause) {
    return new HistoryEntry(
        ids.next(),
        side.id(),
        clock.instant(),
        judgement.isActive() ? HistoryEntry.Kind.JUDGED : HistoryEntry.Kind.WITHDRAWN,
        cause,
        null,
        null,
        null,
        judgement.id(),
        null,
        null);
  }

  /** Takes judged mentions out of their chains, and puts those back that are judged no more. */
  private void repin(Set<UUID> pins, List<FiledChain> gone, List<FiledChain> fresh) {
    Set<UUID> articles =
        judgements.pins(pins).stream()
            .map(Pin::articleId)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    for (AnnotatedArticle article : annotations.findAll(articles)) {
      if (article.removed()) {
        continue;
      }
      UUID id = article.articleId();
      Filing before = annotations.filing(id);
      Filing after =
          new Filing(id, before.read(), Pins.set(before.mentions(), judgements.pinsOf(id)));
      if (after.mentions().equals(before.mentions())) {
        continue;
      }
      gone.addAll(annotations.chains(List.of(id)));
      annotations.repin(after);
      fresh.addAll(after.chains());
      annotations.save(article.annotatedAgain());
      dispatch.annotated(id, article.revision());
    }
  }
}
