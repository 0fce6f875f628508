package annals.gateway.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an {@code application/x-www-form-urlencoded} body, read as any other body is:
 * within its limit. The form reader of the server bounds each field but not their sum.
 */
public final class FormBody {
  private final String text;

  private FormBody(String text) {
    this.text = text;
  }

  /** Reads a body. */
  public static FormBody read(InputStream body) throws IOException {
    return new FormBody(Text.read(body, null));
  }

  /**
   * The first value of a field; null when it is not there.
   *
   * @throws ProblemException 400 when it is not encoded well
   */
  public @Nullable String first(String field) {
    for (String pair : text.split("&", -1)) {
      int middle = pair.indexOf('=');
      if (middle >= 0 && decode(pair.substring(0, middle)).equals(field)) {
        return decode(pair.substring(middle + 1));
      }
    }
    return null;
  }

  private static String decode(String encoded) {
    try {
      return URLDecoder.decode(encoded.strip(), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      String detail = "The form is not URL-encoded.";
      throw new ProblemException(
          ProblemType.MALFORMED_BODY,
          detail,
          List.of(Problem.Fault.at("", detail)),
          Map.of(),
          broken);
    }
  }
}
