package annals.entity.formats;

import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The columns of a CSV file by name, in any case; unknown ones do no harm. */
final class CsvHeader {
  private final Map<String, Integer> columns = new HashMap<>();
  private final int size;

  /** Refuses a header without a column {@code name}, or with one twice. */
  CsvHeader(List<String> fields) {
    size = fields.size();
    for (int i = 0; i < size; i++) {
      String column = fields.get(i).toLowerCase(Locale.ROOT).replace(' ', '_');
      if (!column.isEmpty() && columns.put(column, i) != null) {
        throw new AnnalsException(
            Reason.UNSUPPORTED_FORMAT, "The header has the column '" + column + "' twice.");
      }
    }
    if (!columns.containsKey("name")) {
      throw new AnnalsException(
          Reason.UNSUPPORTED_FORMAT, "The header has no column 'name': " + shown(fields));
    }
  }

  private static String shown(List<String> fields) {
    String joined = String.join(", ", fields);
    return joined.length() > 200 ? joined.substring(0, 200) + "…" : joined;
  }

  int size() {
    return size;
  }

  /** The value of a column in a record; empty when the file or the record has none. */
  String value(List<String> record, String column) {
    int index = columns.getOrDefault(column, Integer.MAX_VALUE);
    return index < record.size() ? record.get(index) : "";
  }
}
