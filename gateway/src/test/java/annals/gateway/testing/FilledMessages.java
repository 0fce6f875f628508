package annals.gateway.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import com.google.protobuf.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Proto messages with another value in every field, to show that mappers forget none. */
public final class FilledMessages {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  private int counter = 1000;
  private final Set<String> values = new TreeSet<>();

  private FilledMessages() {}

  /** A message with its values. */
  public record Filled<M extends Message>(M message, Set<String> values) {
    /** The values that the JSON form of {@code mapped} does not show. */
    public Set<String> missingIn(Object mapped) {
      Set<String> shown = new HashSet<>();
      collect(JSON.valueToTree(mapped), shown);
      Set<String> missing = new TreeSet<>(values);
      missing.removeAll(shown);
      return missing;
    }
  }

  /** Fills every field of a message, down to the last, but those named. */
  public static <M extends Message> Filled<M> fill(M empty, String... without) {
    FilledMessages filler = new FilledMessages();
    Message.Builder builder = empty.newBuilderForType();
    filler.fill(builder, List.of(without));
    @SuppressWarnings("unchecked")
    M filled = (M) builder.build();
    return new Filled<>(filled, filler.values);
  }

  private void fill(Message.Builder builder, Collection<String> without) {
    for (FieldDescriptor field : builder.getDescriptorForType().getFields()) {
      if (!without.contains(field.getName())) {
        if (field.isRepeated()) {
          builder.addRepeatedField(field, value(builder, field, without));
        } else {
          builder.setField(field, value(builder, field, without));
        }
      }
    }
  }

  private Object value(Message.Builder parent, FieldDescriptor field, Collection<String> without) {
    counter++;
    return switch (field.getJavaType()) {
      case STRING -> kept("text-" + counter, "text-" + counter);
      case INT -> kept(counter, "" + counter);
      case LONG -> kept((long) counter, "" + counter);
      case DOUBLE -> kept(counter + 0.5, counter + ".5");
      case BOOLEAN -> true;
      case ENUM -> {
        List<EnumValueDescriptor> constants = field.getEnumType().getValues();
        String zero = constants.getFirst().getName();
        EnumValueDescriptor last = constants.getLast();
        yield kept(last, last.getName().substring(zero.length() - "UNSPECIFIED".length()));
      }
      case MESSAGE -> {
        if (field.getMessageType().equals(Timestamp.getDescriptor())) {
          yield kept(
              Timestamp.newBuilder().setSeconds(counter).build(),
              Instant.ofEpochSecond(counter).toString());
        }
        Message.Builder child = parent.newBuilderForField(field);
        fill(child, without);
        yield child.build();
      }
      case FLOAT, BYTE_STRING -> throw new IllegalArgumentException(field.getFullName());
    };
  }

  private Object kept(Object value, String shown) {
    values.add(shown);
    return value;
  }

  private static void collect(JsonNode json, Set<String> shown) {
    json.fieldNames().forEachRemaining(shown::add);
    json.forEach(child -> collect(child, shown));
    if (json.isValueNode()) {
      shown.add(json.asText());
    }
  }
}
