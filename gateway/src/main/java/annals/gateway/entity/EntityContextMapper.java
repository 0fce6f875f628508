package annals.gateway.entity;

import static annals.gateway.http.ProtoValues.constant;
import static annals.gateway.http.ProtoValues.text;

import annals.entity.v1.CountInterval;
import annals.entity.v1.CountMentionsResponse;
import annals.entity.v1.RelatedEntity;
import annals.entity.v1.Sentence;

/** What surrounds an entity, between proto and JSON: who is named beside it, how often, when. */
final class EntityContextMapper {
  private EntityContextMapper() {}

  static RelatedEntityJson related(RelatedEntity related) {
    return new RelatedEntityJson(
        new EntityReferenceJson(related.getEntityId(), text(related.getName())),
        constant(related.getType(), EntityType.class),
        related.getArticleCount(),
        related.getSentencesList().stream().map(EntityContextMapper::sentence).toList());
  }

  static MentionCountsJson counts(
      MentionCountsJson.Interval interval, CountMentionsResponse counts) {
    return new MentionCountsJson(
        interval,
        counts.getCountsList().stream()
            .map(
                count ->
                    new MentionCountsJson.Count(
                        count.getPeriod(), count.getMentionCount(), count.getArticleCount()))
            .toList(),
        counts.getUndated());
  }

  static CountInterval interval(MentionCountsJson.Interval interval) {
    return switch (interval) {
      case DAY -> CountInterval.COUNT_INTERVAL_DAY;
      case WEEK -> CountInterval.COUNT_INTERVAL_WEEK;
      case MONTH -> CountInterval.COUNT_INTERVAL_MONTH;
    };
  }

  private static SentenceJson sentence(Sentence sentence) {
    return new SentenceJson(
        sentence.getArticleId(),
        sentence.getRevision(),
        sentence.getStart(),
        sentence.getEnd(),
        sentence.getText(),
        text(sentence.getPublished()));
  }
}
