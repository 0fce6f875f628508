package annals.entity.persistence;

import annals.entity.application.JudgementStore;
import annals.entity.domain.curation.Anchor;
import annals.entity.domain.curation.Judgement;
import annals.entity.domain.curation.Pin;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What editors judged, on PostgreSQL. */
@ApplicationScoped
public class PanacheJudgementStore
    implements JudgementStore, PanacheRepositoryBase<JudgementRow, UUID> {
  private static final String JUDGED_PINS =
      """
      SELECT pin.* FROM pin WHERE article_id = :article AND EXISTS (
        SELECT 1 FROM judgement
        WHERE (left_anchor = 'm:' || pin.id OR right_anchor = 'm:' || pin.id)
          AND withdrawn_at IS NULL AND verdict <> 'UNSURE')
      ORDER BY id
      """;

  PanacheJudgementStore() {}

  @Override
  public void save(Judgement judgement) {
    em().merge(JudgementRow.of(judgement));
    flush();
  }

  @Override
  public Optional<Judgement> find(UUID id) {
    return findByIdOptional(id).map(JudgementRow::judgement);
  }

  @Override
  public List<Judgement> ofAct(UUID act) {
    return list("act = ?1 order by id", act).stream().map(JudgementRow::judgement).toList();
  }

  @Override
  public List<Judgement> touching(Collection<Anchor> anchors) {
    if (anchors.isEmpty()) {
      return List.of();
    }
    return list(
            "(leftAnchor in ?1 or rightAnchor in ?1) and withdrawnAt is null order by id",
            keys(anchors))
        .stream()
        .map(JudgementRow::judgement)
        .toList();
  }

  @Override
  public List<Judgement> list(Filter filter, int limit) {
    return em().createQuery(
            """
            from JudgementRow where (:all = true or leftAnchor in :anchors or rightAnchor in :anchors)
              and (:verdict is null or verdict = :verdict)
              and (:withdrawn = true or withdrawnAt is null)
              and id < :before
            order by id desc
            """,
            JudgementRow.class)
        .setParameter("all", filter.anchors().isEmpty())
        .setParameter("anchors", filter.anchors().isEmpty() ? List.of("") : keys(filter.anchors()))
        .setParameter("verdict", filter.verdict())
        .setParameter("withdrawn", filter.withdrawn())
        .setParameter("before", Rows.before(filter.before()))
        .setMaxResults(limit)
        .getResultStream()
        .map(JudgementRow::judgement)
        .toList();
  }

  @Override
  public void save(Pin pin) {
    em().merge(PinRow.of(pin));
    flush();
  }

  @Override
  public List<Pin> pinsOf(UUID articleId) {
    List<?> rows =
        em().createNativeQuery(JUDGED_PINS, PinRow.class)
            .setParameter("article", articleId)
            .getResultList();
    return rows.stream().map(PinRow.class::cast).map(PinRow::pin).toList();
  }

  @Override
  public Optional<Pin> pinAt(UUID articleId, String text, int occurrence) {
    return em().createQuery(
            "from PinRow where articleId = :article and text = :text and occurrence = :place",
            PinRow.class)
        .setParameter("article", articleId)
        .setParameter("text", text)
        .setParameter("place", occurrence)
        .getResultStream()
        .map(PinRow::pin)
        .findFirst();
  }

  @Override
  public List<Pin> pins(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return em().createQuery("from PinRow where id in :ids order by id", PinRow.class)
        .setParameter("ids", ids)
        .getResultStream()
        .map(PinRow::pin)
        .toList();
  }

  private static List<String> keys(Collection<Anchor> anchors) {
    return anchors.stream().map(Anchor::key).toList();
  }

  private EntityManager em() {
    return getEntityManager();
  }
}
