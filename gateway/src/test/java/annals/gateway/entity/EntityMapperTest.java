package annals.gateway.entity;

import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.v1.Mention;
import annals.entity.v1.NamedEntity;
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
}
