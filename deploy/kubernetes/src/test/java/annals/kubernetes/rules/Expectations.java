package annals.kubernetes.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Collects what a manifest lacks. */
record Expectations(String where, List<String> violations) {
  Expectations within(String part) {
    return new Expectations(where + " " + part, violations);
  }

  void expect(JsonNode node, String pointer, String value) {
    String found = node.at(pointer).asText();
    if (!found.equals(value)) {
      add("%s should be %s, not %s".formatted(pointer, value, found.isEmpty() ? "absent" : found));
    }
  }

  void expectAbsent(JsonNode node, String... pointers) {
    for (String pointer : pointers) {
      if (!node.at(pointer).isMissingNode()) {
        add(pointer + " should be absent");
      }
    }
  }

  void expect(boolean holds, String otherwise) {
    if (!holds) {
      add(otherwise);
    }
  }

  void add(String violation) {
    violations.add(where + ": " + violation);
  }
}
