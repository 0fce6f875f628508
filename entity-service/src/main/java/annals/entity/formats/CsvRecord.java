package annals.entity.formats;

import java.util.ArrayList;
import java.util.List;

/**
 * A record of a CSV file (RFC 4180) while its lines come: fields with commas between, quoted where
 * they hold commas, quotes or line ends. A quote inside an unquoted field is a character like any
 * other.
 */
final class CsvRecord {
  private final List<String> fields = new ArrayList<>();
  private final StringBuilder field = new StringBuilder();
  private boolean open;
  private int size;

  /** Adds a line, without its line end; true when the record is complete. */
  boolean add(String line) {
    if (open) {
      field.append('\n');
    }
    size += line.length() + 1;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (open) {
        if (c != '"') {
          field.append(c);
        } else if (i + 1 < line.length() && line.charAt(i + 1) == '"') {
          field.append('"');
          i++;
        } else {
          open = false;
        }
      } else if (c == ',') {
        endField();
      } else if (c == '"' && field.isEmpty()) {
        open = true;
      } else {
        field.append(c);
      }
    }
    if (!open) {
      endField();
    }
    return !open;
  }

  private void endField() {
    fields.add(field.toString().strip());
    field.setLength(0);
  }

  /** Characters taken so far. */
  int size() {
    return size;
  }

  /** The fields of a complete record, without blanks around them. */
  List<String> fields() {
    return fields;
  }
}
