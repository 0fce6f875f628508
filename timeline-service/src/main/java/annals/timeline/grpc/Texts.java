package annals.timeline.grpc;

import annals.platform.error.AnnalsException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads texts that people write. */
final class Texts {

  private static final int LONGEST_REASON = 2_000;

  private Texts() {}

  /** A text without blanks at its ends; may be empty. */
  static String text(String text, String field, int longest) {
    if (text.length() > longest || text.indexOf('\0') >= 0) {
      throw AnnalsException.invalid(
          field, "At most " + longest + " characters, none of them U+0000.");
    }
    return text.strip();
  }

  /** Why somebody does something; may be empty. */
  static String reason(String text) {
    return text(text, "reason", LONGEST_REASON);
  }

  /** A version, from 0. */
  static long version(long version, String field) {
    if (version < 0) {
      throw AnnalsException.invalid(field, "Versions count from 1.");
    }
    return version;
  }

  /** Refuses names of fields that there are not, and none at all. */
  static void fields(List<String> fields, Set<String> known) {
    if (fields.isEmpty()) {
      throw AnnalsException.invalid("fields", "Name at least one of " + new TreeSet<>(known) + ".");
    }
    for (int i = 0; i < fields.size(); i++) {
      if (!known.contains(fields.get(i))) {
        throw AnnalsException.invalid(
            "fields[" + i + "]", "No such field; there are " + new TreeSet<>(known) + ".");
      }
    }
  }
}
