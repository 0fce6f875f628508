package annals.gateway.http;

import annals.gateway.http.Problem.Fault;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says where and why a JSON body cannot be read, in words of JSON rather than of Java. */
final class JsonProblems {
  private JsonProblems() {}

  /** The problem that a failed reading amounts to. */
  static ProblemException of(JsonProcessingException failure) {
    String pointer =
        failure instanceof JsonMappingException mapping ? pointer(mapping.getPath()) : "";
    return switch (failure) {
      case UnusableTextException unusable ->
          ProblemException.invalidField(pointer, unusable.getOriginalMessage());
      case UnrecognizedPropertyException unknown ->
          ProblemException.invalidField(
              pointer, "There is no field \"%s\" here.".formatted(unknown.getPropertyName()));
      case MismatchedInputException mismatch when pointer.isEmpty() ->
          malformed(pointer, "The body must be " + wanted(mismatch.getTargetType()) + ".", failure);
      case MismatchedInputException mismatch ->
          ProblemException.invalidField(
              pointer, "Must be " + wanted(mismatch.getTargetType()) + ".");
      default -> malformed(pointer, place(failure), failure);
    };
  }

  private static ProblemException malformed(
      String pointer, String detail, JsonProcessingException failure) {
    return new ProblemException(
        ProblemType.MALFORMED_BODY, detail, List.of(Fault.at(pointer, detail)), Map.of(), failure);
  }

  private static String place(JsonProcessingException failure) {
    JsonProcessingException root =
        failure.getCause() instanceof StreamReadException inner ? inner : failure;
    JsonLocation location = root.getLocation();
    String what =
        Objects.requireNonNullElse(root.getOriginalMessage(), "").startsWith("Duplicate field")
            ? "A field is repeated"
            : "The JSON is malformed or breaks off";
    return location == null
        ? what + "."
        : what + " at line %d, column %d.".formatted(location.getLineNr(), location.getColumnNr());
  }

  private static String pointer(List<JsonMappingException.Reference> path) {
    return path.stream()
        .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
        .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining());
  }

  private static String wanted(@Nullable Class<?> type) {
    if (type == null) {
      return "of another type";
    }
    if (type == String.class) {
      return "a string";
    }
    if (type == Boolean.class || type == boolean.class) {
      return "true or false";
    }
    if (type == Integer.class || type == Long.class) {
      return "a whole number";
    }
    if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
      return "a number";
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "an array";
    }
    return type.isEnum()
        ? Arrays.stream(type.getEnumConstants())
            .map(Object::toString)
            .collect(Collectors.joining(", ", "one of ", ""))
        : "a JSON object";
  }
}
