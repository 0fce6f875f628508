package annals.evaluation.mentions;

import annals.entity.corenlp.CoreNlpMentionFinder;
import annals.entity.domain.ArticleText;
import annals.entity.domain.EntityType;
import annals.entity.domain.MentionKind;
import annals.entity.domain.Span;
import annals.entity.domain.mentions.FoundMention;
import annals.entity.domain.mentions.MentionFinder;
import annals.entity.domain.mentions.MentionReader;
import annals.evaluation.Figure;
import annals.evaluation.Suite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names in {@code *.iob}, columns as in CoNLL-2003 (Tjong Kim Sang and De Meulder 2003), found
 * in the running text by the engine that the service runs; exact spans and types. Places are
 * counted for information. Mentions of a person by an office alone (the prime minister) are left
 * out: the labelled files have names only.
 */
public final class MentionsSuite implements Suite {
  private static final List<String> TYPES = List.of("PER", "ORG", "LOC");

  private final Supplier<MentionFinder> finders;

  /** Measures the service's own tagger. */
  public MentionsSuite() {
    this(CoreNlpMentionFinder::new);
  }

  MentionsSuite(Supplier<MentionFinder> finders) {
    this.finders = finders;
  }

  @Override
  public String name() {
    return "mentions";
  }

  @Override
  public List<Figure> run(Path data, @Nullable Path out) throws IOException {
    List<Path> files = files(data);
    if (files.isEmpty()) {
      return List.of();
    }
    MentionReader reader = new MentionReader(finders.get());
    List<SpanScore> scores = TYPES.stream().map(SpanScore::new).toList();
    ErrorList errors = new ErrorList();
    int documents = 0;
    for (Path file : files) {
      StringBuilder labelled = new StringBuilder();
      String name = data.relativize(file).toString();
      for (IobDocument document : IobDocument.read(name, lines(file))) {
        RunningText running = new RunningText(document);
        List<LabelledSpan> answers = answers(reader, running.text());
        scores.forEach(score -> score.add(running.gold(), answers));
        errors.add(document.name(), running.text(), running.gold(), answers);
        labelled.append(running.labelled(answers));
        documents++;
      }
      if (out != null) {
        Path target = out.resolve(name);
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.writeString(target, labelled);
      }
    }
    if (out != null) {
      Files.write(out.resolve("errors.tsv"), errors.rows());
    }
    return figures(scores, documents);
  }

  private static List<LabelledSpan> answers(MentionReader reader, String text) {
    ArticleText article =
        new ArticleText(new UUID(0, 0), 1, text, List.of(new Span(0, text.length())));
    return reader.read(article).stream()
        .filter(mention -> mention.kind() != MentionKind.ROLE)
        .map(MentionsSuite::answer)
        .toList();
  }

  private static LabelledSpan answer(FoundMention mention) {
    Span span = mention.span();
    return new LabelledSpan(span.start(), span.end(), label(mention.type()));
  }

  private static String label(EntityType type) {
    return switch (type) {
      case PERSON -> "PER";
      case ORGANIZATION -> "ORG";
      case PLACE -> "LOC";
    };
  }

  private List<Figure> figures(List<SpanScore> scores, int documents) {
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < TYPES.size(); i++) {
      SpanScore score = scores.get(i);
      String type = TYPES.get(i).toLowerCase(Locale.ROOT);
      figures.add(figure(type + "-precision", score.precision(), score.answered()));
      figures.add(figure(type + "-recall", score.recall(), score.gold()));
      figures.add(figure(type + "-f1", score.f1(), score.gold()));
    }
    figures.add(new Figure(name(), "documents", documents, documents));
    return figures;
  }

  private Figure figure(String measure, double share, int n) {
    return new Figure(name(), measure, 100 * share, n);
  }

  /** Old files of this kind are not always UTF-8. */
  private static List<String> lines(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.UTF_8);
    return (text.indexOf('\uFFFD') < 0 ? text : new String(bytes, StandardCharsets.ISO_8859_1))
        .lines()
        .toList();
  }

  private static List<Path> files(Path data) throws IOException {
    try (Stream<Path> all = Files.walk(data)) {
      return all.filter(file -> file.getFileName().toString().endsWith(".iob")).sorted().toList();
    }
  }
}
