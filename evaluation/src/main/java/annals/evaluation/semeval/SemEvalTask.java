package annals.evaluation.semeval;

import annals.entity.corenlp.CoreNlpMentionFinder;
import annals.entity.domain.mentions.MentionFinder;
import annals.entity.domain.mentions.MentionReader;
import annals.evaluation.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * SemEval-2015 task 4 (Minard et al. 2015), track A: timelines of entities from raw text.
 *
 * <p>A corpus is a folder with documents ({@code *.tml}) and gold timelines ({@code *.txt}) in two
 * folders of its own, whatever their names are. The engines get the text, the creation time of each
 * document and the names of the entities.
 */
public final class SemEvalTask {

  private static final String SUITE = "timelines";

  private final NewsReader reader = new NewsReader();

  private final Supplier<MentionFinder> finders;

  /** Finds names with the service's own tagger. */
  public SemEvalTask() {
    this(CoreNlpMentionFinder::new);
  }

  SemEvalTask(Supplier<MentionFinder> finders) {
    this.finders = finders;
  }

  /**
   * Runs the engines over all corpora below the folder.
   *
   * @param data the folder, which exists
   * @param out a folder for the timelines in the gold's own format, or null
   * @return temporal awareness from 0 to 100, summed over all entities; empty without a corpus
   * @throws IOException if a file cannot be read or written
   */
  public List<Figure> run(Path data, @Nullable Path out) throws IOException {
    TemporalAwareness dated = new TemporalAwareness(true);
    TemporalAwareness ordered = new TemporalAwareness(false);
    int entities = 0;
    MentionReader names = new MentionReader(finders.get());
    for (Map.Entry<Path, List<Path>> corpus : corpora(data).entrySet()) {
      List<NewsDocument> documents = documents(corpus.getKey());
      EventCollector collector = new EventCollector(new NamedEntities(names));
      for (Path file : corpus.getValue()) {
        EntityTimeline gold = EntityTimeline.parse(Files.readString(file), name(file));
        if (gold.lines().isEmpty()) {
          continue;
        }
        EntityTimeline answer =
            TimelineWriter.of(gold.entity(), collector.collect(gold.entity(), documents));
        dated.add(gold, answer);
        ordered.add(gold, answer);
        entities++;
        if (out != null) {
          Path target = out.resolve(data.relativize(file).toString());
          Files.createDirectories(target.toAbsolutePath().getParent());
          Files.writeString(target, answer.format());
        }
      }
    }
    return entities == 0 ? List.of() : figures(dated, ordered, entities);
  }

  private static List<Figure> figures(
      TemporalAwareness dated, TemporalAwareness ordered, int entities) {
    return List.of(
        figure("precision", dated.precision(), dated.answered()),
        figure("recall", dated.recall(), dated.wanted()),
        figure("f1", dated.f1(), dated.wanted()),
        figure("order-f1", ordered.f1(), ordered.wanted()),
        new Figure(SUITE, "semeval2015-entities", entities, entities));
  }

  private static Figure figure(String measure, double share, int n) {
    return new Figure(SUITE, "semeval2015-" + measure, 100 * share, n);
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ".txt".length()).replace('_', ' ');
  }

  private List<NewsDocument> documents(Path folder) throws IOException {
    List<NewsDocument> documents = new ArrayList<>();
    for (Path file : files(folder, ".tml")) {
      documents.add(reader.read(file));
    }
    return documents;
  }

  /** Per folder with documents, the gold timelines of the folders beside it. */
  private static Map<Path, List<Path>> corpora(Path data) throws IOException {
    Map<Path, List<Path>> corpora = new TreeMap<>();
    List<Path> parents;
    try (Stream<Path> all = Files.walk(data)) {
      parents = all.filter(Files::isDirectory).sorted().toList();
    }
    for (Path parent : parents) {
      List<Path> folders = folders(parent);
      for (Path folder : folders) {
        List<Path> gold = new ArrayList<>();
        for (Path beside : folders) {
          gold.addAll(beside.equals(folder) ? List.of() : files(beside, ".txt"));
        }
        if (!files(folder, ".tml").isEmpty()) {
          corpora.put(folder, gold);
        }
      }
    }
    return corpora;
  }

  private static List<Path> folders(Path parent) throws IOException {
    try (Stream<Path> all = Files.list(parent)) {
      return all.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
    }
  }
}
