package annals.entity.wire;

import annals.entity.domain.curation.Judgement.Kind;
import annals.entity.domain.curation.Judgement.Side;
import annals.entity.domain.curation.Judgement.Withdrawal;
import annals.entity.v1.Judgement;
import annals.entity.v1.JudgementSide;
import annals.entity.v1.Verdict;
import annals.platform.error.AnnalsException;
import com.google.protobuf.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Judgements as messages, and verdicts back. */
public final class JudgementMapper {
  private JudgementMapper() {}

  /** The judgement as a message. */
  public static Judgement toProto(annals.entity.domain.curation.Judgement judgement) {
    Judgement.Builder message =
        Judgement.newBuilder()
            .setId(judgement.id().toString())
            .setLeft(side(judgement.left()))
            .setRight(side(judgement.right()))
            .setVerdict(verdict(judgement.verdict()))
            .setReason(judgement.reason())
            .setScore(judgement.score())
            .setMadeBy(judgement.madeBy())
            .setMadeAt(timestamp(judgement.madeAt()))
            .setActId(judgement.act().toString())
            .setEtag(judgement.isActive() ? "1" : "2");
    Withdrawal withdrawal = judgement.withdrawal();
    if (withdrawal != null) {
      message
          .setWithdrawnBy(withdrawal.by())
          .setWithdrawnAt(timestamp(withdrawal.at()))
          .setWithdrawalReason(withdrawal.reason());
    }
    return message.build();
  }

  /** The verdict asked for, or null for any. */
  public static annals.entity.domain.curation.@Nullable Verdict verdict(Verdict verdict) {
    return switch (verdict) {
      case VERDICT_UNSPECIFIED -> null;
      case VERDICT_SAME -> annals.entity.domain.curation.Verdict.SAME;
      case VERDICT_DIFFERENT -> annals.entity.domain.curation.Verdict.DIFFERENT;
      case VERDICT_UNSURE -> annals.entity.domain.curation.Verdict.UNSURE;
      case UNRECOGNIZED -> throw AnnalsException.invalid("verdict", "There is no such verdict.");
    };
  }

  /** An instant as a message. */
  public static Timestamp timestamp(Instant at) {
    return Timestamp.newBuilder().setSeconds(at.getEpochSecond()).setNanos(at.getNano()).build();
  }

  private static JudgementSide side(Side side) {
    JudgementSide.Builder message = JudgementSide.newBuilder().setText(side.text());
    return switch (side.kind()) {
      case ENTITY -> message.setEntityId(side.id().toString()).build();
      case MENTION -> message.setMentionId(side.id().toString()).build();
    };
  }

  /** What a message names: an entity or a mention. */
  public static Kind kind(JudgementSide side, String field) {
    return switch (side.getSideCase()) {
      case ENTITY_ID -> Kind.ENTITY;
      case MENTION_ID -> Kind.MENTION;
      case SIDE_NOT_SET -> throw AnnalsException.invalid(field, "Name an entity or a mention.");
    };
  }

  private static Verdict verdict(annals.entity.domain.curation.Verdict verdict) {
    return switch (verdict) {
      case SAME -> Verdict.VERDICT_SAME;
      case DIFFERENT -> Verdict.VERDICT_DIFFERENT;
      case UNSURE -> Verdict.VERDICT_UNSURE;
    };
  }
}
