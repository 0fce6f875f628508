package annals.timeline.domain.statements;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.domain.article.AnnotatedArticle;
import annals.timeline.domain.events.Report;
import annals.timeline.golden.GoldenFolder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenStatementsTest {

  static Stream<GoldenFolder> scenarios() {
    return GoldenFolder.of("statements").stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenarios")
  void statesWhatTheScenarioExpects(GoldenFolder scenario) {
    // When
    List<Map<String, Object>> found =
        scenario.reports().stream().map(r -> view(r.statement())).toList();

    // Then
    assertThat(GoldenFolder.pretty(GoldenFolder.tree(found)))
        .isEqualTo(GoldenFolder.pretty(scenario.file("out.json")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenarios")
  void everyStatementAndDateStandsInTheText(GoldenFolder scenario) {
    for (AnnotatedArticle article : scenario.articles()) {
      for (Report report : GoldenFolder.reports(article)) {
        Statement statement = report.statement();
        assertThat(statement.span().in(article.text())).isEqualTo(statement.text());
        if (statement.date() != null) {
          assertThat(statement.date().span().in(article.text()))
              .isEqualTo(statement.date().words());
        }
      }
    }
  }

  private static Map<String, Object> view(Statement statement) {
    Map<String, Object> view = new TreeMap<>();
    view.put("text", statement.text());
    StatementDate date = statement.date();
    if (date != null && date.isInferred()) {
      view.put("inferred", date.value().toString());
    } else if (date != null) {
      view.put("date", date.value().toString());
      view.put("words", date.words());
    }
    if (statement.expected()) {
      view.put("expected", true);
    } else if (statement.outlook() != Outlook.REPORTED) {
      view.put("outlook", statement.outlook().name());
    }
    view.put(
        "who",
        statement.participants().stream()
            .map(p -> p.involvement() + " " + p.entity().name())
            .toList());
    return view;
  }
}
