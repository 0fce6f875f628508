package annals.entity.wire;

import annals.entity.application.MentionDesk;
import annals.entity.domain.Mention;
import annals.entity.domain.Outcome;
import annals.entity.v1.Candidate;
import annals.entity.v1.FeatureScore;
import annals.entity.v1.MentionKind;
import annals.entity.v1.ResolutionOutcome;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Mentions as messages. */
public final class MentionMapper {
  private MentionMapper() {}

  /** The mentions of {@code page}, in its order. */
  public static List<annals.entity.v1.Mention> toProto(MentionDesk.Page page) {
    return page.mentions().stream().map(m -> toProto(m, page.entityNames())).toList();
  }

  private static annals.entity.v1.Mention toProto(Mention mention, Map<UUID, String> names) {
    annals.entity.v1.Mention.Builder message =
        annals.entity.v1.Mention.newBuilder()
            .setId(mention.id().toString())
            .setArticleId(mention.articleId().toString())
            .setRevision(mention.revision())
            .setStart(mention.span().start())
            .setEnd(mention.span().end())
            .setText(mention.text())
            .setType(EntityMapper.toProto(mention.type()))
            .setKind(kind(mention.kind()))
            .addAllExplanation(features(mention.outcome().explanation()));
    switch (mention.outcome()) {
      case Outcome.Resolved(var id, var score, var explanation) ->
          message
              .setOutcome(ResolutionOutcome.RESOLUTION_OUTCOME_RESOLVED)
              .setEntityId(id.toString())
              .setEntityName(names.getOrDefault(id, ""))
              .setScore(score);
      case Outcome.Candidates(var candidates) ->
          message
              .setOutcome(ResolutionOutcome.RESOLUTION_OUTCOME_CANDIDATES)
              .setScore(candidates.getFirst().score())
              .addAllCandidates(candidates.stream().map(c -> candidate(c, names)).toList());
      case Outcome.Unresolved(var explanation) ->
          message.setOutcome(ResolutionOutcome.RESOLUTION_OUTCOME_UNRESOLVED);
    }
    return message.build();
  }

  private static Candidate candidate(
      annals.entity.domain.Candidate candidate, Map<UUID, String> names) {
    return Candidate.newBuilder()
        .setEntityId(candidate.entityId().toString())
        .setEntityName(names.getOrDefault(candidate.entityId(), ""))
        .setScore(candidate.score())
        .addAllExplanation(features(candidate.explanation()))
        .build();
  }

  /** Reasons as messages. */
  public static List<FeatureScore> features(List<annals.entity.domain.FeatureScore> features) {
    return features.stream()
        .map(
            feature ->
                FeatureScore.newBuilder()
                    .setFeature(feature.feature())
                    .setValue(feature.value())
                    .setWeight(feature.weight())
                    .build())
        .toList();
  }

  private static MentionKind kind(annals.entity.domain.MentionKind kind) {
    return switch (kind) {
      case NAME -> MentionKind.MENTION_KIND_NAME;
      case ACRONYM -> MentionKind.MENTION_KIND_ACRONYM;
      case ROLE -> MentionKind.MENTION_KIND_ROLE;
    };
  }
}
