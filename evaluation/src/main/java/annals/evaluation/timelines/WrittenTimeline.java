package annals.evaluation.timelines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A timeline of a topic: sentences by day, tokens separated by white space.
 *
 * @param name its name
 * @param days its days, at least one; a day may have no sentence
 */
record WrittenTimeline(String name, NavigableMap<LocalDate, List<String>> days) {

  WrittenTimeline {
    days = Collections.unmodifiableNavigableMap(new TreeMap<>(days));
    if (days.isEmpty()) {
      throw new IllegalArgumentException("timeline " + name + " without a day");
    }
  }

  LocalDate first() {
    return days.firstKey();
  }

  LocalDate last() {
    return days.lastKey();
  }

  /** Sentences a day on average, rounded, at least 1. */
  int sentencesPerDay() {
    return Math.max(1, Math.round(sentences().size() / (float) days.size()));
  }

  /** All sentences in order of time. */
  List<String> sentences() {
    List<String> all = new ArrayList<>();
    days.values().forEach(all::addAll);
    return all;
  }
}
