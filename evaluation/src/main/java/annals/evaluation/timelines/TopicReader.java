package annals.evaluation.timelines;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Reads the files of a topic. */
final class TopicReader {

  private static final String ESCAPES =
      "-LRB- ( -RRB- ) -LSB- [ -RSB- ] -LCB- { -RCB- } `` \u201c '' \u201d";

  /** Between the words of a name: "Orla_Skene", "HarbourFire". */
  private static final Pattern PARTS = Pattern.compile("[_\\W]+|(?<=[a-z])(?=[A-Z])");

  private final ObjectMapper mapper = new ObjectMapper();

  /** Whether a folder holds a topic. */
  static boolean isTopic(Path folder) {
    return Files.exists(folder.resolve("timelines.jsonl")) || isPerson(folder);
  }

  /** Whether a topic is a person, of whom only dates are given. */
  static boolean isPerson(Path topic) {
    return Files.exists(topic.resolve("gold.json"));
  }

  /** The articles; of dated sentences, one "article" a day. */
  List<TopicArticle> articles(Path topic) throws IOException {
    List<TopicArticle> articles = new ArrayList<>();
    for (JsonNode node : lines(topic.resolve("articles.jsonl.gz"))) {
      LocalDate day = LocalDate.parse(node.path("date").asText().substring(0, 10));
      articles.add(new TopicArticle(day, sentences(node.path("text").asText().lines())));
    }
    return articles;
  }

  /** Sentences by the day that they are dated to. */
  List<TopicArticle> datedSentences(Path topic) throws IOException {
    List<TopicArticle> days = new ArrayList<>();
    for (JsonNode node : lines(topic.resolve("dated_sentences.jsonl.gz"))) {
      LocalDate day = LocalDate.parse(node.path("date").asText().substring(0, 10));
      List<String> texts = new ArrayList<>();
      node.path("sentences").forEach(text -> texts.add(text.asText()));
      days.add(new TopicArticle(day, sentences(texts.stream())));
    }
    return days;
  }

  private static List<String> sentences(Stream<String> lines) {
    return lines.map(TopicReader::unescaped).filter(line -> !line.isEmpty()).toList();
  }

  /** A sentence with the brackets and quotation marks of the Penn Treebank as people write them. */
  static String unescaped(String line) {
    return replaced(line, false).strip();
  }

  /** A sentence with brackets and quotation marks as the Penn Treebank writes them. */
  static String escaped(String line) {
    return replaced(line, true);
  }

  private static String replaced(String line, boolean back) {
    String text = line;
    String[] pairs = ESCAPES.split(" ", -1);
    for (int i = 0; i < pairs.length; i += 2) {
      text = text.replace(pairs[back ? i + 1 : i], pairs[back ? i : i + 1]);
    }
    return text;
  }

  private List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank()) {
          nodes.add(mapper.readTree(line));
        }
      }
    }
    return nodes;
  }

  /** The written timelines; days that a file lists twice are one. */
  List<WrittenTimeline> timelines(Path topic) throws IOException {
    List<WrittenTimeline> timelines = new ArrayList<>();
    for (String line : Files.readAllLines(topic.resolve("timelines.jsonl"))) {
      if (line.isBlank()) {
        continue;
      }
      JsonNode node = mapper.readTree(line);
      TreeMap<LocalDate, List<String>> days = new TreeMap<>();
      for (JsonNode day : node.path("timeline")) {
        List<String> sentences =
            days.computeIfAbsent(
                LocalDate.parse(day.get(0).asText().substring(0, 10)), d -> new ArrayList<>());
        day.get(1).forEach(sentence -> sentences.add(sentence.asText()));
      }
      timelines.add(new WrittenTimeline(node.path("name").asText(), days));
    }
    return timelines;
  }

  /** The dates of a person's timeline, without words. */
  WrittenTimeline dates(Path topic) throws IOException {
    JsonNode node = mapper.readTree(topic.resolve("gold.json").toFile());
    TreeMap<LocalDate, List<String>> days = new TreeMap<>();
    node.path("dates").forEach(day -> days.put(LocalDate.parse(day.asText()), List.of()));
    return new WrittenTimeline(node.path("name").asText(), days);
  }

  /** The keywords of a topic: of its file {@code keywords.json}, or else of its name. */
  Set<String> keywords(Path topic) throws IOException {
    Path file = topic.resolve("keywords.json");
    List<String> names = new ArrayList<>();
    if (Files.exists(file)) {
      mapper.readTree(file.toFile()).forEach(word -> names.add(word.asText()));
    }
    if (names.isEmpty()) {
      names.add(name(topic));
    }
    Set<String> words = new TreeSet<>();
    for (String name : names) {
      Arrays.stream(PARTS.split(name)).map(TopicReader::lower).forEach(words::add);
    }
    return words;
  }

  static String name(Path topic) {
    return topic.getFileName().toString();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
