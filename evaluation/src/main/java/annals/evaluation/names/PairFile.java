package annals.evaluation.names;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file of labelled pairs: columns {@code schema}, {@code name1}, {@code name2} and {@code
 * is_match} in any order, others beside them.
 */
final class PairFile {
  private static final List<String> NEEDED = List.of("schema", "name1", "name2", "is_match");

  private final List<String> columns;
  private final List<CSVRecord> rows;

  private PairFile(List<String> columns, List<CSVRecord> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /** Reads a file; one without the columns has no pairs. */
  static PairFile read(Path file) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser parser = CSVParser.parse(reader, format)) {
      List<String> columns = parser.getHeaderNames();
      return columns.containsAll(NEEDED)
          ? new PairFile(columns, parser.getRecords())
          : new PairFile(columns, List.of());
    }
  }

  List<LabelledPair> pairs() {
    return rows.stream()
        .map(
            row ->
                new LabelledPair(
                    row.get("schema"),
                    row.get("name1"),
                    row.get("name2"),
                    isTrue(row.get("is_match"))))
        .toList();
  }

  /** Writes the same rows with our answers in place of the labels and the score behind them. */
  void write(Path file, List<PairAnswer> answers) throws IOException {
    List<String> header = new ArrayList<>(columns);
    header.add("score");
    try (Writer writer = Files.newBufferedWriter(file);
        CSVPrinter printer =
            new CSVPrinter(writer, CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get())) {
      printer.printRecord(header);
      for (int i = 0; i < rows.size(); i++) {
        List<String> cells = new ArrayList<>();
        for (String column : columns) {
          cells.add(
              column.equals("is_match")
                  ? String.valueOf(answers.get(i).match())
                  : rows.get(i).get(column));
        }
        cells.add(String.format(Locale.ROOT, "%.4f", answers.get(i).score()));
        printer.printRecord(cells);
      }
    }
  }

  private static boolean isTrue(String label) {
    return switch (label.strip().toLowerCase(Locale.ROOT)) {
      case "true", "1", "yes", "t" -> true;
      default -> false;
    };
  }
}
