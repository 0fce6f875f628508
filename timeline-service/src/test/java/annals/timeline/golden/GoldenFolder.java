package annals.timeline.golden;

import annals.timeline.domain.article.AnnotatedArticle;
import annals.timeline.domain.dating.TemporalTagger;
import annals.timeline.domain.events.Origin;
import annals.timeline.domain.events.Report;
import annals.timeline.domain.quotes.MentionType;
import annals.timeline.domain.quotes.NamedSpan;
import annals.timeline.domain.quotes.QuoteFinder;
import annals.timeline.domain.quotes.QuoteKind;
import annals.timeline.domain.quotes.QuoteText;
import annals.timeline.domain.statements.Speech;
import annals.timeline.domain.statements.StatementFinder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A scenario.
 *
 * @param path its folder
 */
public record GoldenFolder(Path path) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final StatementFinder FINDER = new StatementFinder(new TemporalTagger());
  private static final QuoteFinder QUOTES = new QuoteFinder();

  /** The scenarios of a kind and of the kinds within it, in the order of their names. */
  public static List<GoldenFolder> of(String kind) {
    URL url = Objects.requireNonNull(GoldenFolder.class.getResource("/golden/" + kind), kind);
    try (Stream<Path> folders = Files.walk(Path.of(url.toURI()))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("in-1.json")))
          .sorted()
          .map(GoldenFolder::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** The articles, in the order of their files. */
  public List<AnnotatedArticle> articles() {
    try (Stream<Path> files = Files.list(path)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("in-"))
          .sorted()
          .map(file -> ArticleFile.article(read(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the articles state, in order. */
  public List<Report> reports() {
    return articles().stream().flatMap(article -> reports(article).stream()).toList();
  }

  /** What an article states, in order. */
  public static List<Report> reports(AnnotatedArticle article) {
    Origin origin = Origin.of(article);
    return FINDER.find(article, speeches(article)).stream()
        .map(statement -> new Report(statement, origin))
        .toList();
  }

  private static List<Speech> speeches(AnnotatedArticle article) {
    List<NamedSpan> names =
        article.mentions().stream()
            .map(m -> new NamedSpan(m.span(), MentionType.valueOf(m.type().name()), null))
            .toList();
    return QUOTES.find(new QuoteText(article.text(), article.furniture()), names).stream()
        .map(q -> new Speech(q.content(), q.kind() != QuoteKind.REPORTED, null))
        .toList();
  }

  /** A file of the scenario. */
  public JsonNode file(String name) {
    return read(path.resolve(name));
  }

  /** The JSON tree of an object. */
  public static JsonNode tree(Object value) {
    return JSON.valueToTree(value);
  }

  /** JSON that people can read. */
  public static String pretty(JsonNode node) {
    return node.toPrettyString();
  }

  private static JsonNode read(Path file) {
    try {
      return JSON.readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  @Override
  public String toString() {
    return path.subpath(path.getNameCount() - 2, path.getNameCount()).toString();
  }
}
