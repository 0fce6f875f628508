package annals.entity.persistence;

import annals.entity.domain.curation.Anchor;
import annals.entity.domain.curation.Judgement;
import annals.entity.domain.curation.Judgement.Kind;
import annals.entity.domain.curation.Judgement.Side;
import annals.entity.domain.curation.Judgement.Withdrawal;
import annals.entity.domain.curation.Verdict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code judgement}. */
@Entity
@Table(name = "judgement")
class JudgementRow {
  @Id @Column UUID id;

  @Column UUID act;

  @Column(name = "left_kind")
  @Enumerated(EnumType.STRING)
  Kind leftKind;

  @Column(name = "left_id")
  UUID leftId;

  @Column(name = "left_text")
  String leftText;

  @Column(name = "left_anchor")
  String leftAnchor;

  @Column(name = "right_kind")
  @Enumerated(EnumType.STRING)
  Kind rightKind;

  @Column(name = "right_id")
  UUID rightId;

  @Column(name = "right_text")
  String rightText;

  @Column(name = "right_anchor")
  String rightAnchor;

  @Column
  @Enumerated(EnumType.STRING)
  Verdict verdict;

  @Column String reason;

  @Column double score;

  @Column(name = "made_by")
  String madeBy;

  @Column(name = "made_at")
  Instant madeAt;

  @Column(name = "withdrawn_by")
  @Nullable String withdrawnBy;

  @Column(name = "withdrawn_at")
  @Nullable Instant withdrawnAt;

  @Column(name = "withdrawal_reason")
  @Nullable String withdrawalReason;

  static JudgementRow of(Judgement judgement) {
    JudgementRow row = new JudgementRow();
    row.id = judgement.id();
    row.act = judgement.act();
    row.leftKind = judgement.left().kind();
    row.leftId = judgement.left().id();
    row.leftText = judgement.left().text();
    row.leftAnchor = judgement.left().anchor().key();
    row.rightKind = judgement.right().kind();
    row.rightId = judgement.right().id();
    row.rightText = judgement.right().text();
    row.rightAnchor = judgement.right().anchor().key();
    row.verdict = judgement.verdict();
    row.reason = judgement.reason();
    row.score = judgement.score();
    row.madeBy = judgement.madeBy();
    row.madeAt = judgement.madeAt();
    Withdrawal withdrawal = judgement.withdrawal();
    if (withdrawal != null) {
      row.withdrawnBy = withdrawal.by();
      row.withdrawnAt = withdrawal.at();
      row.withdrawalReason = withdrawal.reason();
    }
    return row;
  }

  Judgement judgement() {
    return new Judgement(
        id,
        act,
        new Side(leftKind, leftId, leftText, Anchor.parse(leftAnchor)),
        new Side(rightKind, rightId, rightText, Anchor.parse(rightAnchor)),
        verdict,
        reason,
        score,
        madeBy,
        madeAt,
        withdrawal());
  }

  private @Nullable Withdrawal withdrawal() {
    String by = withdrawnBy;
    Instant at = withdrawnAt;
    String why = withdrawalReason;
    return by == null || at == null || why == null ? null : new Withdrawal(by, at, why);
  }
}
