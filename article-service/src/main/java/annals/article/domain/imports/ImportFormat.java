package annals.article.domain.imports;

import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import java.util.Locale;

/** Kinds of uploads. */
public enum ImportFormat {
  ZIP,
  NDJSON,
  TEXT,
  HTML;

  /**
   * The kind that a content type names or, if that is a mere {@code application/octet-stream}, a
   * file name.
   *
   * @throws AnnalsException {@code UNSUPPORTED_FORMAT}
   */
  public static ImportFormat of(String contentType, String fileName) {
    String type = contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    return switch (type) {
      case "application/zip", "application/x-zip-compressed" -> ZIP;
      case "application/x-ndjson", "application/ndjson", "application/jsonl" -> NDJSON;
      case "text/plain" -> TEXT;
      case "text/html", "application/xhtml+xml" -> HTML;
      case "", "application/octet-stream" -> ofName(fileName.toLowerCase(Locale.ROOT), type);
      default -> throw unknown(type);
    };
  }

  private static ImportFormat ofName(String name, String type) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "zip" -> ZIP;
      case "ndjson", "jsonl" -> NDJSON;
      case "txt" -> TEXT;
      case "html", "htm" -> HTML;
      default -> throw unknown(type);
    };
  }

  private static AnnalsException unknown(String type) {
    return new AnnalsException(
        Reason.UNSUPPORTED_FORMAT,
        "Nothing is known about uploads of type '"
            + type
            + "'; send application/zip, application/x-ndjson, text/plain or text/html.");
  }
}
