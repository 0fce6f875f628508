package annals.entity.grpc;

import annals.entity.application.ContextSentence;
import annals.entity.application.ReviewDesk.After;
import annals.entity.application.ReviewDesk.Question;
import annals.entity.domain.NamedEntity;
import annals.entity.v1.CandidatePair;
import annals.entity.v1.Mention;
import annals.entity.v1.PairSide;
import annals.entity.wire.EntityMapper;
import annals.entity.wire.MentionMapper;
import annals.platform.paging.PageToken;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Pairs worth a decision as messages. */
final class QuestionMapper {
  private QuestionMapper() {}

  static CandidatePair toProto(
      Question question,
      Map<UUID, List<ContextSentence>> entities,
      Map<UUID, ContextSentence> mentions) {
    CandidatePair.Builder pair =
        CandidatePair.newBuilder()
            .setRight(side(question.other(), entities))
            .setScore(question.score())
            .setValue(question.value())
            .addAllExplanation(MentionMapper.features(question.explanation()));
    NamedEntity entity = question.entity();
    return pair.setLeft(entity == null ? mention(question, mentions) : side(entity, entities))
        .build();
  }

  private static PairSide side(NamedEntity entity, Map<UUID, List<ContextSentence>> context) {
    PairSide.Builder side = PairSide.newBuilder().setEntity(EntityMapper.toProto(entity));
    context.getOrDefault(entity.id(), List.of()).stream()
        .map(RelatedMapper::context)
        .forEach(side::addContext);
    return side.build();
  }

  private static PairSide mention(Question question, Map<UUID, ContextSentence> context) {
    PairSide.Builder side = PairSide.newBuilder();
    if (question.mention() != null) {
      Mention mention = MentionMapper.toProto(question.mention()).getFirst();
      side.setMention(mention);
      ContextSentence sentence = context.get(UUID.fromString(mention.getId()));
      if (sentence != null) {
        side.addContext(RelatedMapper.context(sentence));
      }
    }
    return side.build();
  }

  /** Where a page begins. */
  static After after(String token) {
    if (token.isEmpty()) {
      return After.START;
    }
    List<String> keys = PageToken.decode(token, 2).keys();
    try {
      return new After(Double.parseDouble(keys.get(0)), UUID.fromString(keys.get(1)));
    } catch (IllegalArgumentException e) {
      throw PageToken.malformed();
    }
  }

  /** The token of the page after {@code last}. */
  static String token(Question last) {
    return PageToken.after(Double.toString(last.value()), last.id().toString()).encode();
  }

  /** The mention on the left, or null. */
  static @Nullable UUID mentionOf(Question question) {
    return question.mention() == null ? null : question.mention().mentions().getFirst().id();
  }
}
