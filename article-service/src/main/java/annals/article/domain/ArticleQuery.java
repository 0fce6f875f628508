package annals.article.domain;

import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which articles, in which order, from where on.
 *
 * @param words web-search syntax over title and text; empty for all
 * @param source exact name of the outlet, or empty
 * @param language BCP 47 code, also without its region, or empty
 * @param from first day of publication, or null
 * @param to last day of publication, or null
 * @param ids only these, when not empty
 * @param undated only articles without a publication date
 * @param order of the answer
 * @param hidden whether articles that are not open come, too
 * @param after the last article of the page before, or null
 * @param limit most articles
 */
public record ArticleQuery(
    String words,
    String source,
    String language,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<UUID> ids,
    boolean undated,
    ArticleOrder order,
    boolean hidden,
    @Nullable ArticlePosition after,
    int limit) {
  private static final int LONGEST_WORDS = 1000;
  private static final int LONGEST_NAME = 300;
  private static final int MOST_IDS = 200;

  /** Refuses texts that cannot be searched for. */
  public ArticleQuery {
    FieldRules rules = new FieldRules();
    rules.text("query", words, LONGEST_WORDS);
    rules.text("source", source, LONGEST_NAME);
    rules.language("language", language);
    if (ids.size() > MOST_IDS) {
      rules.refuse("ids", "At most " + MOST_IDS + " ids, please.");
    }
    if (from != null && to != null && to.isBefore(from)) {
      rules.refuse("published_to", "The last day must not be before the first.");
    }
    if (!rules.violations().isEmpty()) {
      throw new AnnalsException(
          Reason.INVALID_FIELD,
          rules.violations().getFirst().description(),
          rules.violations(),
          Map.of());
    }
    ids = List.copyOf(ids);
  }

  /** Whether the most relevant come first. */
  public boolean isByRelevance() {
    return !words.isBlank() && order != ArticleOrder.NEWEST;
  }
}
