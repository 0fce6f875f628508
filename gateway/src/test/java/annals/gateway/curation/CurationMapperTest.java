package annals.gateway.curation;

import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.v1.CandidatePair;
import annals.entity.v1.HistoryEntry;
import annals.entity.v1.Judgement;
import annals.gateway.testing.FilledMessages;
import annals.gateway.testing.FilledMessages.Filled;
import org.junit.jupiter.api.Test;

class CurationMapperTest {
  @Test
  void takesEveryFieldOver() {
    Filled<HistoryEntry> entry = FilledMessages.fill(HistoryEntry.getDefaultInstance());
    assertThat(entry.missingIn(HistoryMapper.entry(entry.message()))).isEmpty();
    Filled<CandidatePair> pair = FilledMessages.fill(CandidatePair.getDefaultInstance(), "etag");
    assertThat(pair.missingIn(CandidateMapper.pair(pair.message()))).isEmpty();
    // A side is an entity or a mention: the filler sets both, the later one stays.
    Filled<Judgement> judgement =
        FilledMessages.fill(Judgement.getDefaultInstance(), "etag", "entity_id");
    assertThat(judgement.missingIn(JudgementMapper.judgement(judgement.message()))).isEmpty();
    Filled<Judgement> other =
        FilledMessages.fill(Judgement.getDefaultInstance(), "etag", "mention_id");
    assertThat(other.missingIn(JudgementMapper.judgement(other.message()))).isEmpty();
  }

  @Test
  void showsTheStatesOfAHistoryAsJson() {
    // Given
    HistoryEntry entry =
        HistoryEntry.newBuilder().setBefore("{\"name\": \"Mara\"}").setAfter("[broken").build();
    // When
    HistoryJson json = HistoryMapper.entry(entry);
    // Then
    assertThat(json.before()).hasToString("{\"name\":\"Mara\"}");
    assertThat(json.after()).hasToString("\"[broken\"");
  }
}
