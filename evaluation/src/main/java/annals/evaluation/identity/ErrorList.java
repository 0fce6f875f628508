package annals.evaluation.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was split and what was joined wrongly, entity by entity, the costliest first. */
final class ErrorList {
  private static final int MOST_SURFACES = 8;

  private final Map<String, Map<String, List<GoldMention>>> byEntity = new TreeMap<>();
  private final Map<String, Map<String, List<GoldMention>>> byCluster = new TreeMap<>();

  /** Notes that {@code mention} was put into {@code cluster}. */
  void add(GoldMention mention, String cluster) {
    String entity = mention.type() + "\t" + mention.entity();
    file(byEntity, entity, cluster, mention);
    file(byCluster, mention.type() + "\t" + cluster, mention.entity(), mention);
  }

  /** Columns: split or joined, type, entity or cluster, mentions astray, and the parts. */
  List<String> lines() {
    List<Line> lines = new ArrayList<>(lines("split", byEntity));
    lines.addAll(lines("joined", byCluster));
    lines.sort(Comparator.comparingInt(Line::astray).reversed().thenComparing(Line::text));
    return lines.stream().map(Line::text).toList();
  }

  private static List<Line> lines(String kind, Map<String, Map<String, List<GoldMention>>> groups) {
    List<Line> lines = new ArrayList<>();
    groups.forEach(
        (key, parts) -> {
          if (parts.size() > 1) {
            List<List<GoldMention>> bySize =
                parts.values().stream()
                    .sorted(Comparator.comparingInt((List<GoldMention> part) -> -part.size()))
                    .toList();
            int astray = bySize.stream().skip(1).mapToInt(List::size).sum();
            String shown = bySize.stream().map(ErrorList::show).collect(Collectors.joining(" | "));
            lines.add(new Line(astray, String.join("\t", kind, key, astray + "", shown)));
          }
        });
    return lines;
  }

  /** A part as its entity, its surfaces with their counts, and a document that has it. */
  private static String show(List<GoldMention> part) {
    Map<String, Integer> surfaces = new TreeMap<>();
    part.forEach(mention -> surfaces.merge(mention.surface(), 1, Integer::sum));
    String names =
        surfaces.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(MOST_SURFACES)
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    GoldMention first = part.getFirst();
    return first.entity() + ": " + names + " (in " + first.document() + ")";
  }

  private static void file(
      Map<String, Map<String, List<GoldMention>>> groups,
      String group,
      String part,
      GoldMention mention) {
    groups
        .computeIfAbsent(group, key -> new HashMap<>())
        .computeIfAbsent(part, key -> new ArrayList<>())
        .add(mention);
  }

  private record Line(int astray, String text) {}
}
