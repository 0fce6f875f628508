package annals.gateway.curation;

import annals.entity.v1.CandidatePair;
import annals.entity.v1.ContextSentence;
import annals.entity.v1.PairSide;
import annals.gateway.entity.EntityMapper;

/** Pairs worth a decision, from proto to JSON. */
final class CandidateMapper {
  private CandidateMapper() {}

  static CandidateJson pair(CandidatePair pair) {
    return new CandidateJson(
        side(pair.getLeft()),
        side(pair.getRight()),
        pair.getScore(),
        pair.getValue(),
        EntityMapper.features(pair.getExplanationList()));
  }

  private static CandidateJson.Side side(PairSide side) {
    return new CandidateJson.Side(
        side.hasEntity() ? EntityMapper.entity(side.getEntity()) : null,
        side.hasMention() ? EntityMapper.mention(side.getMention()) : null,
        side.getContextList().stream().map(CandidateMapper::context).toList());
  }

  private static CandidateJson.Context context(ContextSentence sentence) {
    return new CandidateJson.Context(
        sentence.getArticleId(),
        sentence.getRevision(),
        sentence.getStart(),
        sentence.getEnd(),
        sentence.getText());
  }
}
