package annals.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The manifest of a folder of demo articles. */
final class Manifest {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private Manifest() {}

  /** File names by source and title of the article. */
  static Map<String, String> files(Path manifest) {
    Map<String, String> files = new HashMap<>();
    try (CSVParser rows = FORMAT.parse(Files.newBufferedReader(manifest))) {
      for (CSVRecord row : rows) {
        files.put(row.get("source") + row.get("title"), row.get("file"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
