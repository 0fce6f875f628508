package annals.entity.application;

import annals.entity.domain.curation.Anchor;
import annals.entity.domain.curation.Judgement;
import annals.entity.domain.curation.Judgement.Kind;
import annals.entity.domain.curation.Judgement.Side;
import annals.entity.domain.curation.Judgement.Withdrawal;
import annals.entity.domain.curation.Verdict;
import annals.entity.domain.registry.Cause;
import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import annals.platform.id.IdGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where editors judge who is who, and take it back. */
@ApplicationScoped
public class JudgementDesk {
  private final AnnotationStore annotations;
  private final JudgementStore judgements;
  private final HistoryStore history;
  private final Rulings rulings;
  private final JudgementSides sides;
  private final IdGenerator ids;
  private final Clock clock;

  /** The desk over these stores. */
  public JudgementDesk(
      AnnotationStore annotations,
      JudgementStore judgements,
      HistoryStore history,
      Rulings rulings,
      JudgementSides sides,
      IdGenerator ids,
      Clock clock) {
    this.annotations = annotations;
    this.judgements = judgements;
    this.history = history;
    this.rulings = rulings;
    this.sides = sides;
    this.ids = ids;
    this.clock = clock;
  }

  /** What an editor names: an entity or a mention. */
  public record Named(Kind kind, UUID id) {}

  /**
   * Judges.
   *
   * @param requestId of the request, so that it can be repeated; empty: none
   * @throws AnnalsException JUDGEMENT_CONFLICT with the ids of the judgements in the way
   */
  @Transactional
  public Judgement judge(
      Named left, Named right, Verdict verdict, String reason, String actor, String requestId) {
    annotations.lock();
    Optional<Judgement> earlier = made(requestId);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    Side one = sides.side("left", left);
    Side two = sides.side("right", right);
    UUID id = ids.next();
    Judgement judgement =
        new Judgement(
            id, id, one, two, verdict, reason, sides.score(one, two), actor, clock.instant(), null);
    Judgement kept = rulings.pass(judgement);
    if (kept.id().equals(id)) {
      rulings.enforce(List.of(judgement), new Cause(actor, reason, id));
    }
    if (!requestId.isEmpty()) {
      history.remember(requestId, kept.id());
    }
    return kept;
  }

  /** Takes a judgement back; one that was taken back already stays as it is. */
  @Transactional
  public Judgement withdraw(UUID id, String reason, String actor) {
    annotations.lock();
    Judgement judgement = get(id);
    if (!judgement.isActive()) {
      return judgement;
    }
    Judgement withdrawn = judgement.withdrawn(new Withdrawal(actor, clock.instant(), reason));
    judgements.save(withdrawn);
    rulings.enforce(List.of(withdrawn), new Cause(actor, reason, judgement.act()));
    return withdrawn;
  }

  /** The judgement with this id. */
  @Transactional
  public Judgement get(UUID id) {
    return judgements
        .find(id)
        .orElseThrow(() -> AnnalsException.notFound(Reason.JUDGEMENT_NOT_FOUND, id.toString()));
  }

  /** Up to {@code limit} judgements, the newest first; null entity: all. */
  @Transactional
  public List<Judgement> list(
      @Nullable UUID entity,
      @Nullable Verdict verdict,
      boolean withdrawn,
      @Nullable UUID before,
      int limit) {
    List<Anchor> anchors = entity == null ? List.of() : sides.anchors(entity);
    return judgements.list(new JudgementStore.Filter(anchors, verdict, withdrawn, before), limit);
  }

  private Optional<Judgement> made(String requestId) {
    return requestId.isEmpty()
        ? Optional.empty()
        : history.made(requestId).flatMap(judgements::find);
  }
}
