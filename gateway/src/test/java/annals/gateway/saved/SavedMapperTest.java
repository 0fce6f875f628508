package annals.gateway.saved;

import static org.assertj.core.api.Assertions.assertThat;

import annals.gateway.entity.EntityNames;
import annals.gateway.testing.FilledMessages;
import annals.gateway.testing.FilledMessages.Filled;
import annals.timeline.v1.SavedEntry;
import annals.timeline.v1.SavedTimeline;
import annals.timeline.v1.TimelineChange;
import annals.timeline.v1.TimelineVersion;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SavedMapperTest {
  private static final SavedMapper MAPPER = new SavedMapper(new EntityNames.Lookup(Map.of()));

  @Test
  void takesEveryFieldOver() {
    Filled<SavedTimeline> timeline =
        FilledMessages.fill(SavedTimeline.getDefaultInstance(), "etag");
    assertThat(timeline.missingIn(MAPPER.timeline(timeline.message()))).isEmpty();
    Filled<SavedEntry> entry = FilledMessages.fill(SavedEntry.getDefaultInstance());
    assertThat(entry.missingIn(MAPPER.entry(entry.message()))).isEmpty();
    Filled<TimelineVersion> version = FilledMessages.fill(TimelineVersion.getDefaultInstance());
    assertThat(version.missingIn(SavedMapper.version(version.message()))).isEmpty();
    Filled<TimelineChange> change = FilledMessages.fill(TimelineChange.getDefaultInstance());
    assertThat(change.missingIn(MAPPER.change(change.message()))).isEmpty();
  }
}
