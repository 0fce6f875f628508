package annals.timeline.domain.events;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.statements.Outlook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReachTest {

  private static final long SEED = 90_210;
  private static final List<String> MARKS =
      List.of("=cancel", "=postpone", "^aldmoor", "causeway", "granary", "weir", "pump", "@1a");
  private static final List<String> DATES =
      List.of(
          "2033-05-04",
          "2033-05-05",
          "2033-05-07",
          "2033-05-20",
          "2033-06-03",
          "2033-06-28",
          "2033-07-03",
          "2033-05",
          "2033-04/2033-06",
          "2033",
          "203X");

  private static final List<Outlook> OUTLOOKS = List.of(Outlook.values());

  private static List<Telling> tellings() {
    Random random = new Random(SEED);
    List<Telling> tellings = new ArrayList<>();
    for (int i = 0; i < 900; i++) {
      TreeSet<String> marks = new TreeSet<>();
      for (int j = 2 + random.nextInt(5); j >= 0; j--) {
        marks.add(MARKS.get(random.nextInt(MARKS.size())));
      }
      String date = DATES.get(random.nextInt(DATES.size()));
      tellings.add(
          new Telling(
              new UUID(1, i),
              new UUID(2, i),
              new UUID(2, i),
              0,
              LocalDate.of(2033, 5, 1).plusDays(random.nextInt(70)),
              EdtfDate.parse(date),
              OUTLOOKS.get(random.nextInt(OUTLOOKS.size())),
              date.length() == 10 && random.nextInt(3) == 0,
              Gist.parse(String.join(" ", marks))));
    }
    return tellings;
  }

  private static boolean holds(List<Reach> reaches, Telling telling) {
    return reaches.stream()
        .anyMatch(
            reach ->
                reach.grain() == telling.grain()
                    && !telling.firstDay().isBefore(reach.from())
                    && !telling.firstDay().isAfter(reach.to()));
  }

  @Test
  void whoMayLeadLiesBeforeAndWhoMayFollowBehind() {
    // Given
    List<Telling> tellings = tellings();
    int alike = 0;
    for (Telling one : tellings) {
      List<Reach> behind = Reach.behind(one);
      for (Telling other : tellings) {
        // When
        if (Telling.LEADING_FIRST.compare(one, other) < 0 && Sameness.of(one, other) > 0) {
          alike++;
          // Then
          assertThat(holds(Reach.before(other), one))
              .as("seed %d: %s leads %s", SEED, one, other)
              .isTrue();
          assertThat(holds(behind, other)).as("seed %d: %s follows %s", SEED, other, one).isTrue();
        }
      }
    }
    assertThat(alike).isGreaterThan(1_000);
  }
}
