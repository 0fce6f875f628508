package annals.timeline.persistence;

import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.article.EntityType;
import annals.timeline.domain.statements.Involvement;
import annals.timeline.domain.statements.Participant;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The participants of a statement inside its row, as JSON text: an array of objects with {@code
 * id}, {@code name}, {@code type}, {@code involvement}, {@code position} and, where they are known,
 * {@code part} and {@code named}. The one named first comes first.
 */
final class ParticipantJson {

  private static final JsonFactory JSON = new JsonFactory();

  /** Ids in the order of their digits, as PostgreSQL has it. */
  private static final Comparator<Participant> FIRST_NAMED =
      Comparator.comparingInt(Participant::position)
          .thenComparing(participant -> participant.entity().id().toString());

  private ParticipantJson() {}

  static String write(Collection<Participant> participants) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartArray();
      for (Participant participant : participants.stream().sorted(FIRST_NAMED).toList()) {
        json.writeStartObject();
        json.writeStringField("id", participant.entity().id().toString());
        json.writeStringField("name", participant.entity().name());
        json.writeStringField("type", participant.entity().type().name());
        json.writeStringField("involvement", participant.involvement().name());
        json.writeNumberField("position", participant.position());
        if (participant.part() != null) {
          json.writeStringField("part", participant.part());
        }
        if (participant.named() != null) {
          json.writeStringField("named", participant.named());
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** The participants in the order in which they were written. */
  static List<Participant> read(String text) {
    List<Participant> participants = new ArrayList<>();
    try (JsonParser json = JSON.createParser(text)) {
      if (json.nextToken() != JsonToken.START_ARRAY) {
        throw new IllegalStateException("not an array of participants: " + text);
      }
      while (json.nextToken() == JsonToken.START_OBJECT) {
        participants.add(participant(json));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(participants);
  }

  private static Participant participant(JsonParser json) throws IOException {
    String id = null;
    String name = null;
    String type = null;
    String involvement = null;
    int position = 0;
    String part = null;
    String named = null;
    for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
      json.nextToken();
      switch (field) {
        case "id" -> id = json.getText();
        case "name" -> name = json.getText();
        case "type" -> type = json.getText();
        case "involvement" -> involvement = json.getText();
        case "position" -> position = json.getIntValue();
        case "part" -> part = json.getValueAsString();
        case "named" -> named = json.getText();
        default -> json.skipChildren();
      }
    }
    return new Participant(
        new EntityRef(UUID.fromString(given(id)), given(name), EntityType.valueOf(given(type))),
        Involvement.valueOf(given(involvement)),
        position,
        part,
        named);
  }

  private static String given(@Nullable String value) {
    return Objects.requireNonNull(value, "a participant is not complete");
  }
}
