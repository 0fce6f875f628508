package annals.gateway.curation;

import static annals.gateway.http.ProtoValues.constant;
import static annals.gateway.http.ProtoValues.instant;
import static annals.gateway.http.ProtoValues.text;

import annals.entity.v1.CreateJudgementRequest;
import annals.entity.v1.Judgement;
import annals.entity.v1.JudgementSide;
import annals.entity.v1.Verdict;
import annals.gateway.http.BodyValues;
import annals.gateway.http.ProblemException;
import org.jspecify.annotations.Nullable;

/** Judgements between proto and JSON. */
final class JudgementMapper {
  private JudgementMapper() {}

  static JudgementJson judgement(Judgement judgement) {
    return new JudgementJson(
        judgement.getId(),
        side(judgement.getLeft()),
        side(judgement.getRight()),
        constant(judgement.getVerdict(), JudgementJson.Verdict.class),
        text(judgement.getReason()),
        judgement.getScore(),
        text(judgement.getMadeBy()),
        instant(judgement.hasMadeAt(), judgement.getMadeAt()),
        text(judgement.getActId()),
        text(judgement.getWithdrawnBy()),
        instant(judgement.hasWithdrawnAt(), judgement.getWithdrawnAt()),
        text(judgement.getWithdrawalReason()));
  }

  /** The request that a draft asks for, or a 400 that names what is wrong. */
  static CreateJudgementRequest.Builder request(JudgementJson.Draft draft) {
    if (draft.verdict() == null) {
      throw ProblemException.invalidField("/verdict", "Give SAME, DIFFERENT or UNSURE.");
    }
    JudgementSide left = side("/left", draft.left());
    JudgementSide right = side("/right", draft.right());
    if (left.equals(right)) {
      throw ProblemException.invalidField("/right", "Must be another one than left.");
    }
    return CreateJudgementRequest.newBuilder()
        .setLeft(left)
        .setRight(right)
        .setVerdict(verdict(draft.verdict()))
        .setReason(BodyValues.orEmpty(draft.reason()));
  }

  static Verdict verdict(JudgementJson.@Nullable Verdict verdict) {
    return switch (verdict) {
      case null -> Verdict.VERDICT_UNSPECIFIED;
      case SAME -> Verdict.VERDICT_SAME;
      case DIFFERENT -> Verdict.VERDICT_DIFFERENT;
      case UNSURE -> Verdict.VERDICT_UNSURE;
    };
  }

  private static JudgementJson.Side side(JudgementSide side) {
    return new JudgementJson.Side(
        text(side.getEntityId()), text(side.getMentionId()), text(side.getText()));
  }

  private static JudgementSide side(String pointer, JudgementJson.@Nullable SideDraft side) {
    String entity = side == null ? "" : BodyValues.id(pointer + "/entity", side.entity());
    String mention = side == null ? "" : BodyValues.id(pointer + "/mention", side.mention());
    if (entity.isEmpty() == mention.isEmpty()) {
      throw ProblemException.invalidField(pointer, "Give the id of either an entity or a mention.");
    }
    return entity.isEmpty()
        ? JudgementSide.newBuilder().setMentionId(mention).build()
        : JudgementSide.newBuilder().setEntityId(entity).build();
  }
}
