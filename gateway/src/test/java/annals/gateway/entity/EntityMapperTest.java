package annals.gateway.entity;

import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.v1.CountMentionsResponse;
import annals.entity.v1.MatchEntitiesResponse;
import annals.entity.v1.Mention;
import annals.entity.v1.NamedEntity;
import annals.entity.v1.RelatedEntity;
import annals.gateway.testing.FilledMessages;
import annals.gateway.testing.FilledMessages.Filled;
import org.junit.jupiter.api.Test;

class EntityMapperTest {
  @Test
  void takesEveryFieldOver() {
    Filled<NamedEntity> entity = FilledMessages.fill(NamedEntity.getDefaultInstance(), "etag");
    assertThat(entity.missingIn(EntityMapper.entity(entity.message()))).isEmpty();
    Filled<Mention> mention = FilledMessages.fill(Mention.getDefaultInstance());
    assertThat(mention.missingIn(EntityMapper.mention(mention.message()))).isEmpty();
  }

  @Test
  void takesWhatSurroundsAnEntityOver() {
    Filled<RelatedEntity> related = FilledMessages.fill(RelatedEntity.getDefaultInstance());
    assertThat(related.missingIn(EntityContextMapper.related(related.message()))).isEmpty();
    Filled<CountMentionsResponse> counts =
        FilledMessages.fill(CountMentionsResponse.getDefaultInstance());
    assertThat(
            counts.missingIn(
                EntityContextMapper.counts(MentionCountsJson.Interval.MONTH, counts.message())))
        .isEmpty();
    Filled<MatchEntitiesResponse> match =
        FilledMessages.fill(MatchEntitiesResponse.getDefaultInstance(), "etag");
    assertThat(match.missingIn(MatchMapper.response(match.message()))).isEmpty();
  }
}
