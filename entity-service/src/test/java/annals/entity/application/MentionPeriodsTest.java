package annals.entity.application;

import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.application.MentionPeriods.Interval;
import annals.entity.application.MentionPeriods.Period;
import annals.entity.application.NamingStore.Count;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionPeriodsTest {
  private static final List<Count> COUNTS =
      List.of(
          new Count("2024-03-04", 1, 1),
          new Count("2024-02-26", 2, 1),
          new Count("2024-03-03", 4, 3),
          new Count("2024-02", 8, 2),
          new Count("2024", 16, 1),
          new Count("2024-02-31", 32, 1),
          new Count("", 64, 5));

  @Test
  void countsByDay() {
    assertThat(MentionPeriods.of(COUNTS, Interval.DAY, null, null))
        .isEqualTo(
            new MentionPeriods(
                List.of(
                    new Period("2024-02-26", 2, 1),
                    new Period("2024-03-03", 4, 3),
                    new Period("2024-03-04", 1, 1)),
                8 + 16 + 32 + 64));
  }

  @Test
  void countsByWeeksThatBeginOnMonday() {
    assertThat(MentionPeriods.of(COUNTS, Interval.WEEK, null, null).periods())
        .containsExactly(new Period("2024-02-26", 6, 4), new Period("2024-03-04", 1, 1));
  }

  @Test
  void countsByMonthWithWhatIsDatedByMonth() {
    assertThat(MentionPeriods.of(COUNTS, Interval.MONTH, null, null))
        .isEqualTo(
            new MentionPeriods(
                List.of(new Period("2024-02", 10, 3), new Period("2024-03", 5, 4)), 16 + 32 + 64));
  }

  @Test
  void keepsToTheRangeWithItsEnds() {
    LocalDate from = LocalDate.of(2024, 2, 26);
    LocalDate to = LocalDate.of(2024, 3, 3);

    assertThat(MentionPeriods.of(COUNTS, Interval.DAY, from, to).periods())
        .extracting(Period::start)
        .containsExactly("2024-02-26", "2024-03-03");
    assertThat(MentionPeriods.of(COUNTS, Interval.MONTH, from, to).periods())
        .containsExactly(new Period("2024-02", 10, 3), new Period("2024-03", 4, 3));
    assertThat(MentionPeriods.of(COUNTS, Interval.MONTH, LocalDate.of(2024, 3, 1), null).periods())
        .containsExactly(new Period("2024-03", 5, 4));
  }

  @Test
  void keepsTheNewestThousand() {
    List<Count> counts = new ArrayList<>();
    for (int day = 0; day < 1_100; day++) {
      counts.add(new Count(LocalDate.of(2020, 1, 1).plusDays(day).toString(), 1, 1));
    }

    assertThat(MentionPeriods.of(counts, Interval.DAY, null, null).periods())
        .hasSize(1_000)
        .last()
        .isEqualTo(new Period(LocalDate.of(2020, 1, 1).plusDays(1_099).toString(), 1, 1));
  }
}
