package annals.article.persistence;

import annals.article.domain.Article;
import annals.article.domain.ArticleContent;
import annals.article.domain.ArticleHit;
import annals.article.domain.ArticlePosition;
import annals.article.domain.ArticleQuery;
import annals.article.domain.ArticleStatus;
import annals.article.domain.DateOrigin;
import annals.article.domain.EdtfDate;
import annals.article.domain.Highlight;
import annals.article.domain.PublicationDate;
import annals.article.domain.TextSpan;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One search as SQL. The inner query finds the page by index and keyset; only its rows are
 * highlighted.
 */
final class ArticleSearch {
  private static final char OPEN = '\u0002';
  private static final char CLOSE = '\u0003';

  /** Stand for angle brackets, which ts_headline would take for tags and swallow. */
  private static final char LESS = '\uE000';

  private static final char GREATER = '\uE001';

  private static final String COLUMNS =
      """
      a.id, a.revision, a.status, a.copy_of, a.author, a.create_time, a.change_time, a.title,
      a.source, a.url, a.canonical_url, a.language, a.authors, a.section, a.published,
      a.published_origin, a.evidence_start, a.evidence_end, a.updated, a.retrieved, a.key,
      substring(a.text FROM a.evidence_start + 1 FOR a.evidence_end - a.evidence_start) AS evidence
      """;
  private static final String HEADLINE =
      """
      ts_headline('english', translate(left(a.text, 100000), '<>', :brackets),
        websearch_to_tsquery('english', :words), :marks)
      """;
  private static final String MARKS = "HighlightAll=true,StartSel=" + OPEN + ",StopSel=" + CLOSE;

  private final ArticleQuery query;
  private final Map<String, Object> parameters = new HashMap<>();

  ArticleSearch(ArticleQuery query) {
    this.query = query;
  }

  List<ArticleHit> run(EntityManager entityManager) {
    Query select = entityManager.createNativeQuery(sql(), Tuple.class);
    parameters.forEach(select::setParameter);
    @SuppressWarnings("unchecked")
    List<Tuple> rows = select.getResultList();
    return rows.stream().map(ArticleSearch::hit).toList();
  }

  private String sql() {
    boolean searched = !query.words().isBlank();
    String key =
        query.isByRelevance()
            ? "CAST(ts_rank_cd(search, websearch_to_tsquery('english', :words)) AS float8)"
            : "published_order";
    StringBuilder where = new StringBuilder("NOT deleted");
    if (searched) {
      where.append(" AND search @@ websearch_to_tsquery('english', :words)");
      parameters.put("words", query.words());
      parameters.put("brackets", "" + LESS + GREATER);
      parameters.put("marks", MARKS);
    }
    filter(where);
    ArticlePosition after = query.after();
    if (after != null) {
      where.append(" AND (").append(key).append(", id) < (:key, :id)");
      parameters.put("key", query.isByRelevance() ? (Object) after.key() : (long) after.key());
      parameters.put("id", after.id());
    }
    parameters.put("limit", query.limit());
    return "SELECT %s, %s AS marked FROM (SELECT *, %s AS key FROM article WHERE %s ORDER BY %s DESC, id DESC LIMIT :limit) a ORDER BY a.key DESC, a.id DESC"
        .formatted(COLUMNS, searched ? HEADLINE : "''", key, where, key);
  }

  private void filter(StringBuilder where) {
    if (!query.hidden()) {
      where.append(" AND status = 'USABLE'");
    }
    if (!query.source().isEmpty()) {
      where.append(" AND source = :source");
      parameters.put("source", query.source());
    }
    if (!query.language().isEmpty()) {
      where.append(" AND (language = :language OR starts_with(language, :language || '-'))");
      parameters.put("language", query.language());
    }
    if (query.from() != null) {
      where.append(" AND published_last >= :from");
      parameters.put("from", query.from());
    }
    if (query.to() != null) {
      where.append(" AND published_first <= :to");
      parameters.put("to", query.to());
    }
    if (!query.ids().isEmpty()) {
      where.append(" AND id IN (:ids)");
      parameters.put("ids", query.ids());
    }
    if (query.undated()) {
      where.append(" AND published_first IS NULL");
    }
  }

  private static ArticleHit hit(Tuple row) {
    UUID id = row.get("id", UUID.class);
    double key = row.get("key", Number.class).doubleValue();
    String marked = row.get("marked", String.class).replace(LESS, '<').replace(GREATER, '>');
    return new ArticleHit(
        article(id, row), new ArticlePosition(key, id), Highlight.of(marked, OPEN, CLOSE));
  }

  private static Article article(UUID id, Tuple row) {
    ArticleContent content =
        new ArticleContent(
            row.get("title", String.class),
            "",
            List.of(),
            row.get("source", String.class),
            row.get("url", String.class),
            row.get("canonical_url", String.class),
            row.get("language", String.class),
            List.of(row.get("authors", String[].class)),
            row.get("section", String.class),
            published(row),
            row.get("updated", Instant.class),
            row.get("retrieved", Instant.class));
    return new Article(
        id,
        row.get("revision", Number.class).longValue(),
        content,
        ArticleStatus.valueOf(row.get("status", String.class)),
        row.get("copy_of", UUID.class),
        row.get("author", String.class),
        row.get("create_time", Instant.class),
        row.get("change_time", Instant.class));
  }

  private static PublicationDate published(Tuple row) {
    @Nullable Integer start = row.get("evidence_start", Integer.class);
    @Nullable Integer end = row.get("evidence_end", Integer.class);
    @Nullable String words = row.get("evidence", String.class);
    return new PublicationDate(
        EdtfDate.parse(row.get("published", String.class)).orElse(null),
        DateOrigin.valueOf(row.get("published_origin", String.class)),
        start == null || end == null || words == null ? null : new TextSpan(start, end, words));
  }
}
