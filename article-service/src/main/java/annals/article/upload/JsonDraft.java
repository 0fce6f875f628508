package annals.article.upload;

import annals.article.domain.ArticleDraft;
import annals.article.domain.imports.ImportEntry;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** An article as a JSON object, with the fields that the API takes. Others are passed over. */
final class JsonDraft {
  private JsonDraft() {}

  static ImportEntry entry(String name, String json) {
    String text = json.startsWith("\uFEFF") ? json.substring(1) : json;
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return new ImportEntry.Candidate(name, draft(reader.readObject()));
    } catch (NotText field) {
      return new ImportEntry.Unreadable(name, String.valueOf(field.getMessage()));
    } catch (JsonException | IllegalStateException malformed) {
      return new ImportEntry.Unreadable(name, "The line is no JSON object.");
    }
  }

  private static ArticleDraft draft(JsonObject object) {
    String text = field(object, "text");
    String html = field(object, "html");
    if (text.isEmpty() == html.isEmpty()) {
      throw new NotText("An article has either a text or an html.");
    }
    return new ArticleDraft(
        html.isEmpty() ? new ArticleDraft.Body.Text(text) : new ArticleDraft.Body.Html(html),
        field(object, "title"),
        field(object, "url"),
        field(object, "source"),
        field(object, "published"),
        field(object, "language"),
        authors(object),
        field(object, "section"));
  }

  private static String field(JsonObject object, String name) {
    return text(name, object.getOrDefault(name, JsonValue.NULL));
  }

  private static List<String> authors(JsonObject object) {
    JsonValue value = object.getOrDefault("authors", JsonValue.EMPTY_JSON_ARRAY);
    List<String> authors = new ArrayList<>();
    if (value instanceof JsonArray names) {
      names.forEach(author -> authors.add(text("authors", author)));
    } else if (!text("authors", value).isEmpty()) {
      authors.add(text("authors", value));
    }
    return authors;
  }

  private static String text(String name, JsonValue value) {
    if (value instanceof JsonString string) {
      return string.getString();
    }
    if (value.getValueType() == JsonValue.ValueType.NULL) {
      return "";
    }
    throw new NotText(name + " must be text.");
  }

  /** A field that holds something else than it should. */
  private static final class NotText extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotText(String message) {
      super(message);
    }
  }
}
