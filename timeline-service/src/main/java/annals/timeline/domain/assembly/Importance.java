package annals.timeline.domain.assembly;

import annals.timeline.domain.dating.Precision;
import annals.timeline.domain.events.Event;
import annals.timeline.domain.events.Report;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/**
 * How much each event of a candidate set matters to a request, as a product of factors that can be
 * shown: who reports it, on how many days, what that says of the entities, how well it is told and
 * dated, and how little else happened around it.
 */
final class Importance {

  private static final double VOTES = 0.85;
  private static final double EXPECTED = 0.8;
  private static final int AROUND = 30;
  private static final double QUIET = 0.35;
  private static final double FLOOR = 0.05;

  private final Concern concern;
  private final Map<UUID, List<Factor>> factors = new HashMap<>();

  private Importance(Concern concern) {
    this.concern = concern;
  }

  /** Weighs events against each other. */
  static Importance of(List<Event> events, Concern concern) {
    Importance importance = new Importance(concern);
    for (Event event : events) {
      importance.factors.put(event.id(), importance.ownFactors(event));
    }
    importance.addQuietTimes(events);
    return importance;
  }

  /** The factors of an event. */
  List<Factor> factors(Event event) {
    return List.copyOf(factors.getOrDefault(event.id(), List.of()));
  }

  /** The product of the factors of an event, above 0. */
  double score(Event event) {
    return product(factors(event));
  }

  static double product(List<Factor> factors) {
    return factors.stream().mapToDouble(Factor::value).reduce(1, (a, b) -> a * b);
  }

  private List<Factor> ownFactors(Event event) {
    List<Factor> own = new ArrayList<>();
    int sources = event.sources();
    own.add(
        new Factor(
            "sources",
            Math.pow(sources, VOTES),
            sources == 1 ? "1 source" : sources + " independent sources"));
    own.add(laterReferences(event));
    own.add(salience(event));
    own.add(new Factor("telling", telling(event), "how plainly its best sentence tells it"));
    Precision precision = event.date().precision();
    own.add(
        new Factor(
            "date",
            fineness(precision),
            "dated to the " + precision.name().toLowerCase(Locale.ROOT)));
    if (event.expected()) {
      own.add(expected());
    }
    return own;
  }

  /** Above 1 when texts of several days report it: what is mentioned again is what mattered. */
  private static Factor laterReferences(Event event) {
    Map<String, Map<UUID, Integer>> days = new TreeMap<>();
    LocalDate last = null;
    for (Report report : event.reports()) {
      LocalDate day = report.origin().publishedDay();
      days.computeIfAbsent(Objects.toString(day, ""), d -> new HashMap<>())
          .put(report.origin().copyGroup(), 1);
      last = day != null && (last == null || day.isAfter(last)) ? day : last;
    }
    double votes = 0;
    int all = 0;
    for (Map<UUID, Integer> day : days.values()) {
      votes += Math.pow(day.size(), VOTES);
      all += day.size();
    }
    long after = last == null ? 0 : ChronoUnit.DAYS.between(event.lastDay(), last);
    String words =
        "reported on "
            + days.size()
            + (days.size() == 1 ? " day" : " days")
            + (after > 0
                ? ", the last " + after + (after == 1 ? " day" : " days") + " after it"
                : "");
    return new Factor("later references", votes / Math.pow(all, VOTES), words);
  }

  /** The mean over texts of how much the best statement of each concerns the entities. */
  private Factor salience(Event event) {
    Map<UUID, Double> best = new HashMap<>();
    for (Report report : event.reports()) {
      best.merge(report.origin().copyGroup(), concern.of(report), Math::max);
    }
    double mean = best.values().stream().mapToDouble(v -> v).average().orElse(1);
    String words =
        mean > 1 ? "mostly its subject" : mean >= 0.9 ? "named in it" : "in articles about it";
    return new Factor("entity salience", mean, words);
  }

  private double telling(Event event) {
    double best =
        event.reports().stream().mapToDouble(r -> concern.worth(r) / concern.of(r)).max().orElse(1);
    return Math.max(best, 1e-6);
  }

  static double fineness(Precision precision) {
    return switch (precision) {
      case DAY -> 1;
      case MONTH, INTERVAL -> 0.85;
      case SEASON, YEAR -> 0.75;
      case DECADE -> 0.4;
      case CENTURY -> 0.2;
    };
  }

  /**
   * Sets every event against the mean of the month before and after it, so that a long timeline has
   * lines outside its busiest weeks.
   */
  private void addQuietTimes(List<Event> events) {
    TreeMap<LocalDate, Double> perDay = new TreeMap<>();
    events.forEach(e -> perDay.merge(e.firstDay(), score(e), Double::sum));
    double most = perDay.values().stream().mapToDouble(v -> v).max().orElse(1);
    Map<UUID, Double> around = new HashMap<>();
    for (Event event : events) {
      LocalDate day = event.firstDay();
      double sum =
          perDay.subMap(day.minusDays(AROUND), true, day.plusDays(AROUND), true).values().stream()
              .mapToDouble(v -> v)
              .sum();
      around.put(event.id(), sum / (2 * AROUND + 1) + FLOOR * most);
    }
    double usual = around.values().stream().mapToDouble(v -> v).average().orElse(1);
    for (Event event : events) {
      double value = Math.pow(around.getOrDefault(event.id(), usual) / usual, -QUIET);
      factors.computeIfAbsent(event.id(), id -> new ArrayList<>()).add(quietTime(value));
    }
  }

  /** How little else happened around it, in words. */
  static Factor quietTime(double value) {
    String words =
        value > 1.05 ? "in a quiet time" : value < 0.95 ? "in a busy time" : "in a usual time";
    return new Factor("quiet time", value, words);
  }

  /** What is only announced matters less. */
  static Factor expected() {
    return new Factor("expected", EXPECTED, "announced, not yet reported as done");
  }
}
