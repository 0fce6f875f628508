package annals.timeline.domain.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds where reports of one happening give different numbers for the same thing, or other dates.
 * Of what happened the dates of plans are none.
 */
public final class Disagreements {

  private Disagreements() {}

  /** All answers to every question on which the reports differ; empty if they agree. */
  public static List<Disagreement> among(List<Report> reports) {
    List<Disagreement> found = new ArrayList<>(onDates(reports));
    found.addAll(onNumbers(reports));
    return found;
  }

  private static List<Disagreement> onDates(List<Report> reports) {
    if (reports.isEmpty()) {
      return List.of();
    }
    Map<String, List<Report>> byDate = new TreeMap<>();
    for (Report report : EventDates.of(reports, Outcome.of(reports)).counted()) {
      if (report.date().value().isDay()) {
        byDate
            .computeIfAbsent(report.date().value().toString(), d -> new ArrayList<>())
            .add(report);
      }
    }
    return byDate.size() < 2
        ? List.of()
        : byDate.entrySet().stream()
            .map(e -> new Disagreement(Disagreement.Kind.DATE, e.getKey(), e.getValue()))
            .toList();
  }

  private static List<Disagreement> onNumbers(List<Report> reports) {
    Map<String, Map<Report, Quantity>> byUnit = new TreeMap<>();
    for (Report report : reports) {
      Map<String, List<Quantity>> own =
          Quantity.in(report.statement().text()).stream()
              .collect(Collectors.groupingBy(Quantity::unit));
      own.forEach(
          (unit, quantities) -> {
            if (quantities.size() == 1) {
              byUnit
                  .computeIfAbsent(unit, u -> new LinkedHashMap<>())
                  .put(report, quantities.getFirst());
            }
          });
    }
    List<Disagreement> found = new ArrayList<>();
    byUnit.values().forEach(answers -> found.addAll(differing(answers)));
    return found;
  }

  /** The answers when at least two groups of sources differ; a single article never does. */
  private static List<Disagreement> differing(Map<Report, Quantity> answers) {
    Map<String, List<Report>> byValue = new HashMap<>();
    Map<String, Quantity> values = new HashMap<>();
    answers.forEach(
        (report, quantity) -> {
          String key = quantity.value().toPlainString();
          byValue.computeIfAbsent(key, k -> new ArrayList<>()).add(report);
          values.putIfAbsent(key, quantity);
        });
    long voices = answers.keySet().stream().map(r -> r.origin().copyGroup()).distinct().count();
    if (byValue.size() < 2 || voices < 2) {
      return List.of();
    }
    return values.entrySet().stream()
        .sorted(Comparator.comparing(e -> e.getValue().value()))
        .map(
            e ->
                new Disagreement(
                    Disagreement.Kind.NUMBER,
                    e.getValue().words(),
                    byValue.getOrDefault(e.getKey(), List.of())))
        .toList();
  }
}
