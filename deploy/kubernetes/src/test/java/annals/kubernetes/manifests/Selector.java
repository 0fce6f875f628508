package annals.kubernetes.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;

/** Label selectors: {@code matchLabels} and {@code matchExpressions} with {@code In}. */
public final class Selector {
  private Selector() {}

  /** Whether a label selector selects these labels; an empty one selects all. */
  public static boolean matches(JsonNode selector, JsonNode labels) {
    return contains(selector.path("matchLabels"), labels)
        && selector
            .path("matchExpressions")
            .valueStream()
            .allMatch(expression -> matchesExpression(expression, labels));
  }

  /** Whether the labels hold all of these pairs. */
  public static boolean contains(JsonNode pairs, JsonNode labels) {
    return pairs.properties().stream()
        .allMatch(pair -> labels.path(pair.getKey()).equals(pair.getValue()));
  }

  /** The selector's pairs as text. */
  public static String text(JsonNode selector) {
    return selector.path("matchLabels").properties().stream()
        .map(Map.Entry::getValue)
        .map(JsonNode::asText)
        .collect(Collectors.joining(","));
  }

  private static boolean matchesExpression(JsonNode expression, JsonNode labels) {
    String operator = expression.path("operator").asText();
    if (!operator.equals("In")) {
      throw new IllegalArgumentException("operator not supported: " + operator);
    }
    JsonNode value = labels.path(expression.path("key").asText());
    return expression.path("values").valueStream().anyMatch(value::equals);
  }
}
