package annals.gateway.curation;

import static annals.gateway.http.ProtoValues.constant;
import static annals.gateway.http.ProtoValues.instant;
import static annals.gateway.http.ProtoValues.text;

import annals.entity.v1.HistoryEntry;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries of histories from proto to JSON. */
final class HistoryMapper {
  private static final ObjectMapper JSON = new ObjectMapper();

  private HistoryMapper() {}

  static HistoryJson.Page page(List<HistoryEntry> entries, String nextPageToken) {
    return new HistoryJson.Page(
        entries.stream().map(HistoryMapper::entry).toList(), text(nextPageToken));
  }

  static HistoryJson entry(HistoryEntry entry) {
    return new HistoryJson(
        entry.getId(),
        text(entry.getEntityId()),
        instant(entry.hasAt(), entry.getAt()),
        text(entry.getActor()),
        constant(entry.getKind(), HistoryJson.Kind.class),
        state(entry.getBefore()),
        state(entry.getAfter()),
        text(entry.getReason()),
        text(entry.getOtherEntityId()),
        text(entry.getJudgementId()),
        text(entry.getActId()));
  }

  /** The JSON that the service keeps; what is none is shown as it is rather than lost. */
  private static @Nullable JsonNode state(String json) {
    if (json.isEmpty()) {
      return null;
    }
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException noJson) {
      return TextNode.valueOf(json);
    }
  }
}
