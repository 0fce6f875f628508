package annals.timeline.domain.events;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.golden.GoldenFolder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenEventsTest {

  static Stream<GoldenFolder> scenarios() {
    return GoldenFolder.of("events").stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenarios")
  void makesTheEventsThatTheScenarioExpects(GoldenFolder scenario) {
    // When
    List<Map<String, Object>> found =
        events(scenario.reports()).stream().map(GoldenEventsTest::view).toList();

    // Then
    assertThat(GoldenFolder.pretty(GoldenFolder.tree(found)))
        .isEqualTo(GoldenFolder.pretty(scenario.file("out.json")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenarios")
  void makesTheSameEventsInWhateverOrderArticlesArrive(GoldenFolder scenario) {
    List<Event> expected = events(scenario.reports());
    for (int seed = 0; seed < 50; seed++) {
      // Given
      List<Report> shuffled = new ArrayList<>(scenario.reports());
      Collections.shuffle(shuffled, new Random(seed));

      // Then
      assertThat(events(shuffled)).as("seed %d", seed).isEqualTo(expected);
    }
  }

  private static List<Event> events(List<Report> reports) {
    List<Event> events =
        EventBuilder.events(reports.stream().filter(r -> r.statement().isPlaced()).toList());
    return events.stream()
        .map(event -> event.asOf(reportedUntil(event, events)))
        .sorted(Comparator.comparing(Event::firstDay).thenComparing(Event::headline))
        .toList();
  }

  /** The latest day on which one of those that an event concerns was reported on. */
  private static @Nullable LocalDate reportedUntil(Event event, List<Event> events) {
    return events.stream()
        .filter(e -> !Collections.disjoint(e.relevance().keySet(), event.relevance().keySet()))
        .map(Event::lastReport)
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  private static Map<String, Object> view(Event event) {
    Map<String, Object> view = new TreeMap<>();
    view.put("date", event.date().toString());
    view.put("certainty", event.certainty().name());
    view.put("outcome", event.outcome().name());
    view.put("headline", event.headline());
    view.put("sources", event.sources());
    view.put("reports", event.reports().stream().map(r -> r.statement().text()).toList());
    List<String> disagreements =
        Disagreements.among(event.reports()).stream()
            .map(d -> d.kind() + " " + d.value() + ": " + d.reports().size())
            .toList();
    if (!disagreements.isEmpty()) {
      view.put("disagreements", disagreements);
    }
    return view;
  }
}
