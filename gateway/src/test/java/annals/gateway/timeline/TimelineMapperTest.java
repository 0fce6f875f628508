package annals.gateway.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import annals.gateway.entity.EntityNames;
import annals.gateway.testing.FilledMessages;
import annals.gateway.testing.FilledMessages.Filled;
import annals.timeline.v1.AssembleTimelineResponse;
import annals.timeline.v1.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimelineMapperTest {
  private static final TimelineMapper MAPPER = new TimelineMapper(new EntityNames.Lookup(Map.of()));

  @Test
  void takesEveryFieldOver() {
    Filled<AssembleTimelineResponse> timeline =
        FilledMessages.fill(AssembleTimelineResponse.getDefaultInstance());
    assertThat(timeline.missingIn(MAPPER.timeline(timeline.message()))).isEmpty();
    Filled<Statement> statement = FilledMessages.fill(Statement.getDefaultInstance());
    assertThat(statement.missingIn(MAPPER.statement(statement.message()))).isEmpty();
  }

  @Test
  void asksForTheNameOfEverybody() {
    // Given
    AssembleTimelineResponse timeline =
        FilledMessages.fill(AssembleTimelineResponse.getDefaultInstance()).message();
    Statement statement = FilledMessages.fill(Statement.getDefaultInstance()).message();
    // Then a participant, the speaker and the speaker of a disagreement in each of both lists
    assertThat(NamedInTimelines.of(timeline)).hasSize(6);
    assertThat(NamedInTimelines.ofStatements(List.of(statement))).hasSize(1);
  }
}
