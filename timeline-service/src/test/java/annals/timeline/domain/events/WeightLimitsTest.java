package annals.timeline.domain.events;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.statements.Outlook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WeightLimitsTest {

  private static final long SEED = 6_303;
  private static final List<String> MARKS =
      List.of(
          "=cancel",
          "=postpone",
          "=die",
          "aldmoor",
          "brennick",
          "causeway",
          "granary",
          "weir",
          "pump",
          "ferry",
          "say",
          "towpath",
          "#12",
          "!3",
          "@1a",
          "@2b",
          "@3c");
  private static final List<String> DATES =
      List.of(
          "2033-05-04", "2033-05-04", "2033-05-05", "2033-05-06", "2033-05-20", "2033-05", "2033");
  private static final List<Outlook> OUTLOOKS = List.of(Outlook.values());

  /** Statements of one to eight marks; a word is a name now and then. */
  private static List<Telling> tellings() {
    Random random = new Random(SEED);
    List<Telling> tellings = new ArrayList<>();
    for (int i = 0; i < 1_200; i++) {
      Map<String, String> marks = new TreeMap<>();
      for (int j = random.nextInt(8); j >= 0; j--) {
        String mark = MARKS.get(random.nextInt(MARKS.size()));
        boolean name = Character.isLetter(mark.charAt(0)) && random.nextInt(3) == 0;
        marks.putIfAbsent(mark, name ? "^" + mark : mark);
      }
      String date = DATES.get(random.nextInt(DATES.size()));
      tellings.add(
          new Telling(
              new UUID(1, i),
              new UUID(2, i),
              new UUID(2, i / 2),
              0,
              LocalDate.of(2033, 5, 1).plusDays(random.nextInt(30)),
              EdtfDate.parse(date),
              OUTLOOKS.get(random.nextInt(OUTLOOKS.size())),
              date.length() == 10 && random.nextInt(3) == 0,
              Gist.parse(String.join(" ", marks.values()))));
    }
    return tellings;
  }

  /** As the query has it. */
  private static boolean admits(Telling one, byte[] limits, int farthest, Telling other) {
    Sketch mine = one.sketch();
    Sketch theirs = other.sketch();
    long apart = Math.abs(one.firstDay().toEpochDay() - other.firstDay().toEpochDay());
    int sum = 0;
    if (theirs.entities() != 0 && (theirs.entities() & mine.entities()) == 0) {
      sum += WeightLimits.OTHER_ENTITIES;
    }
    if (theirs.names() != 0
        && (theirs.names() & mine.marks()) == 0
        && (theirs.marks() & mine.names()) == 0) {
      sum += WeightLimits.OTHER_NAMES;
    }
    if (theirs.marks() < 0 && (theirs.marks() & mine.happenings()) == 0) {
      sum += WeightLimits.OTHER_HAPPENINGS;
    }
    int bits =
        Long.bitCount(theirs.marks() & mine.marks() & Long.MAX_VALUE)
            + Long.bitCount(theirs.entities() & mine.entities());
    int row = (int) Math.min(apart, farthest) * WeightLimits.DISAGREEMENTS + sum;
    int place = row * WeightLimits.COUNTS + Math.min(bits, WeightLimits.COUNTS - 1);
    return other.weight() <= Byte.toUnsignedInt(limits[place]);
  }

  @Test
  void whatTellsTheSameIsNeverRuledOutAndMuchElseIs() {
    // Given
    List<Telling> tellings = tellings();
    int same = 0;
    int others = 0;
    int ruledOut = 0;
    for (Telling one : tellings) {
      WeightLimits weights = new WeightLimits(one);
      List<byte[]> limits = Stream.of(Grain.values()).map(grain -> weights.of(grain)).toList();
      for (Telling other : tellings) {
        // When
        boolean admitted =
            admits(one, limits.get(other.grain().code()), weights.farthest(other.grain()), other);

        // Then
        if (Sameness.of(one, other) > 0) {
          same++;
          assertThat(admitted).as("seed %d: %s and %s", SEED, one, other).isTrue();
        } else {
          others++;
          ruledOut += admitted ? 0 : 1;
        }
      }
    }
    assertThat(same).isGreaterThan(20_000);
    assertThat(ruledOut).isGreaterThan(others / 2);
  }
}
