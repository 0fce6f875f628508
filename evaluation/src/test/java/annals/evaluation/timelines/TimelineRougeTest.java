package annals.evaluation.timelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TimelineRougeTest {

  private static final Offset<Double> EXACT = within(1e-9);

  private static WrittenTimeline timeline(Map<String, List<String>> days) {
    TreeMap<LocalDate, List<String>> byDay = new TreeMap<>();
    days.forEach((day, sentences) -> byDay.put(LocalDate.parse(day), sentences));
    return new WrittenTimeline("t", byDay);
  }

  private static final WrittenTimeline GOLD =
      timeline(
          Map.of(
              "2031-01-01", List.of("The ferry sank near Rossay ."),
              "2031-01-04", List.of("Divers raised the ferry .")));

  @Test
  void countsStemsOfContentWordsWithoutRegardToDays() {
    // Given: ferri, sink, rossai against ferri, sank, near is a stop word, rossai, diver, rais,
    // ferri
    WrittenTimeline answer = timeline(Map.of("2031-01-02", List.of("Ferries sink at Rossay .")));

    // When
    Overlap concat = new TimelineRouge(answer, GOLD, 1).concat();

    // Then
    assertThat(concat.precision()).isCloseTo(2 / 3.0, EXACT);
    assertThat(concat.recall()).isCloseTo(2 / 6.0, EXACT);
  }

  @Test
  void agreementCountsWordsOfEqualDaysOnly() {
    // Given
    WrittenTimeline answer =
        timeline(
            Map.of(
                "2031-01-01", List.of("Ferry sank ."),
                "2031-01-03", List.of("Divers raised the ferry .")));

    // When
    Overlap agreement = new TimelineRouge(answer, GOLD, 1).agreement();

    // Then
    assertThat(agreement.precision()).isCloseTo(2 / 5.0, EXACT);
    assertThat(agreement.recall()).isCloseTo(2 / 6.0, EXACT);
  }

  @Test
  void alignmentDividesAMatchByTheDaysApartAndOne() {
    // Given
    WrittenTimeline answer =
        timeline(
            Map.of(
                "2031-01-01", List.of("Ferry sank ."),
                "2031-01-03", List.of("Divers raised the ferry .")));

    // When
    TimelineRouge rouge = new TimelineRouge(answer, GOLD, 1);

    // Then: two words on the day, three words one day off count one and a half
    assertThat(rouge.alignedPrecision()).isCloseTo(3.5 / 5, EXACT);
    assertThat(rouge.alignedRecall()).isCloseTo(3.5 / 6, EXACT);
  }

  @Test
  void severalDaysMayAlignToOne() {
    // Given
    WrittenTimeline gold = timeline(Map.of("2031-01-01", List.of("Ferry sank .")));
    WrittenTimeline answer =
        timeline(
            Map.of(
                "2031-01-01", List.of("Ferry ."),
                "2031-01-02", List.of("Ferry .")));

    // When
    TimelineRouge rouge = new TimelineRouge(answer, gold, 1);

    // Then
    assertThat(rouge.alignedPrecision()).isCloseTo(1.5 / 2, EXACT);
    assertThat(rouge.alignedRecall()).isCloseTo(1 / 2.0, EXACT);
  }

  @Test
  void countsPairsOfWordsOverTheEndsOfSentences() {
    // Given
    WrittenTimeline answer = timeline(Map.of("2031-01-04", List.of("Divers raised", "ferry")));

    // When
    Overlap pairs = new TimelineRouge(answer, GOLD, 2).agreement();

    // Then
    assertThat(pairs.matched()).isEqualTo(2);
    assertThat(pairs.answered()).isEqualTo(2);
  }

  @Test
  void stemsAsPorterDoes() {
    assertThat(
            List.of(
                "caresses",
                "ponies",
                "cats",
                "agreed",
                "plastered",
                "motoring",
                "hopping",
                "falling",
                "filing",
                "happy",
                "relational",
                "vietnamization",
                "triplicate",
                "electrical",
                "goodness",
                "revival",
                "adjustment",
                "adoption",
                "probate",
                "rate",
                "controlling"))
        .extracting(PorterStemmer::stem)
        .containsExactly(
            "caress", "poni", "cat", "agre", "plaster", "motor", "hop", "fall", "file", "happi",
            "relat", "vietnam", "triplic", "electr", "good", "reviv", "adjust", "adopt", "probat",
            "rate", "control");
  }
}
