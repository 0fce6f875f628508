package annals.entity.application;

import annals.entity.domain.EntityName;
import annals.entity.domain.EntityType;
import annals.entity.domain.Mention;
import annals.entity.domain.NamedEntity;
import annals.entity.domain.Outcome;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** A folder of articles and of what the registry is to make of them. */
record Scenario(String name, List<String> articles, JsonNode expected) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static List<Scenario> all() {
    try (Stream<Path> folders = Files.list(root())) {
      return folders.filter(Files::isDirectory).sorted().map(Scenario::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    try {
      return Path.of(
          Objects.requireNonNull(Scenario.class.getResource("/annals/entity/resolution")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Scenario read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> articles = new ArrayList<>();
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith("in-")).sorted().toList()) {
        articles.add(JSON.readTree(file.toFile()).get("text").asText());
      }
      JsonNode expected = JSON.readTree(folder.resolve("out.json").toFile());
      return new Scenario(folder.getFileName().toString(), articles, expected);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The id of an article, the same in every order. */
  static UUID id(int article) {
    return new UUID(1, article);
  }

  /** Annotates the articles in this order. */
  Registry run(List<Integer> order) {
    MarkedFinder finder = new MarkedFinder();
    Registry registry = new Registry(finder);
    for (int article : order) {
      registry.annotate(id(article), finder.learn(articles.get(article)));
    }
    return registry;
  }

  /** What the registry made of the articles, without ids. */
  JsonNode result(Registry registry) {
    ObjectNode result = JSON.createObjectNode();
    ArrayNode entities = result.putArray("entities");
    registry.entities().stream()
        .sorted(Comparator.comparing(NamedEntity::type).thenComparing(NamedEntity::name))
        .forEach(entity -> entities.add(describe(entity, registry)));
    ArrayNode open = result.putArray("open");
    for (int article = 0; article < articles.size(); article++) {
      MentionDesk.Page page = registry.mentions(id(article));
      for (Mention mention : page.mentions()) {
        if (mention.outcome() instanceof Outcome.Candidates candidates) {
          ObjectNode node = open.addObject();
          node.put("article", article + 1).put("text", mention.text());
          ArrayNode names = node.putArray("candidates");
          candidates.candidates().stream()
              .map(candidate -> page.entityNames().getOrDefault(candidate.entityId(), "?"))
              .sorted()
              .forEach(names::add);
        }
      }
    }
    return result;
  }

  private ObjectNode describe(NamedEntity entity, Registry registry) {
    ObjectNode node = JSON.createObjectNode();
    node.put("type", entity.type().name()).put("name", entity.name());
    ObjectNode names = node.putObject("names");
    entity.names().stream()
        .sorted(Comparator.comparing(EntityName::text))
        .forEach(name -> names.put(name.text(), name.kind().name() + " " + name.mentionCount()));
    ArrayNode places = node.putArray("articles");
    TreeSet<Integer> found = new TreeSet<>();
    for (int article = 0; article < articles.size(); article++) {
      for (Mention mention : registry.mentions(id(article)).mentions()) {
        if (mention.type() != EntityType.PLACE
            && mention.outcome() instanceof Outcome.Resolved resolved
            && resolved.entityId().equals(entity.id())) {
          found.add(article + 1);
        }
      }
    }
    found.forEach(places::add);
    if (found.size() != entity.articleCount()) {
      node.put("wrongArticleCount", entity.articleCount());
    }
    return node;
  }

  @Override
  public String toString() {
    return name;
  }
}
