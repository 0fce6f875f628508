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
          "order", "sort",
          "event_id", "event",
          "sources", "source",
          "least_importance", "minImportance",
          "since_version", "since");
  private static final Map<String, String> IN_BODIES =
      Map.ofEntries(
          Map.entry("entity_id", "entity"),
          Map.entry("entity_ids", "entities"),
          Map.entry("mention_id", "mention"),
          Map.entry("mention_ids", "mentions"),
          Map.entry("into_entity_id", "into"),
          Map.entry("edtf", "date"),
          Map.entry("group_id", "group"),
          Map.entry("article_id", "article"),
          Map.entry("entry_ids", "entries"),
          Map.entry("least_importance", "minImportance"));

  /** Fields that have another name where they stand than elsewhere; the last step of each. */
  private static final Map<Pattern, String> IN_PLACE =
      Map.of(
          Pattern.compile("(query\\.)query"), "$1q",
          Pattern.compile("(participants\\[\\d+]\\.)entity_id"), "$1id");

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
    for (Map.Entry<Pattern, String> place : IN_PLACE.entrySet()) {
      inBody = place.getKey().matcher(inBody).replaceFirst(place.getValue());
    }
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
