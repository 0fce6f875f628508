package annals.gateway.http;

import annals.gateway.http.Problem.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values of JSON bodies, checked for their form; what is wrong becomes a 400 with its pointer. */
public final class BodyValues {
  private BodyValues() {}

  /** The text; empty for null. */
  public static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** The items of a list, none of which may be null; empty for null. */
  public static <T, R> List<R> items(
      String pointer, @Nullable List<@Nullable T> list, String wanted, Function<T, R> each) {
    if (list == null) {
      return List.of();
    }
    List<R> items = new ArrayList<>();
    for (T item : list) {
      if (item == null) {
        throw ProblemException.invalidFields(
            List.of(Fault.at(pointer + "/" + items.size(), "Must be " + wanted + ".")));
      }
      items.add(each.apply(item));
    }
    return items;
  }

  /** An id; empty for null. */
  public static String id(String pointer, @Nullable String id) {
    if (id == null) {
      return "";
    }
    if (!Parameters.isId(id)) {
      throw ProblemException.invalidField(pointer, "Must be an id, a UUID.");
    }
    return id.toLowerCase(Locale.ROOT);
  }

  /** The value of a field that cannot be cleared. */
  public static <T> T present(String pointer, @Nullable T value) {
    if (value == null) {
      throw ProblemException.invalidField(pointer, "Cannot be cleared.");
    }
    return value;
  }

  /** A JSON Pointer one step below another. */
  public static String pointer(String above, String step) {
    return above + "/" + step.replace("~", "~0").replace("/", "~1");
  }
}
