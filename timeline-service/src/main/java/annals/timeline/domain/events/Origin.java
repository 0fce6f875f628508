package annals.timeline.domain.events;

import annals.timeline.domain.article.AnnotatedArticle;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.statements.ArticleSalience;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement was published.
 *
 * @param article the article
 * @param copyGroup the article whose words they are; the article itself unless it is a copy
 * @param source outlet or agency, may be empty
 * @param published when, or null if nobody knows
 * @param subjects ids of the entities that the article is about
 */
public record Origin(
    UUID article, UUID copyGroup, String source, @Nullable EdtfDate published, Set<UUID> subjects) {

  /** Refuses an origin without article. */
  public Origin {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(copyGroup, "copyGroup");
    Objects.requireNonNull(source, "source");
    subjects = Set.copyOf(subjects);
  }

  /** Of an article that is about nobody in particular. */
  public Origin(UUID article, UUID copyGroup, String source, @Nullable EdtfDate published) {
    this(article, copyGroup, source, published, Set.of());
  }

  /** The origin of what an article states; one that readers may not see is about nobody. */
  public static Origin of(AnnotatedArticle article) {
    return new Origin(
        article.id(),
        article.copyGroup(),
        article.source(),
        article.published(),
        article.usable() ? ArticleSalience.of(article) : Set.of());
  }

  /** The day of publication, or null if it is not known to the day. */
  public @Nullable LocalDate publishedDay() {
    return published == null || !published.isDay() ? null : published.earliest();
  }

  /** The source in lower case, or the copy group when no source is given. */
  String sourceKey() {
    return source.isBlank() ? copyGroup.toString() : source.strip().toLowerCase(Locale.ROOT);
  }
}
