package annals.evaluation.identity;

import annals.evaluation.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The linked mentions with our answers, scored by type. */
final class IdentityScore {
  private final String prefix;
  private final List<String> types;
  private final Map<String, BCubed> byType = new TreeMap<>();
  private final ErrorList errors = new ErrorList();

  /** A score for these types whose measures start with {@code prefix}. */
  IdentityScore(String prefix, List<String> types) {
    this.prefix = prefix;
    this.types = types;
  }

  String prefix() {
    return prefix;
  }

  /** Counts {@code mention} of {@code collection}, which we say names {@code cluster}. */
  void add(String collection, GoldMention mention, String cluster) {
    if (mention.isLinked() && types.contains(mention.type())) {
      byType
          .computeIfAbsent(mention.type(), type -> new BCubed())
          .add(collection + " " + mention.entity(), collection + " " + cluster);
      errors.add(mention, cluster);
    }
  }

  List<Figure> figures(String suite) {
    List<Figure> figures = new ArrayList<>();
    for (String type : types) {
      BCubed score = byType.getOrDefault(type, new BCubed());
      String measure = prefix + type.toLowerCase(Locale.ROOT) + "-b3-";
      int n = score.mentions();
      figures.add(new Figure(suite, measure + "precision", 100 * score.precision(), n));
      figures.add(new Figure(suite, measure + "recall", 100 * score.recall(), n));
      figures.add(new Figure(suite, measure + "f1", 100 * score.f1(), n));
    }
    return figures;
  }

  void writeErrors(Path folder) throws IOException {
    Files.write(folder.resolve(prefix + "errors.tsv"), errors.lines());
  }
}
