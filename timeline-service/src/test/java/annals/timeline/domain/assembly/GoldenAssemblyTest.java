package annals.timeline.domain.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.events.Event;
import annals.timeline.domain.events.EventBuilder;
import annals.timeline.domain.events.Report;
import annals.timeline.golden.ArticleFile;
import annals.timeline.golden.GoldenFolder;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenAssemblyTest {

  static Stream<GoldenFolder> scenarios() {
    return GoldenFolder.of("assembly").stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenarios")
  void assemblesWhatTheScenarioExpects(GoldenFolder scenario) {
    // Given
    TimelineRequest request = request(scenario.file("request.json"));
    List<Report> reports = scenario.reports();

    // When
    Timeline timeline =
        TimelineAssembler.assemble(request, events(reports, request), undated(reports, request));

    // Then
    boolean explained = scenario.file("request.json").path("explained").asBoolean();
    Map<String, Object> found = new TreeMap<>();
    found.put("entries", timeline.entries().stream().map(entry -> view(entry, explained)).toList());
    found.put("undated", timeline.undated().stream().map(entry -> view(entry, false)).toList());
    assertThat(GoldenFolder.pretty(GoldenFolder.tree(found)))
        .isEqualTo(GoldenFolder.pretty(scenario.file("out.json")));
  }

  private static TimelineRequest request(JsonNode file) {
    List<UUID> entities = new ArrayList<>();
    List<String> sources = new ArrayList<>();
    file.path("sources").forEach(name -> sources.add(name.asText()));
    file.path("entities").forEach(name -> entities.add(ArticleFile.id(name.asText())));
    return TimelineRequest.builder()
        .entities(entities)
        .mode(EntityMode.valueOf(file.path("mode").asText("ALL")))
        .sources(sources)
        .range(day(file, "from"), day(file, "to"))
        .limit(file.path("limit").asInt(50))
        .leastImportance(file.path("leastImportance").asDouble(0))
        .granularity(Granularity.valueOf(file.path("granularity").asText("EVENT")))
        .sentences(file.path("sentences").asInt(1))
        .build();
  }

  private static @Nullable LocalDate day(JsonNode file, String field) {
    return file.hasNonNull(field) ? LocalDate.parse(file.path(field).asText()) : null;
  }

  private static List<Event> events(List<Report> reports, TimelineRequest request) {
    return EventBuilder.events(reports.stream().filter(r -> r.statement().isPlaced()).toList())
        .stream()
        .filter(e -> request.inferred() || !e.isInferred())
        .toList();
  }

  private static List<Report> undated(List<Report> reports, TimelineRequest request) {
    return reports.stream()
        .filter(r -> !r.statement().isPlaced() || r.statement().isInferred())
        .map(r -> new Report(r.statement().asStated(), r.origin()))
        .filter(
            r ->
                r.statement().participants().stream()
                    .map(p -> p.entity().id())
                    .toList()
                    .containsAll(request.entities()))
        .toList();
  }

  private static Map<String, Object> view(TimelineEntry entry, boolean explained) {
    Map<String, Object> view = new TreeMap<>();
    view.put("date", entry.date() == null ? "" : entry.date().toString());
    view.put("headline", entry.headline());
    view.put("participants", entry.participants().stream().map(EntityRef::name).toList());
    view.put("sources", entry.sources());
    view.put("evidence", entry.evidence().stream().map(r -> r.statement().text()).toList());
    if (entry.sentences().size() > 1) {
      view.put("sentences", entry.sentences());
    }
    if (explained) {
      view.put("importance", entry.importance().stream().map(GoldenAssemblyTest::view).toList());
    }
    if (entry.expected()) {
      view.put("expected", true);
    }
    if (!entry.disagreements().isEmpty()) {
      view.put(
          "disagreements",
          entry.disagreements().stream()
              .map(d -> d.kind() + " " + d.value() + ": " + d.reports().size())
              .toList());
    }
    return view;
  }

  private static String view(Factor factor) {
    return String.format(Locale.ROOT, "%s %.2f: %s", factor.name(), factor.value(), factor.words());
  }
}
