package annals.article.html;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The description of the article that a page carries as schema.org JSON-LD, if any. */
final class JsonLd {
  private static final int DEEPEST = 8;
  private static final Set<String> ARTICLES =
      Set.of(
          "Article",
          "NewsArticle",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "OpinionNewsArticle",
          "BackgroundNewsArticle",
          "BlogPosting",
          "LiveBlogPosting",
          "Report",
          "WebPage");

  private final List<JsonObject> articles;

  private JsonLd(List<JsonObject> articles) {
    this.articles = articles;
  }

  static JsonLd of(Document page) {
    List<JsonObject> found = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try (JsonReader reader = Json.createReader(new StringReader(script.data()))) {
        collect(reader.readValue(), found, 0);
      } catch (JsonException | IllegalStateException malformed) {
        // Not for us; the next one may be.
      }
    }
    // A page describes itself, too; what is said of the article goes first.
    List<JsonObject> ordered =
        Stream.concat(
                found.stream().filter(o -> !isOf(o, Set.of("WebPage"))),
                found.stream().filter(o -> isOf(o, Set.of("WebPage"))))
            .toList();
    return new JsonLd(ordered);
  }

  /** The first text of this name that any description of the article has. */
  Optional<String> text(String name) {
    return articles.stream().flatMap(article -> texts(article.get(name))).findFirst();
  }

  /** The names of the persons or organisations under {@code name}. */
  List<String> names(String name) {
    return articles.stream()
        .map(article -> texts(article.get(name)).toList())
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static void collect(JsonValue value, List<JsonObject> found, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (value instanceof JsonArray array) {
      array.forEach(element -> collect(element, found, depth + 1));
    } else if (value instanceof JsonObject object) {
      if (isOf(object, ARTICLES)) {
        found.add(object);
      }
      Stream.of("@graph", "mainEntity", "mainEntityOfPage")
          .map(object::get)
          .filter(nested -> nested != null)
          .forEach(nested -> collect(nested, found, depth + 1));
    }
  }

  private static boolean isOf(JsonObject object, Set<String> types) {
    return texts(object.get("@type")).anyMatch(types::contains);
  }

  /** A text, the texts of an array, or the names of objects. */
  private static Stream<String> texts(@Nullable JsonValue value) {
    return switch (value) {
      case null -> Stream.empty();
      case JsonString string -> Stream.of(string.getString().strip()).filter(s -> !s.isEmpty());
      case JsonArray array -> array.stream().flatMap(JsonLd::texts);
      case JsonObject object -> texts(object.get("name"));
      default -> Stream.empty();
    };
  }
}
