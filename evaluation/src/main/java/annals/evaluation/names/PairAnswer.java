package annals.evaluation.names;

import annals.entity.domain.matching.NameMatch;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the matcher said about a pair. */
record PairAnswer(LabelledPair pair, NameMatch answer) {
  static final String HEADER = "schema\tname1\tname2\tgold\tanswer\tscore\texplanation";

  boolean match() {
    return answer.match();
  }

  double score() {
    return answer.score();
  }

  boolean isRight() {
    return match() == pair.match();
  }

  /** A line of the listing of errors, as {@link #HEADER} says. */
  String line() {
    String why =
        answer.explanation().stream()
            .map(
                reason -> String.format(Locale.ROOT, "%s (%+.2f)", reason.value(), reason.weight()))
            .collect(Collectors.joining("; "));
    return String.join(
        "\t",
        pair.schema(),
        plain(pair.name1()),
        plain(pair.name2()),
        String.valueOf(pair.match()),
        String.valueOf(match()),
        String.format(Locale.ROOT, "%.4f", score()),
        plain(why));
  }

  private static String plain(String text) {
    return text.replaceAll("[\\t\\r\\n]+", " ");
  }
}
