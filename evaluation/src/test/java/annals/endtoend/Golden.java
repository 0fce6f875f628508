package annals.endtoend;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a careful editor expects of the demo articles; seeds/README.md explains the files. */
final class Golden {
  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private Golden() {}

  /** The timelines of {@code expected-timeline.json}. */
  record Timelines(List<Timeline> timelines) {
    static Timelines of(Path folder) {
      return read(folder.resolve("expected-timeline.json"), Timelines.class);
    }
  }

  /** One expected timeline; {@code from} and {@code to} may be null. */
  record Timeline(
      String entity,
      @Nullable String from,
      @Nullable String to,
      List<Entry> entries,
      List<String> neverDates,
      List<Undated> undated) {}

  /** An expected line: its date, and words that stand in its text or evidence. */
  record Entry(String date, List<String> words, List<String> files) {}

  /** A line without a date. */
  record Undated(List<String> words, List<String> files) {}

  /** {@code expected-entities.json}. */
  record Entities(
      List<Same> same,
      List<List<String>> different,
      @Nullable List<InFile> inFile,
      List<String> nobody) {
    static Entities of(Path folder) {
      return read(folder.resolve("expected-entities.json"), Entities.class);
    }
  }

  /** Forms that mean one entity. */
  record Same(String type, String name, List<String> forms) {}

  /** Whom {@code form} means where the words {@code at} stand in a file. */
  record InFile(String file, String at, String form, String name) {}

  /** {@code expected-quotes.json}. */
  record Quotes(List<Quote> quotes) {
    static Quotes of(Path folder) {
      return read(folder.resolve("expected-quotes.json"), Quotes.class);
    }
  }

  /** A quotation by its first words and who says it. */
  record Quote(String file, String startsWith, String speaker) {}

  private static <T> T read(Path file, Class<T> type) {
    try {
      return JSON.readValue(file.toFile(), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
