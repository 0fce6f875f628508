package annals.entity.formats;

import annals.entity.domain.imports.FileDate;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Wikidata's times as EDTF. */
final class WikidataTime {
  private static final Pattern TIME = Pattern.compile("([+-])(\\d{4})-(\\d{2})-(\\d{2})T.*");
  private static final String GREGORIAN = "Q1985727";
  private static final int DECADE = 8;
  private static final int YEAR = 9;
  private static final int MONTH = 10;
  private static final int DAY = 11;

  private WikidataTime() {}

  /**
   * The time as exactly as its precision says; empty when it is vaguer than a decade or not a time.
   * Of a date of the Julian calendar only the year is kept.
   */
  static String edtf(JsonNode value) {
    Matcher time = TIME.matcher(value.path("time").asText());
    if (!time.matches()) {
      return "";
    }
    int precision = value.path("precision").asInt();
    if (!value.path("calendarmodel").asText().endsWith(GREGORIAN)) {
      precision = Math.min(precision, YEAR);
    }
    String year = (time.group(1).equals("-") ? "-" : "") + time.group(2);
    if (precision < DECADE) {
      return "";
    }
    if (precision == DECADE) {
      return year.substring(0, year.length() - 1) + "X";
    }
    String month = precision >= MONTH ? "-" + time.group(3) : "";
    String day = precision >= DAY ? "-" + time.group(4) : "";
    return FileDate.parse(year + month + day).orElse("");
  }
}
