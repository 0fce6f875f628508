package annals.timeline.domain.events;

import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.statements.Involvement;
import annals.timeline.domain.statements.Participant;
import annals.timeline.domain.statements.Statement;
import annals.timeline.domain.words.ContentWords;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * What a statement tells, for comparing it with others: the stems of its words without names and
 * numbers, and the entities in it.
 *
 * @param stems content words without those of names
 * @param entities who is named or referred to
 */
public record Gist(Set<String> stems, Set<UUID> entities) {

  private static final double WORDS = 0.7;
  private static final int SHARED_STEMS = 2;

  /** Copies the sets. */
  public Gist {
    stems = Set.copyOf(stems);
    entities = Set.copyOf(entities);
  }

  /** The gist of a statement. */
  public static Gist of(Statement statement) {
    Set<String> stems = new HashSet<>(ContentWords.of(statement.text()));
    Set<UUID> entities = new HashSet<>();
    for (Participant participant : statement.participants()) {
      if (participant.involvement() != Involvement.ARTICLE) {
        entities.add(participant.entity().id());
        stems.removeAll(nameStems(participant.entity()));
      }
    }
    stems.removeIf(stem -> Character.isDigit(stem.charAt(0)));
    return new Gist(stems, entities);
  }

  private static Set<String> nameStems(EntityRef entity) {
    return ContentWords.of(entity.name());
  }

  /**
   * How alike two statements are, 0 to 1: the share of words and entities that they have in common.
   * 0 when fewer than two words agree, however alike the names.
   */
  public double similarity(Gist other) {
    return similarity(other, common(stems, other.stems));
  }

  /** The same, given how many stems they share. */
  double similarity(Gist other, int shared) {
    int fewer = Math.min(stems.size(), other.stems.size());
    if (shared < Math.min(SHARED_STEMS, fewer)) {
      return 0;
    }
    double words = shared / Math.max(1.0, fewer);
    double balance = dice(shared, stems.size() + other.stems.size());
    double wordScore = (words + balance) / 2;
    if (entities.isEmpty() && other.entities.isEmpty()) {
      return wordScore;
    }
    double names = dice(common(entities, other.entities), entities.size() + other.entities.size());
    return WORDS * wordScore + (1 - WORDS) * names;
  }

  /**
   * Whether two statements tell the same in the same words, but for a few: the test for happenings
   * to which sources give different dates.
   *
   * @param share share of all words that agree, 0 to 1
   * @param least words that must agree at least
   */
  public boolean isNearlyTheSame(Gist other, double share, int least) {
    int shared = common(stems, other.stems);
    return shared >= least && dice(shared, stems.size() + other.stems.size()) >= share;
  }

  private static double dice(int shared, int both) {
    return both == 0 ? 0 : 2.0 * shared / both;
  }

  private static int common(Set<?> some, Set<?> others) {
    int shared = 0;
    for (Object one : some) {
      if (others.contains(one)) {
        shared++;
      }
    }
    return shared;
  }
}
