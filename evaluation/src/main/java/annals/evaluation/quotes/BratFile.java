package annals.evaluation.quotes;

import annals.timeline.domain.text.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Attributions in brat's standoff format: {@code T} lines are spans with a label, {@code E} lines
 * join Source, Cue and Content of one attribution.
 */
final class BratFile {

  private BratFile() {}

  /** The attributions of a file that have a content; offsets past the text are cut. */
  static List<Attribution> read(String annotations, int textLength) {
    Map<String, List<TextSpan>> spans = new HashMap<>();
    List<Attribution> attributions = new ArrayList<>();
    for (String line : annotations.split("\n", -1)) {
      if (line.startsWith("T")) {
        String[] columns = line.split("\t", 3);
        spans.put(columns[0], spans(columns[1], textLength));
      }
    }
    for (String line : annotations.split("\n", -1)) {
      if (line.startsWith("E")) {
        Attribution attribution = attribution(line.strip(), spans);
        if (!attribution.contents().isEmpty()) {
          attributions.add(attribution);
        }
      }
    }
    return attributions;
  }

  private static Attribution attribution(String line, Map<String, List<TextSpan>> spans) {
    Map<String, List<TextSpan>> parts = new HashMap<>();
    for (String role : line.substring(line.indexOf('\t') + 1).split(" ", -1)) {
      int colon = role.indexOf(':');
      String name = role.substring(0, Math.max(0, colon)).replaceAll("[0-9]+$", "");
      parts
          .computeIfAbsent(name, key -> new ArrayList<>())
          .addAll(spans.getOrDefault(role.substring(colon + 1), List.of()));
    }
    return new Attribution(
        parts.getOrDefault("Source", List.of()),
        parts.getOrDefault("Cue", List.of()),
        parts.getOrDefault("Content", List.of()));
  }

  private static List<TextSpan> spans(String column, int textLength) {
    List<TextSpan> spans = new ArrayList<>();
    for (String piece : column.substring(column.indexOf(' ') + 1).split(";", -1)) {
      String[] ends = piece.strip().split(" ", -1);
      int start = Integer.parseInt(ends[0]);
      int end = Math.min(textLength, Integer.parseInt(ends[1]));
      if (start < end) {
        spans.add(new TextSpan(start, end));
      }
    }
    return spans;
  }

  /** The attributions in the same format. */
  static String write(List<Attribution> attributions, String text) {
    StringBuilder out = new StringBuilder();
    int spans = 0;
    for (int i = 0; i < attributions.size(); i++) {
      Attribution attribution = attributions.get(i);
      StringBuilder roles = new StringBuilder();
      spans = append(out, roles, type(attribution), List.of(trigger(attribution)), spans, text);
      spans = append(out, roles, "Content", attribution.contents(), spans, text);
      spans = append(out, roles, "Cue", attribution.cues(), spans, text);
      spans = append(out, roles, "Source", attribution.sources(), spans, text);
      String event = roles.toString().stripTrailing();
      out.append('E').append(i + 1).append('\t').append(event).append('\n');
    }
    return out.toString();
  }

  private static String type(Attribution attribution) {
    return attribution.sources().isEmpty() ? "Attribution-no-source" : "Attribution";
  }

  /** The words that an event hangs on: its cue, or without one its source or content. */
  private static TextSpan trigger(Attribution attribution) {
    if (!attribution.cues().isEmpty()) {
      return attribution.cues().getFirst();
    }
    return attribution.sources().isEmpty()
        ? attribution.contents().getFirst()
        : attribution.sources().getFirst();
  }

  private static int append(
      StringBuilder out,
      StringBuilder event,
      String label,
      List<TextSpan> spans,
      int written,
      String text) {
    int number = written;
    for (TextSpan span : spans) {
      number++;
      String words = span.in(text).replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
      out.append('T').append(number).append('\t').append(label);
      out.append(' ').append(span.start()).append(' ').append(span.end());
      out.append('\t').append(words).append('\n');
      event.append(label).append(":T").append(number).append(' ');
    }
    return number;
  }
}
