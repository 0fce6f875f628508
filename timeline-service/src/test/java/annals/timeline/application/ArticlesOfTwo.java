package annals.timeline.application;

import annals.timeline.domain.article.AnnotatedArticle;
import annals.timeline.domain.article.ArticleVersion;
import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.article.EntityType;
import annals.timeline.domain.article.NameMention;
import annals.timeline.domain.assembly.TimelineRequest;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.text.TextSpan;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invented articles that name two people, and requests for them. */
final class ArticlesOfTwo {

  static final EntityRef SKENE = person("Orla Skene");
  static final EntityRef BIRK = person("Tam Birk");

  private ArticlesOfTwo() {}

  static EntityRef person(String name) {
    return new EntityRef(
        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name, EntityType.PERSON);
  }

  static UUID id(int number) {
    return new UUID(0x0190000000007000L + number, 0x8000000000000000L);
  }

  static AnnotatedArticle article(
      int number, long revision, @Nullable String published, String text) {
    List<NameMention> mentions = new ArrayList<>();
    for (EntityRef entity : List.of(SKENE, BIRK)) {
      for (int at = text.indexOf(entity.name());
          at >= 0;
          at = text.indexOf(entity.name(), at + 1)) {
        TextSpan span = new TextSpan(at, at + entity.name().length());
        mentions.add(new NameMention(span, EntityType.PERSON, entity));
      }
    }
    return new AnnotatedArticle(
        id(number),
        new ArticleVersion(revision, 1),
        "",
        text,
        List.of(),
        "Source " + number,
        published == null ? null : EdtfDate.parse(published),
        null,
        true,
        mentions);
  }

  static TimelineRequest request(EntityRef... entities) {
    return TimelineRequest.builder()
        .entities(List.of(entities).stream().map(EntityRef::id).toList())
        .build();
  }
}
