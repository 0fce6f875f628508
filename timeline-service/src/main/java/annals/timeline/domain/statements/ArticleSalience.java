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

/**
 * Whom an article is about: entities that its lead names and that come back, and those named most
 * often. At most {@value #MOST} of them.
 */
final class ArticleSalience {

  private static final int MOST = 5;
  private static final int LEAD_SENTENCES = 2;
  private static final int OFTEN = 3;
  private static final double SHARE_OF_MOST = 0.4;

  private ArticleSalience() {}

  /** The entities in order of importance. Mentions in furniture do not count. */
  static List<EntityRef> of(AnnotatedArticle article, List<Sentence> sentences) {
    Map<EntityRef, Integer> counts = new HashMap<>();
    Map<EntityRef, Integer> first = new HashMap<>();
    List<TextSpan> furniture = article.furniture();
    for (NameMention mention : article.mentions()) {
      EntityRef entity = mention.entity();
      if (entity == null
          || entity.type() == EntityType.PLACE
          || furniture.stream().anyMatch(s -> s.overlaps(mention.span()))) {
        continue;
      }
      counts.merge(entity, 1, Integer::sum);
      first.merge(entity, sentenceOf(mention, sentences), Math::min);
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return counts.keySet().stream()
        .filter(e -> isSalient(counts.getOrDefault(e, 0), first.getOrDefault(e, 0), most))
        .sorted(
            Comparator.comparingInt((EntityRef e) -> -counts.getOrDefault(e, 0))
                .thenComparingInt(e -> first.getOrDefault(e, 0))
                .thenComparing(EntityRef::id))
        .limit(MOST)
        .toList();
  }

  private static boolean isSalient(int count, int firstSentence, int most) {
    boolean leads = firstSentence < LEAD_SENTENCES && count >= 2;
    return leads || (count >= OFTEN && count >= most * SHARE_OF_MOST);
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
