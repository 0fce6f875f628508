package annals.gateway.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Strict JSON: unknown fields, repeated fields, wrong types and trailing text are errors. */
@Singleton
public class JsonSettings implements ObjectMapperCustomizer {
  @Override
  @SuppressWarnings("deprecation") // The builder that replaces it cannot change a given mapper.
  public void customize(ObjectMapper json) {
    json.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    json.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    json.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
    json.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    json.registerModule(
        new SimpleModule("annals").addDeserializer(String.class, new TextDeserializer()));
  }

  /** Takes only strings, and only those that PostgreSQL and UTF-8 can hold. */
  private static final class TextDeserializer extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1L;

    TextDeserializer() {
      super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        return (String) context.handleUnexpectedToken(String.class, parser);
      }
      String text = parser.getText();
      String fault = Text.fault(text);
      if (fault != null) {
        throw new UnusableTextException(parser, fault);
      }
      return text;
    }
  }
}
