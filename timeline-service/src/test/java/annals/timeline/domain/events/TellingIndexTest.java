package annals.timeline.domain.events;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.statements.Outlook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TellingIndexTest {

  private static final long SEED = 4_711;
  private static final List<String> MARKS =
      List.of("=die", "^aldmoor", "^brennick", "causeway", "granary", "weir", "@1a", "@2b", "#12");

  /** Statements of one day or one year, of one to six marks each. */
  private static List<Telling> tellings(String date) {
    Random random = new Random(SEED);
    List<Telling> tellings = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      TreeSet<String> marks = new TreeSet<>();
      for (int j = random.nextInt(6); j >= 0; j--) {
        marks.add(MARKS.get(random.nextInt(MARKS.size())));
      }
      tellings.add(
          new Telling(
              new UUID(1, i),
              new UUID(2, i),
              new UUID(2, i),
              0,
              null,
              EdtfDate.parse(date),
              Outlook.REPORTED,
              false,
              Gist.parse(String.join(" ", marks))));
    }
    return tellings;
  }

  @Test
  void thoseNearAreThoseThatShareAPair() {
    // Given
    List<List<Telling>> worlds = Stream.of("2033-05-04", "2033").map(d -> tellings(d)).toList();
    for (List<Telling> tellings : worlds) {
      TellingIndex index = new TellingIndex();
      tellings.forEach(index::add);
      for (Telling telling : tellings) {
        // When
        List<Telling> near = index.near(telling);
        // Then
        List<Telling> sharing =
            tellings.stream()
                .filter(other -> !other.statement().equals(telling.statement()))
                .filter(other -> !Collections.disjoint(telling.pairs(), other.pairs()))
                .toList();
        assertThat(near)
            .as("seed %d, %s", SEED, telling.gist())
            .containsExactlyInAnyOrderElementsOf(sharing);
      }
    }
  }
}
