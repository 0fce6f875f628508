package annals.timeline.domain.statements;

import annals.timeline.domain.article.AnnotatedArticle;
import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.article.EntityType;
import annals.timeline.domain.article.NameMention;
import annals.timeline.domain.text.Sentence;
import annals.timeline.domain.text.TextSpan;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Whom an article is about: entities that its lead names and that come back, and those named at
 * least half as often as the one named most. At most {@value #MOST} of them.
 */
public final class ArticleSalience {

  private static final int MOST = 5;
  private static final int LEAD_SENTENCES = 2;
  private static final double SHARE_OF_MOST = 0.5;

  private ArticleSalience() {}

  /** Their ids. Mentions in furniture do not count. */
  public static Set<UUID> of(AnnotatedArticle article) {
    List<Sentence> sentences = ArticleSentences.of(article);
    Map<EntityRef, SortedSet<Integer>> places = new HashMap<>();
    List<TextSpan> furniture = article.furniture();
    for (NameMention mention : article.mentions()) {
      EntityRef entity = mention.entity();
      if (entity == null
          || entity.type() == EntityType.PLACE
          || furniture.stream().anyMatch(s -> s.overlaps(mention.span()))) {
        continue;
      }
      places.computeIfAbsent(entity, e -> new TreeSet<>()).add(sentenceOf(mention, sentences));
    }
    int most = places.values().stream().mapToInt(Set::size).max().orElse(0);
    return places.entrySet().stream()
        .filter(e -> isSalient(e.getValue(), most))
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<EntityRef, SortedSet<Integer>> e) -> -e.getValue().size())
                .thenComparingInt(e -> e.getValue().first())
                .thenComparing(e -> e.getKey().id()))
        .limit(MOST)
        .map(e -> e.getKey().id())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Judged by the sentences that name it: a name with its acronym in brackets counts once. */
  private static boolean isSalient(SortedSet<Integer> sentences, int most) {
    int count = sentences.size();
    boolean returns = count >= 2 || most <= 2;
    return returns && (count >= most * SHARE_OF_MOST || sentences.first() < LEAD_SENTENCES);
  }

  private static int sentenceOf(NameMention mention, List<Sentence> sentences) {
    for (int i = 0; i < sentences.size(); i++) {
      if (mention.span().start() < sentences.get(i).end()) {
        return i;
      }
    }
    return sentences.size();
  }
}
