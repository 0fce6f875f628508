package annals.timeline.domain.saved;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the index holds today of what edits hold on to.
 *
 * @param articles those of the articles that are there
 * @param statements statements of them with the words asked for
 */
public record Found(Set<UUID> articles, List<FoundStatement> statements) {

  /** Copies the collections. */
  public Found {
    articles = Set.copyOf(articles);
    statements = List.copyOf(statements);
  }

  /**
   * A statement.
   *
   * @param event the event it is filed under, or null
   */
  public record FoundStatement(Evidence evidence, @Nullable UUID event) {

    /** Refuses a statement without words. */
    public FoundStatement {
      Objects.requireNonNull(evidence, "evidence");
    }
  }

  /** How holds stand: each finds the same statement, or else the only one of the same sentence. */
  public List<Standing> standings(Collection<Hold> holds) {
    Map<UUID, List<FoundStatement>> byArticle = new HashMap<>();
    for (FoundStatement statement : statements) {
      byArticle
          .computeIfAbsent(statement.evidence().article(), a -> new ArrayList<>())
          .add(statement);
    }
    List<Standing> standings = new ArrayList<>();
    for (Hold hold : new LinkedHashSet<>(holds)) {
      FoundStatement now = now(hold, byArticle.getOrDefault(hold.article(), List.of()));
      standings.add(
          new Standing(
              hold,
              now == null ? null : now.evidence(),
              now == null ? null : now.event(),
              articles.contains(hold.article())));
    }
    return standings;
  }

  private static @Nullable FoundStatement now(Hold hold, List<FoundStatement> statements) {
    List<FoundStatement> same =
        statements.stream()
            .filter(s -> s.evidence().hold().sameSentence(hold))
            .sorted(Comparator.comparingInt(s -> s.evidence().start()))
            .toList();
    return same.stream()
        .filter(s -> s.evidence().hold().equals(hold))
        .findFirst()
        .orElse(same.size() == 1 ? same.getFirst() : null);
  }
}
