package annals.evaluation.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Documents that are resolved together: {@code X.jsonl} with the texts and {@code X-mentions.tsv}
 * with the mentions.
 *
 * @param name the name of the mentions file
 */
record LabelledCollection(String name, List<LabelledDocument> documents) {
  private static final String MENTIONS = "-mentions.tsv";
  private static final ObjectMapper JSON = new ObjectMapper();

  LabelledCollection {
    documents = List.copyOf(documents);
  }

  /** The collections in {@code folder}; a file without its counterpart is left out. */
  static List<LabelledCollection> all(Path folder) throws IOException {
    List<LabelledCollection> collections = new ArrayList<>();
    List<Path> texts = files(folder, ".jsonl");
    List<Path> labels = files(folder, ".tsv");
    for (Path file : labels) {
      Optional<Path> text = textsOf(file, texts);
      if (text.isEmpty() && labels.size() == 1 && texts.size() == 1) {
        text = Optional.of(texts.getFirst());
      }
      if (text.isPresent()) {
        collections.add(read(text.get(), file));
      }
    }
    return collections;
  }

  private static Optional<Path> textsOf(Path labels, List<Path> texts) {
    String stem = labels.getFileName().toString().replace(MENTIONS, ".jsonl");
    return texts.stream().filter(text -> text.getFileName().toString().equals(stem)).findFirst();
  }

  private static LabelledCollection read(Path texts, Path labels) throws IOException {
    Map<String, List<GoldMention>> mentions = new LinkedHashMap<>();
    for (String line : Files.readAllLines(labels)) {
      if (!line.isBlank()) {
        GoldMention mention = GoldMention.parse(line);
        mentions.computeIfAbsent(mention.document(), id -> new ArrayList<>()).add(mention);
      }
    }
    List<LabelledDocument> documents = new ArrayList<>();
    for (String line : Files.readAllLines(texts)) {
      if (!line.isBlank()) {
        JsonNode document = JSON.readTree(line);
        String id = document.path("id").asText();
        List<GoldMention> own = new ArrayList<>(mentions.getOrDefault(id, List.of()));
        own.sort(Comparator.comparingInt(GoldMention::start));
        documents.add(new LabelledDocument(id, document.path("text").asText(), own));
      }
    }
    return new LabelledCollection(labels.getFileName().toString(), documents);
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
    }
  }
}
