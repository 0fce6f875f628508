package annals.evaluation.semeval;

import annals.evaluation.semeval.EntityTimeline.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Temporal awareness (UzZaman and Allen 2011) of timelines, summed over entities.
 *
 * <p>A timeline stands for relations: each event is simultaneous with its date and with the events
 * of its place, and before those of later places. Precision is the share of the answer's relations,
 * without those that follow from others, that hold in the gold timeline; recall the other way
 * round. Events without a place do not count. Mentions are compared as written.
 */
final class TemporalAwareness {

  private final boolean dates;
  private int answered;
  private int right;
  private int wanted;
  private int found;

  /**
   * Starts at nothing.
   *
   * @param dates whether dates count, or only the order
   */
  TemporalAwareness(boolean dates) {
    this.dates = dates;
  }

  /** A relation; the second is a date where {@code anchor} says so. */
  private record Relation(String first, String second, boolean before, boolean anchor) {}

  void add(EntityTimeline gold, EntityTimeline answer) {
    Graph golden = new Graph(gold, dates);
    Graph given = new Graph(answer, dates);
    answered += given.reduced().size();
    wanted += golden.reduced().size();
    right += (int) given.reduced().stream().filter(golden::holds).count();
    found += (int) golden.reduced().stream().filter(given::holds).count();
  }

  double precision() {
    return answered == 0 ? 0 : right / (double) answered;
  }

  double recall() {
    return wanted == 0 ? 0 : found / (double) wanted;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** Number of relations of the gold timelines. */
  int wanted() {
    return wanted;
  }

  /** Number of relations of the answers. */
  int answered() {
    return answered;
  }

  /** A timeline as relations. */
  private static final class Graph {

    private final Map<String, Set<Integer>> places = new HashMap<>();
    private final Map<String, Set<String>> anchors = new HashMap<>();
    private final List<Relation> reduced = new ArrayList<>();

    Graph(EntityTimeline timeline, boolean dates) {
      Map<Integer, List<Line>> groups = new TreeMap<>();
      for (Line line : timeline.lines()) {
        if (line.order() > 0) {
          groups.computeIfAbsent(line.order(), o -> new ArrayList<>()).add(line);
        }
      }
      String previous = "";
      for (Map.Entry<Integer, List<Line>> group : groups.entrySet()) {
        String first = addGroup(group.getKey(), group.getValue(), dates);
        if (!previous.isEmpty() && !first.isEmpty()) {
          reduced.add(new Relation(previous, first, true, false));
        }
        previous = first.isEmpty() ? previous : first;
      }
    }

    /** Adds the events of one place; gives the first of them. */
    private String addGroup(int order, List<Line> lines, boolean dates) {
      Set<String> seen = new HashSet<>();
      String first = "";
      for (Line line : lines) {
        for (String mention : line.mentions()) {
          if (!seen.add(mention)) {
            continue;
          }
          places.computeIfAbsent(mention, m -> new HashSet<>()).add(order);
          if (dates && line.isDated()) {
            anchors.computeIfAbsent(mention, m -> new HashSet<>()).add(line.date());
            reduced.add(new Relation(mention, line.date(), false, true));
          } else if (!first.isEmpty()) {
            reduced.add(new Relation(first, mention, false, false));
          }
          first = first.isEmpty() ? mention : first;
        }
      }
      return first;
    }

    List<Relation> reduced() {
      return reduced;
    }

    /** Whether the relation is one of the timeline's or follows from them. */
    boolean holds(Relation relation) {
      if (relation.anchor()) {
        return anchors.getOrDefault(relation.first(), Set.of()).contains(relation.second());
      }
      for (int first : places.getOrDefault(relation.first(), Set.of())) {
        for (int second : places.getOrDefault(relation.second(), Set.of())) {
          if (relation.before() ? first < second : first == second) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
