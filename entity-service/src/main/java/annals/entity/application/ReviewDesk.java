package annals.entity.application;

import annals.entity.application.ReviewStore.OpenMention;
import annals.entity.application.ReviewStore.Pair;
import annals.entity.domain.Candidate;
import annals.entity.domain.EntityType;
import annals.entity.domain.FeatureScore;
import annals.entity.domain.NamedEntity;
import annals.entity.domain.Outcome;
import annals.entity.domain.matching.FoundEntity;
import annals.entity.domain.matching.NameQuery;
import annals.entity.domain.matching.NameSearch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The queue of pairs worth a decision: entities that may be one, and mentions that nobody could
 * place. What a decision is worth is how unsure the machine is, times the mentions that it touches.
 */
@ApplicationScoped
public class ReviewDesk {
  private static final double LEAST_ALIKE = 0.25;
  private static final int MOST_ALIKE = 8;
  private static final int BATCH = 50;

  private final ReviewStore reviews;
  private final EntityStore entities;
  private final MentionDesk mentions;
  private final NameSearch search;

  /** The queue over these stores. */
  public ReviewDesk(
      ReviewStore reviews, EntityStore entities, MentionDesk mentions, NameSearch search) {
    this.reviews = reviews;
    this.entities = entities;
    this.mentions = mentions;
    this.search = search;
  }

  /**
   * A pair worth a decision; on the left an entity or a mention, on the right an entity.
   *
   * @param id of the pair, for paging
   */
  public record Question(
      UUID id,
      @Nullable NamedEntity entity,
      MentionDesk.@Nullable Page mention,
      NamedEntity other,
      double score,
      double value,
      List<FeatureScore> explanation) {
    /** Keeps its own copy. */
    public Question {
      explanation = List.copyOf(explanation);
    }
  }

  /** Where a page begins: after a question of this value. */
  public record After(double value, UUID id) {
    /** Before all. */
    public static final After START = new After(Double.MAX_VALUE, new UUID(-1, -1));
  }

  /** How much a decision says: 1 when the machine is quite unsure, 0 when it is sure. */
  public static double uncertainty(double score) {
    return 1 - Math.abs(2 * score - 1);
  }

  /** Compares entities whose names are new with others like them; some at a time. */
  @Transactional
  public void compareDue() {
    for (UUID id : reviews.takeDue(BATCH)) {
      NamedEntity entity = entities.find(List.of(id)).get(id);
      if (entity != null && entity.id().equals(id) && entity.mentionCount() > 0) {
        reviews.replace(id, alike(entity));
      }
    }
  }

  private List<Pair> alike(NamedEntity entity) {
    List<Pair> pairs = new ArrayList<>();
    if (entity.name().codePoints().noneMatch(Character::isLetterOrDigit)) {
      return pairs;
    }
    NameQuery query = new NameQuery(entity.name(), entity.type());
    for (FoundEntity found : search.find(query, MOST_ALIKE)) {
      double score = found.match().score();
      if (!found.id().equals(entity.id()) && score >= LEAST_ALIKE) {
        pairs.add(new Pair(entity.id(), found.id(), score, found.match().explanation(), 0));
      }
    }
    return pairs;
  }

  /** Up to {@code limit} questions, the most valuable first; null type: any; null entity: all. */
  @Transactional
  public List<Question> list(
      @Nullable EntityType type, @Nullable UUID entity, After after, int limit) {
    List<Question> questions = new ArrayList<>();
    List<Pair> pairs = reviews.pairs(type, entity, after.value(), after.id(), limit);
    Map<UUID, NamedEntity> known =
        entities.find(pairs.stream().flatMap(p -> List.of(p.left(), p.right()).stream()).toList());
    for (Pair pair : pairs) {
      NamedEntity left = known.get(pair.left());
      NamedEntity right = known.get(pair.right());
      if (left != null && right != null && !left.id().equals(right.id())) {
        questions.add(
            new Question(
                pair.id(), left, null, right, pair.score(), pair.value(), pair.explanation()));
      }
    }
    addOpen(reviews.open(type, entity, after.value(), after.id(), limit), questions);
    questions.sort(
        Comparator.comparingDouble((Question question) -> -question.value())
            .thenComparing(question -> question.id().toString(), Comparator.reverseOrder()));
    return questions.stream().limit(limit).toList();
  }

  private void addOpen(List<OpenMention> open, List<Question> questions) {
    Map<UUID, Candidate> best = new HashMap<>();
    for (OpenMention one : open) {
      if (one.chain().outcome() instanceof Outcome.Candidates(List<Candidate> candidates)) {
        best.put(one.mention().id(), candidates.getFirst());
      }
    }
    Map<UUID, NamedEntity> known =
        entities.find(best.values().stream().map(Candidate::entityId).distinct().toList());
    MentionDesk.Page page = mentions.of(open.stream().map(OpenMention::mention).toList());
    for (int i = 0; i < open.size(); i++) {
      UUID id = open.get(i).mention().id();
      Candidate candidate = best.get(id);
      NamedEntity other = candidate == null ? null : known.get(candidate.entityId());
      if (candidate != null && other != null) {
        questions.add(
            new Question(
                id,
                null,
                page.only(i),
                other,
                candidate.score(),
                open.get(i).value(),
                candidate.explanation()));
      }
    }
  }
}
