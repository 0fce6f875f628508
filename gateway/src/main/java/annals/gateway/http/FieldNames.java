package annals.gateway.http;

import annals.gateway.http.Problem.Fault;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells where in the REST request a field of a gRPC request came from. */
final class FieldNames {
  private static final Set<String> WITH_BODY = Set.of("POST", "PATCH", "PUT");
  private static final Pattern STEP = Pattern.compile("[.\\[\\]]+");
  private static final Map<String, String> PARAMETERS =
      Map.of(
          "query", "q",
          "entity_ids", "entity",
          "entity_id", "entity",
          "speaker_id", "speaker",
          "show_withdrawn", "withdrawn",
          "order", "sort");
  private static final Map<String, String> IN_BODIES =
      Map.of(
          "entity_id", "entity",
          "mention_id", "mention",
          "mention_ids", "mentions",
          "into_entity_id", "into");
  private static final Map<String, String> HEADERS =
      Map.of("request_id", "Idempotency-Key", "etag", "If-Match");

  private FieldNames() {}

  /**
   * The fault of a field.
   *
   * @param field path in proto names, as {@code draft.authors[0]}
   */
  static Fault fault(String field, String detail, String method) {
    String header = HEADERS.get(field);
    if (header != null) {
      return Fault.ofHeader(header, detail);
    }
    if (!WITH_BODY.contains(method)) {
      return Fault.ofParameter(PARAMETERS.getOrDefault(field, camel(field)), detail);
    }
    String inBody = field.startsWith("draft.") ? field.substring("draft.".length()) : field;
    String pointer =
        Arrays.stream(STEP.split(inBody))
            .filter(step -> !step.isEmpty())
            .map(step -> "/" + IN_BODIES.getOrDefault(step, camel(step)))
            .collect(Collectors.joining());
    return Fault.at(pointer, detail);
  }

  private static String camel(String snake) {
    StringBuilder camel = new StringBuilder();
    for (String word : snake.split("_", -1)) {
      camel.append(
          camel.isEmpty() || word.isEmpty()
              ? word
              : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return camel.toString();
  }
}
