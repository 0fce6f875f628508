package annals.entity.formats;

import annals.entity.domain.EntityType;
import annals.entity.domain.imports.FileDate;
import annals.entity.domain.imports.ImportedEntity;
import annals.entity.domain.imports.ImportedName;
import annals.entity.formats.Statements.Statement;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A Wikidata item, read in one pass that skips what is of no use here. Positions held (P39) are
 * left out: the line has only the ids of the offices, not their labels.
 */
final class WikidataItem {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String CITIZENSHIP = "P27";
  private static final String COUNTRY = "P17";
  private static final String BIRTH = "P569";
  private static final String DEATH = "P570";
  private static final String INCEPTION = "P571";
  private static final String DISSOLUTION = "P576";
  private static final String OFFICIAL_NAME = "P1448";
  private static final String BIRTH_NAME = "P1477";
  private static final String LEI = "P1278";
  private static final String START = "P580";
  private static final String END = "P582";
  private static final Set<String> PROPERTIES =
      Set.of(
          CITIZENSHIP,
          COUNTRY,
          BIRTH,
          DEATH,
          INCEPTION,
          DISSOLUTION,
          OFFICIAL_NAME,
          BIRTH_NAME,
          LEI);

  private final Map<String, List<Statement>> claims = new HashMap<>();
  private List<Term> labels = List.of();
  private List<Term> aliases = List.of();
  private String id = "";
  private String description = "";

  private WikidataItem() {}

  /** The entity in these bytes, unless it has no id or no label. */
  static Optional<ImportedEntity> read(EntityType type, byte[] bytes, int start, int end)
      throws IOException {
    WikidataItem item = new WikidataItem();
    try (JsonParser parser = JSON.createParser(bytes, start, end - start)) {
      parser.nextToken();
      item.read(parser);
    }
    return item.entity(type);
  }

  private void read(JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      parser.nextToken();
      switch (field) {
        case "id" -> id = parser.getText();
        case "labels" -> labels = Term.read(parser);
        case "descriptions" -> description = Term.best(Term.read(parser), "en");
        case "aliases" -> aliases = Term.read(parser);
        case "claims" -> readClaims(parser);
        default -> parser.skipChildren();
      }
    }
  }

  private void readClaims(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String property = parser.currentName();
      parser.nextToken();
      if (PROPERTIES.contains(property)) {
        claims.put(property, Statements.read(parser));
      } else {
        parser.skipChildren();
      }
    }
  }

  private Optional<ImportedEntity> entity(EntityType type) {
    String name = Term.best(labels, "en", "mul");
    if (name.isEmpty() && !labels.isEmpty()) {
      name = labels.getFirst().text();
    }
    if (id.isEmpty() || !Draft.isName(Draft.clean(name))) {
      return Optional.empty();
    }
    Draft draft = new Draft(type, name);
    addNames(draft);
    draft.identify("wikidata", id);
    claims(LEI).stream()
        .map(Statement::value)
        .filter(JsonNode::isTextual)
        .forEach(lei -> draft.identify("lei", lei.asText()));
    boolean person = type == EntityType.PERSON;
    for (Statement country : claims(person ? CITIZENSHIP : COUNTRY)) {
      String code = ItemTable.COUNTRIES.get(country.item());
      if (code != null) {
        draft.addCountry(code);
      }
    }
    draft.describe(description);
    draft.date(date(person ? BIRTH : INCEPTION), date(person ? DEATH : DISSOLUTION));
    return Optional.of(draft.entity());
  }

  /** The names with dates first, then labels and aliases, English before other languages. */
  private void addNames(Draft draft) {
    for (String property : List.of(OFFICIAL_NAME, BIRTH_NAME)) {
      for (Statement named : claims(property)) {
        String to = named.qualifier(END);
        draft.add(
            named.value().path("text").asText(),
            named.value().path("language").asText(),
            to.isEmpty() ? ImportedName.Kind.ALIAS : ImportedName.Kind.FORMER,
            named.qualifier(START),
            to);
      }
    }
    Term.englishFirst(labels).forEach(term -> draft.addAlias(term.text(), term.language()));
    Term.englishFirst(aliases).forEach(term -> draft.addAlias(term.text(), term.language()));
  }

  private String date(String property) {
    return FileDate.agreed(
        Statements.best(claims(property)).stream()
            .map(statement -> WikidataTime.edtf(statement.value()))
            .toList());
  }

  private List<Statement> claims(String property) {
    return claims.getOrDefault(property, List.of());
  }
}
