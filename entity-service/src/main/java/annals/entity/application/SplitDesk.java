package annals.entity.application;

import annals.entity.application.JudgementDesk.Named;
import annals.entity.domain.EntityOrigin;
import annals.entity.domain.NamedEntity;
import annals.entity.domain.Outcome;
import annals.entity.domain.curation.Judgement;
import annals.entity.domain.curation.Judgement.Kind;
import annals.entity.domain.curation.Judgement.Side;
import annals.entity.domain.curation.Judgement.Withdrawal;
import annals.entity.domain.curation.Verdict;
import annals.entity.domain.registry.Cause;
import annals.entity.domain.registry.EntityGroup;
import annals.entity.domain.registry.HistoryEntry;
import annals.entity.domain.registry.RegistryEntry;
import annals.entity.domain.registry.Snapshot;
import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import annals.platform.id.IdGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes mentions out of an entity, and takes whole acts back. */
@ApplicationScoped
public class SplitDesk {
  private final AnnotationStore annotations;
  private final EntityStore entities;
  private final JudgementStore judgements;
  private final HistoryStore history;
  private final Rulings rulings;
  private final JudgementSides sides;
  private final CurationDesk curation;
  private final IdGenerator ids;
  private final Clock clock;

  /** The desk over these stores. */
  public SplitDesk(
      AnnotationStore annotations,
      EntityStore entities,
      JudgementStore judgements,
      HistoryStore history,
      Rulings rulings,
      JudgementSides sides,
      CurationDesk curation,
      IdGenerator ids,
      Clock clock) {
    this.annotations = annotations;
    this.entities = entities;
    this.judgements = judgements;
    this.history = history;
    this.rulings = rulings;
    this.sides = sides;
    this.curation = curation;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What to split.
   *
   * @param into where the mentions go; null: into a new entity
   * @param name of the new entity; empty: the words of the first mention
   * @param requestId of the request, so that it can be repeated; empty: none
   */
  public record Request(
      UUID entity,
      List<UUID> mentions,
      @Nullable UUID into,
      String name,
      String reason,
      String actor,
      String requestId) {
    /** Keeps its own copy. */
    public Request {
      mentions = List.copyOf(mentions);
    }
  }

  /** Where the mentions went, by which act. */
  public record Split(NamedEntity into, UUID act, List<Judgement> judgements) {
    /** Keeps its own copy. */
    public Split {
      judgements = List.copyOf(judgements);
    }
  }

  /** Takes mentions out of an entity. */
  @Transactional
  public Split split(Request request) {
    annotations.lock();
    Optional<UUID> earlier =
        request.requestId().isEmpty() ? Optional.empty() : history.made(request.requestId());
    if (earlier.isPresent()) {
      return repeated(earlier.get());
    }
    EntityGroup from = group(request.entity());
    for (UUID mention : request.mentions()) {
      check(mention, from.survivor().id());
    }
    List<Side> taken = new ArrayList<>();
    for (UUID mention : request.mentions()) {
      Side side = sides.side("mention_ids", new Named(Kind.MENTION, mention));
      rulings.requireFree(side);
      if (side.anchor().equals(from.survivor().anchor())) {
        throw AnnalsException.invalid(
            "mention_ids", "The entity is this mention alone; judge the mention instead.");
      }
      taken.add(side);
    }
    UUID act = ids.next();
    Cause cause = new Cause(request.actor(), request.reason(), act);
    UUID target = request.into();
    UUID into = target == null ? make(request, from, cause) : group(target).survivor().id();
    if (into.equals(from.survivor().id())) {
      throw AnnalsException.invalid("into_entity_id", "The mentions are this entity's already.");
    }
    List<Judgement> made = new ArrayList<>();
    if (target == null) {
      Side one = sides.entity(from.survivor().id());
      made.add(rulings.pass(judgement(act, one, sides.entity(into), Verdict.DIFFERENT, cause)));
    }
    for (Side side : taken) {
      made.add(rulings.pass(judgement(act, side, sides.entity(into), Verdict.SAME, cause)));
    }
    rulings.enforce(made, cause);
    if (!request.requestId().isEmpty()) {
      history.remember(request.requestId(), act);
    }
    return new Split(group(into).entity(), act, made);
  }

  /** Takes back all judgements of an act, or an edit. */
  @Transactional
  public void undo(UUID act, String reason, String actor) {
    annotations.lock();
    List<Judgement> made = judgements.ofAct(act);
    List<HistoryEntry> edits =
        history.entriesOfAct(act).stream().filter(entry -> entry.editsAfter() != null).toList();
    if (made.isEmpty() && edits.isEmpty()) {
      throw AnnalsException.notFound(Reason.ACT_NOT_FOUND, act.toString());
    }
    UUID undoing = ids.next();
    Cause cause = new Cause(actor, reason, undoing);
    List<Judgement> withdrawn =
        made.stream()
            .filter(Judgement::isActive)
            .map(judgement -> judgement.withdrawn(new Withdrawal(actor, clock.instant(), reason)))
            .toList();
    withdrawn.forEach(judgements::save);
    if (!withdrawn.isEmpty()) {
      rulings.enforce(withdrawn, cause);
    }
    edits.forEach(edit -> curation.undo(edit, cause));
  }

  private UUID make(Request request, EntityGroup from, Cause cause) {
    String name = request.name();
    if (name.isBlank()) {
      name = annotations.mention(request.mentions().getFirst()).orElseThrow().text();
    }
    UUID id = ids.next();
    RegistryEntry entry =
        RegistryEntry.curated(
            id,
            EntityOrigin.SPLIT,
            CurationDesk.named(from.entity().type(), name),
            clock.instant());
    entities.save(List.of(EntityGroup.of(entry)));
    history.append(
        List.of(
            new HistoryEntry(
                ids.next(),
                id,
                clock.instant(),
                HistoryEntry.Kind.CREATED,
                cause,
                null,
                Snapshot.of(EntityGroup.of(entry).entity()),
                from.survivor().id(),
                null,
                null,
                null)));
    return id;
  }

  private Judgement judgement(UUID act, Side left, Side right, Verdict verdict, Cause cause) {
    return new Judgement(
        ids.next(),
        act,
        left,
        right,
        verdict,
        cause.reason(),
        sides.score(left, right),
        cause.actor(),
        clock.instant(),
        null);
  }

  private void check(UUID mention, UUID entity) {
    FiledMention found =
        annotations
            .mention(mention)
            .orElseThrow(
                () -> AnnalsException.notFound(Reason.MENTION_NOT_FOUND, mention.toString()));
    boolean own =
        annotations.chainsBehind(List.of(found)).values().stream()
            .anyMatch(
                chain ->
                    chain.outcome() instanceof Outcome.Resolved resolved
                        && resolved.entityId().equals(entity));
    if (!own) {
      throw AnnalsException.invalid(
          "mention_ids", "The mention " + mention + " does not name this entity.");
    }
  }

  private Split repeated(UUID act) {
    List<Judgement> made = judgements.ofAct(act);
    UUID into = made.getLast().right().id();
    return new Split(group(into).entity(), act, made);
  }

  private EntityGroup group(UUID id) {
    Map<UUID, EntityGroup> groups = entities.groups(List.of(id));
    EntityGroup group = groups.get(id);
    if (group == null) {
      throw AnnalsException.notFound(Reason.ENTITY_NOT_FOUND, id.toString());
    }
    return group;
  }
}
