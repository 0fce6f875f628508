package annals.gateway.reconcile;

import annals.gateway.format.PlainDates;
import annals.gateway.http.Text;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** Values of a client's table: texts, numbers, entities found before, or several of them. */
final class PropertyValues {
  private static final int DAY_LENGTH = 10;
  private static final Map<String, String> COUNTRIES = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  static {
    for (String code : Locale.getISOCountries()) {
      String lower = code.toLowerCase(Locale.ROOT);
      COUNTRIES.put(code, lower);
      COUNTRIES.put(Locale.of("", code).getDisplayCountry(Locale.ENGLISH), lower);
    }
  }

  private PropertyValues() {}

  /** The texts of one value or of several, without blanks. */
  static List<String> texts(JsonNode value) {
    return (value.isArray()
            ? StreamSupport.stream(value.spliterator(), false).map(PropertyValues::text).toList()
            : Arrays.asList(text(value)))
        .stream().filter(text -> !text.isBlank()).toList();
  }

  /** The text of one value: a name rather than an id; empty for none. */
  static String text(JsonNode value) {
    JsonNode shown = value.isObject() ? value.path(value.has("name") ? "name" : "id") : value;
    String text = shown.isValueNode() && !shown.isNull() ? shown.asText().strip() : "";
    check(text);
    return text;
  }

  /** Refuses a text that could not be sent back. */
  static void check(String text) {
    String fault = Text.fault(text);
    if (fault != null) {
      throw new MalformedQueryException(fault);
    }
  }

  /** The code of a country given by its code or English name; empty when it is not known. */
  static String country(String text) {
    return COUNTRIES.getOrDefault(text, "");
  }

  /** The English name of a country; the code itself when it is not known. */
  static String countryName(String code) {
    return COUNTRIES.containsKey(code)
        ? Locale.of("", code).getDisplayCountry(Locale.ENGLISH)
        : code;
  }

  /** The year, month or day that a text begins with; empty for anything else. */
  static String date(String text) {
    String day =
        text.length() > DAY_LENGTH && text.charAt(DAY_LENGTH) == 'T'
            ? text.substring(0, DAY_LENGTH)
            : text;
    return PlainDates.isPlain(day) ? day : "";
  }
}
