package annals.evaluation.timelines;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes answers in the format of the written timelines. */
final class TopicWriter {

  private final ObjectMapper mapper = new ObjectMapper();

  /**
   * Writes the timelines of a topic.
   *
   * @param topic its folder, made if it is not there
   * @param person whether it is a person's, of whom the gold lists dates
   */
  void write(List<WrittenTimeline> timelines, Path topic, boolean person) throws IOException {
    Files.createDirectories(topic);
    if (person) {
      for (WrittenTimeline timeline : timelines) {
        ObjectNode file = mapper.createObjectNode().put("name", timeline.name());
        ArrayNode dates = file.putArray("dates");
        timeline.days().keySet().forEach(day -> dates.add(day.toString()));
        file.put("concat_text", String.join(" ", timeline.sentences()));
        mapper
            .writerWithDefaultPrettyPrinter()
            .writeValue(topic.resolve("gold.json").toFile(), file);
      }
      return;
    }
    StringBuilder lines = new StringBuilder();
    for (WrittenTimeline timeline : timelines) {
      ObjectNode line = mapper.createObjectNode().put("name", timeline.name());
      ArrayNode days = line.putArray("timeline");
      timeline
          .days()
          .forEach(
              (day, sentences) -> {
                ArrayNode entry = days.addArray().add(day.toString());
                ArrayNode texts = entry.addArray();
                sentences.forEach(texts::add);
              });
      lines.append(mapper.writeValueAsString(line)).append('\n');
    }
    Files.writeString(topic.resolve("timelines.jsonl"), lines);
  }
}
