package annals.evaluation.timelines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a topic with the engines. */
final class Topics {

  /** Keywords that the protocol fixes, by the name of the topic. */
  private static final Map<String, Set<String>> KEYWORDS =
      Map.of(
          "bpoil", Set.of("bp", "oil", "spill"),
          "egypt", Set.of("egypt", "egyptian"),
          "finan", Set.of("financial", "economic", "crisis"),
          "h1n1", Set.of("h1n1", "swine", "flu"),
          "haiti", Set.of("haiti", "quake", "earthquake"));

  private Topics() {}

  static TopicIndex index(TopicReader reader, Path topic) throws IOException {
    if (Files.exists(topic.resolve("dated_sentences.jsonl.gz"))) {
      TopicIndex index = new TopicIndex(new KeywordQuery(reader.keywords(topic), true));
      index.addDays(reader.datedSentences(topic));
      return index;
    }
    List<TopicArticle> articles = reader.articles(topic);
    TopicIndex index = new TopicIndex(query(reader, topic, articles));
    index.addArticles(articles);
    return index;
  }

  static TopicQuery query(TopicReader reader, Path topic, List<TopicArticle> articles)
      throws IOException {
    String name = TopicReader.name(topic);
    if (TopicReader.isPerson(topic)) {
      return NameQuery.of(List.of(name.split("_", -1)), articles);
    }
    Set<String> known = KEYWORDS.get(name);
    return known == null
        ? TopicKeywords.of(reader.keywords(topic), articles)
        : new KeywordQuery(known, false);
  }

  static List<WrittenTimeline> gold(TopicReader reader, Path topic) throws IOException {
    return TopicReader.isPerson(topic) ? List.of(reader.dates(topic)) : reader.timelines(topic);
  }
}
