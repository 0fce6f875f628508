package annals.endtoend;

import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.dating.Precision;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An assembled timeline beside the expected one.
 *
 * @param expected lines that the golden file names
 * @param missing those of them that the answer lacks, as text
 * @param forbidden dates in the answer that only a misreading can produce
 */
record TimelineComparison(int expected, List<String> missing, List<String> forbidden) {

  static TimelineComparison of(Golden.Timeline golden, JsonNode answer) {
    List<String> missing = new ArrayList<>();
    for (Golden.Entry entry : golden.entries()) {
      if (!holds(answer.path("entries"), entry)) {
        missing.add(golden.entity() + " " + entry.date() + " " + entry.words());
      }
    }
    for (Golden.Undated undated : golden.undated()) {
      if (!holdsWords(answer.path("undated"), undated.words())) {
        missing.add(golden.entity() + " undated " + undated.words());
      }
    }
    List<String> forbidden = new ArrayList<>();
    for (JsonNode entry : answer.path("entries")) {
      String date = entry.path("date").path("edtf").asText();
      if (golden.neverDates().contains(date)) {
        forbidden.add(golden.entity() + " " + date + " " + entry.path("text").asText());
      }
    }
    return new TimelineComparison(
        golden.entries().size() + golden.undated().size(), missing, forbidden);
  }

  private static boolean holds(JsonNode entries, Golden.Entry expected) {
    EdtfDate wanted = EdtfDate.parse(expected.date());
    for (JsonNode entry : entries) {
      EdtfDate found = EdtfDate.parseOrNull(entry.path("date").path("edtf").asText());
      if (found != null && fits(found, wanted) && says(entry, expected.words())) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsWords(JsonNode entries, List<String> words) {
    for (JsonNode entry : entries) {
      if (says(entry, words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(EdtfDate found, EdtfDate wanted) {
    LocalDate first = wanted.earliest();
    LocalDate last = wanted.latest();
    LocalDate foundFirst = found.earliest();
    LocalDate foundLast = found.latest();
    if (first == null || last == null || foundFirst == null || foundLast == null) {
      return found.toString().equals(wanted.toString());
    }
    boolean same = foundFirst.equals(first) && foundLast.equals(last);
    boolean within = !foundFirst.isBefore(first) && !foundLast.isAfter(last);
    return same || (wanted.precision() != Precision.DAY && within);
  }

  private static boolean says(JsonNode entry, List<String> words) {
    StringBuilder said = new StringBuilder(entry.path("text").asText());
    said.append(' ').append(entry.path("headline").asText());
    entry.path("evidence").forEach(e -> said.append(' ').append(e.path("quote").asText()));
    String text = said.toString().toLowerCase(Locale.ROOT);
    return words.stream().allMatch(text::contains);
  }
}
