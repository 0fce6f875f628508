package annals.evaluation.mentions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The answers that were wrong, each with its line of text: document, what, type, name, line. */
final class ErrorList {
  private final List<String> rows = new ArrayList<>();

  void add(String document, String text, List<LabelledSpan> gold, List<LabelledSpan> answers) {
    Set<LabelledSpan> wanted = new HashSet<>(gold);
    Set<LabelledSpan> given = new HashSet<>(answers);
    for (LabelledSpan name : gold) {
      if (!given.contains(name) && !name.type().equals("MISC")) {
        rows.add(row(document, "missed", name, text));
      }
    }
    for (LabelledSpan name : answers) {
      if (!wanted.contains(name)) {
        rows.add(row(document, "wrong", name, text));
      }
    }
  }

  List<String> rows() {
    return rows;
  }

  private static String row(String document, String kind, LabelledSpan name, String text) {
    int from = text.lastIndexOf('\n', name.start() - 1) + 1;
    int to = text.indexOf('\n', name.end());
    String line = text.substring(from, to < 0 ? text.length() : to);
    return String.join(
        "\t", document, kind, name.type(), text.substring(name.start(), name.end()), line);
  }
}
