package annals.evaluation.semeval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The events of an entity in order, as the task writes them down: first the entity, then one line
 * for each event with order, date and mentions between tabs.
 *
 * @param entity whom it is about
 * @param lines its events
 */
record EntityTimeline(String entity, List<Line> lines) {

  /** Stands for a date that nobody knows. */
  static final String UNKNOWN = "XXXX-XX-XX";

  EntityTimeline {
    lines = List.copyOf(lines);
  }

  /**
   * An event.
   *
   * @param order its place; events with the same place are simultaneous, 0 is no place
   * @param date day, month or year, or {@link #UNKNOWN}
   * @param mentions where the documents tell it: document, sentence and words between hyphens
   */
  record Line(int order, String date, List<String> mentions) {

    Line {
      mentions = List.copyOf(mentions);
    }

    /** Whether it has a date. */
    boolean isDated() {
      return !date.equals(UNKNOWN);
    }
  }

  /**
   * Reads a file of the task; {@code name} stands in where the first line names nobody.
   *
   * @throws IOException if a row with three cells does not start with a number
   */
  static EntityTimeline parse(String text, String name) throws IOException {
    List<Line> lines = new ArrayList<>();
    String entity = name;
    for (String row : text.lines().toList()) {
      String[] cells = row.strip().split("\t", -1);
      if (cells.length < 3) {
        entity = row.isBlank() || !lines.isEmpty() ? entity : row.strip();
        continue;
      }
      List<String> mentions = new ArrayList<>();
      for (int i = 2; i < cells.length; i++) {
        if (!cells[i].isBlank()) {
          mentions.add(cells[i].strip());
        }
      }
      lines.add(new Line(order(cells[0].strip(), row), date(cells[1].strip()), mentions));
    }
    return new EntityTimeline(entity, lines);
  }

  private static int order(String cell, String row) throws IOException {
    try {
      return Integer.parseInt(cell);
    } catch (NumberFormatException e) {
      throw new IOException("no order in the row " + row, e);
    }
  }

  /** The date without parts that are not known: "2007-09-XX" is a month. */
  private static String date(String written) {
    String known = written.toUpperCase(Locale.ROOT).replaceAll("(-XX)+$", "");
    return known.startsWith("X") ? UNKNOWN : known;
  }

  /** The file's text. */
  String format() {
    return entity
        + "\n"
        + lines.stream()
            .map(l -> l.order() + "\t" + l.date() + "\t" + String.join("\t", l.mentions()) + "\n")
            .collect(Collectors.joining());
  }
}
