package annals.local.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** Says in a sentence why the API refused. */
final class Refusal {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Refusal() {}

  static String describe(URI url, HttpResponse<String> response) {
    String advice =
        switch (response.statusCode()) {
          case 401 -> " The token is missing, wrong or expired.";
          case 403 -> " Importing needs the role editor.";
          case 413 -> " Split it into smaller parts.";
          default -> "";
        };
    return "%s refused (%d%s).%s"
        .formatted(url, response.statusCode(), details(response.body()), advice);
  }

  /** Title, detail and fields of a problem+json body; nothing if it is none. */
  private static String details(String body) {
    List<String> parts = new ArrayList<>();
    try {
      JsonNode problem = JSON.readTree(body);
      for (String field : List.of("title", "detail")) {
        if (problem.path(field).isTextual()) {
          parts.add(problem.path(field).asText());
        }
      }
      for (JsonNode error : problem.path("errors")) {
        parts.add(error.path("pointer").asText() + " " + error.path("detail").asText());
      }
    } catch (IOException e) {
      return "";
    }
    return parts.isEmpty() ? "" : ": " + String.join("; ", parts);
  }
}
