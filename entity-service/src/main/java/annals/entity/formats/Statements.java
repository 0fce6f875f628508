package annals.entity.formats;

import annals.entity.domain.imports.FileDate;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The statements of a Wikidata item about one property, without deprecated ones. */
final class Statements {
  private static final ObjectReader JSON = new JsonMapper().readerFor(JsonNode.class);

  private Statements() {}

  /**
   * A statement.
   *
   * @param value of its main snak; missing for an unknown value
   * @param qualifiers by property
   */
  record Statement(JsonNode value, JsonNode qualifiers, boolean preferred) {
    /** The item that is its value, or an empty text. */
    String item() {
      return value.path("id").asText();
    }

    /** The date of a qualifier as EDTF, or an empty text. */
    String qualifier(String property) {
      List<String> dates = new ArrayList<>();
      for (JsonNode snak : qualifiers.path(property)) {
        dates.add(WikidataTime.edtf(snak.path("datavalue").path("value")));
      }
      return FileDate.agreed(dates);
    }
  }

  /** The statements in the JSON array that begins at {@code start}. */
  static List<Statement> read(byte[] bytes, int start, int end) throws IOException {
    try (JsonParser parser = JSON.getFactory().createParser(bytes, start, end - start)) {
      parser.nextToken();
      return read(parser);
    }
  }

  /** The statements in the array that {@code parser} stands at. */
  static List<Statement> read(JsonParser parser) throws IOException {
    JsonNode array = JSON.readTree(parser);
    List<Statement> statements = new ArrayList<>();
    for (JsonNode statement : array) {
      String rank = statement.path("rank").asText();
      if (!rank.equals("deprecated") && statement.has("mainsnak")) {
        statements.add(
            new Statement(
                statement.path("mainsnak").path("datavalue").path("value"),
                statement.path("qualifiers"),
                rank.equals("preferred")));
      }
    }
    return statements;
  }

  /** Those to believe: the preferred ones when there are any, else all. */
  static List<Statement> best(List<Statement> statements) {
    List<Statement> preferred = statements.stream().filter(Statement::preferred).toList();
    return preferred.isEmpty() ? statements : preferred;
  }
}
