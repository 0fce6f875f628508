package annals.entity.grpc;

import annals.platform.error.AnnalsException;

/** Reads texts that people give. */
final class Texts {
  private static final int LONGEST_REASON = 2000;
  private static final int LONGEST_NAME = 500;

  private Texts() {}

  /** Why somebody does something; may be empty. */
  static String reason(String text) {
    return text("reason", text, LONGEST_REASON);
  }

  /** A name; may be empty. */
  static String name(String field, String text) {
    return text(field, text, LONGEST_NAME);
  }

  private static String text(String field, String text, int longest) {
    if (text.length() > longest || text.indexOf('\0') >= 0) {
      throw AnnalsException.invalid(field, "At most " + longest + " characters, without U+0000.");
    }
    return text.strip();
  }
}
