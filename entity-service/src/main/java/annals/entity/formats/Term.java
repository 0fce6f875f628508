package annals.entity.formats;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A label, description or alias of a Wikidata item. */
record Term(String language, String text) {
  /** All terms inside the value that {@code parser} stands at, in the order of the dump. */
  static List<Term> read(JsonParser parser) throws IOException {
    List<Term> terms = new ArrayList<>();
    String language = "";
    int depth = 0;
    JsonToken token = parser.currentToken();
    do {
      if (token == null) {
        throw new IOException("The item does not end");
      } else if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        depth--;
      } else if (token == JsonToken.VALUE_STRING && parser.currentName().equals("language")) {
        language = parser.getText();
      } else if (token == JsonToken.VALUE_STRING && parser.currentName().equals("value")) {
        terms.add(new Term(language, parser.getText()));
      }
      token = depth > 0 ? parser.nextToken() : token;
    } while (depth > 0);
    return terms;
  }

  /** The first text in the first of {@code languages} that has one, or an empty text. */
  static String best(List<Term> terms, String... languages) {
    for (String language : languages) {
      for (Term term : terms) {
        if (term.language.equals(language)) {
          return term.text;
        }
      }
    }
    return "";
  }

  /** The terms for English and for all languages, then the others. */
  static List<Term> englishFirst(List<Term> terms) {
    return terms.stream()
        .sorted(
            Comparator.comparing(
                term -> !term.language.equals("en") && !term.language.equals("mul")))
        .toList();
  }
}
