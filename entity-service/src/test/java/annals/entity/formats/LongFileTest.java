package annals.entity.formats;

import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.domain.imports.EntityFileReader;
import annals.entity.domain.imports.ImportedLine;
import annals.entity.domain.imports.ImportedLine.Taken;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Files of 100,000 lines; the speed is printed. */
class LongFileTest {
  private static final int LINES = 100_000;
  private static final long SLACK = 16L << 20;

  private long taken;

  @Test
  void readsCsvInConstantMemory() {
    String row = "%d,person,Ann Example %d,A. Example;Annie,no,Q%d,Mayor,Oslo,somebody,1961,\n";

    read(
        new CsvEntityReader(),
        "id,type,name,aliases,countries,wikidata,role,organization,description,start_date,end_date\n",
        row);

    assertThat(taken).isEqualTo(LINES);
  }

  @Test
  void readsFollowTheMoneyInConstantMemory() {
    String row =
        "{\"id\":\"x%d\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Ann Example %d\"],"
            + "\"wikidataId\":[\"Q%d\"],\"country\":[\"no\"],\"notes\":[\"somebody\"]}}\n";

    read(new FtmEntityReader(), "", row);

    assertThat(taken).isEqualTo(LINES);
  }

  @Test
  void readsWikidataInConstantMemory() {
    String labels =
        IntStream.range(0, 40)
            .mapToObj(i -> "\"l%1$d\":{\"language\":\"l%1$d\",\"value\":\"Ann %%d\"}".formatted(i))
            .collect(Collectors.joining(","));
    String row =
        "{\"type\":\"item\",\"id\":\"Q7\",\"labels\":{"
            + labels
            + "},\"claims\":{\"P31\":[{\"mainsnak\":{\"datavalue\":{\"value\":{\"id\":\"Q%s\"}}},"
            + "\"rank\":\"normal\"}]}},\n";
    Object[] numbers = IntStream.range(0, 41).mapToObj(i -> 5).toArray();
    String person = row.formatted(numbers);
    numbers[40] = 515;
    String place = row.formatted(numbers);

    read(new WikidataEntityReader(), "[\n", person + place.repeat(9));

    assertThat(taken).isEqualTo(LINES / 10);
  }

  /** Reads {@code header} and a file of {@code row}s, whose {@code %d} are their numbers. */
  private void read(EntityFileReader reader, String header, String row) {
    EntityFileReader.Reading reading = reader.begin(this::count);
    accept(reading, header);
    int linesOfRow = Math.toIntExact(row.chars().filter(c -> c == '\n').count());
    long start = System.nanoTime();
    long early = 0;
    for (int i = 0; i < LINES / linesOfRow; i++) {
      accept(reading, row.formatted(i, i, i + 1));
      if (i == LINES / linesOfRow / 10) {
        early = used();
      }
    }
    reading.end();
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    long late = used();
    System.out.printf(
        "%s: %,d lines a second%n",
        reader.getClass().getSimpleName(), LINES * 1_000L / Math.max(1, took.toMillis()));
    assertThat(late).isLessThan(early + SLACK);
  }

  private static void accept(EntityFileReader.Reading reading, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    reading.accept(bytes, bytes.length);
  }

  private void count(ImportedLine line) {
    if (line instanceof Taken) {
      taken++;
    }
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
