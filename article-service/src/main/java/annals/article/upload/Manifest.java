package annals.article.upload;

import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A {@code manifest.csv}: a header with {@code file} and any of {@code published, source, url,
 * title} in any order, then a row a file. Other columns are passed over.
 */
final class Manifest {
  static final String NAME = "manifest.csv";

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setIgnoreSurroundingSpaces(true).get();

  private Manifest() {}

  /**
   * The rows in order.
   *
   * @throws AnnalsException when there is no header with {@code file}, or the file is no CSV
   */
  static List<ManifestRow> read(String path, String text) {
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (CSVParser parser = CSVParser.parse(new StringReader(content), FORMAT)) {
      List<CSVRecord> records = parser.getRecords();
      if (records.isEmpty()) {
        return List.of();
      }
      Map<String, Integer> columns = columns(path, records.getFirst());
      List<ManifestRow> rows = new ArrayList<>();
      for (CSVRecord line : records.subList(1, records.size())) {
        String file = cell(line, columns, "file").replace('\\', '/');
        if (!file.isEmpty()) {
          rows.add(
              new ManifestRow(
                  file.startsWith("./") ? file.substring(2) : file,
                  cell(line, columns, "published"),
                  cell(line, columns, "source"),
                  cell(line, columns, "url"),
                  cell(line, columns, "title")));
        }
      }
      return rows;
    } catch (IOException | UncheckedIOException malformed) {
      throw broken(path + " is no valid CSV: " + malformed.getMessage());
    }
  }

  private static Map<String, Integer> columns(String path, CSVRecord header) {
    Map<String, Integer> columns =
        IntStream.range(0, header.size())
            .boxed()
            .collect(
                Collectors.toMap(
                    i -> header.get(i).strip().toLowerCase(Locale.ROOT), i -> i, (a, b) -> a));
    if (!columns.containsKey("file")) {
      throw broken(path + " needs a first line with the column names, one of them 'file'.");
    }
    return columns;
  }

  private static String cell(CSVRecord line, Map<String, Integer> columns, String name) {
    Integer column = columns.get(name);
    return column == null || column >= line.size() ? "" : line.get(column).strip();
  }

  private static AnnalsException broken(String message) {
    return new AnnalsException(Reason.UNSUPPORTED_FORMAT, message);
  }
}
