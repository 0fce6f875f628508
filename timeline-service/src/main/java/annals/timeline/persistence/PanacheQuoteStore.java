package annals.timeline.persistence;

import annals.timeline.application.QuotePlace;
import annals.timeline.application.QuoteRequest;
import annals.timeline.application.QuoteStore;
import annals.timeline.application.StoredQuote;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Quotes in PostgreSQL. */
@ApplicationScoped
class PanacheQuoteStore implements QuoteStore, PanacheRepositoryBase<QuoteRow, UUID> {

  /** Along the index on the text search vector. */
  private static final String HOLDS_TERMS =
      " and cast(sql('(to_tsvector(''english'', ?) @@ websearch_to_tsquery(''english'', ?))',"
          + " q.text, :terms) as Boolean) = true";

  private static final int MOST_OF_EVENT = 1_000;

  private final Database database;

  PanacheQuoteStore(Database database) {
    this.database = database;
  }

  @Override
  public void replace(UUID article, List<StoredQuote> quotes) {
    database.update("delete from quote where article_id = ?", List.of(article));
    persist(quotes.stream().map(QuoteRow::of));
    flush();
    getEntityManager().clear();
  }

  @Override
  public List<StoredQuote> list(QuoteRequest request, @Nullable QuotePlace after, int limit) {
    StringBuilder query = new StringBuilder("from QuoteRow q where true");
    Map<String, Object> parameters = new HashMap<>();
    if (request.article() != null) {
      query.append(" and q.articleId = :article");
      parameters.put("article", request.article());
    }
    if (request.speaker() != null) {
      query.append(" and q.speakerId = :speaker");
      parameters.put("speaker", request.speaker());
    }
    if (request.entity() != null) {
      query.append(" and :entity member of q.entities");
      parameters.put("entity", request.entity());
    }
    if (!request.terms().isEmpty()) {
      query.append(HOLDS_TERMS);
      parameters.put("terms", request.terms());
    }
    if (request.from() != null) {
      query.append(" and q.publishedDay >= :from");
      parameters.put("from", request.from());
    }
    if (request.to() != null) {
      query.append(" and q.publishedDay <= :to");
      parameters.put("to", request.to());
    }
    if (request.event() != null) {
      query.append(" and q.id in :told");
      parameters.put("told", toldOf(request.event()));
    }
    boolean ofArticle = request.article() != null;
    if (after != null) {
      query.append(
          ofArticle
              ? " and (q.startAt > :start or (q.startAt = :start and q.id > :id))"
              : " and (q.publishedDay < :day or (q.publishedDay = :day and q.id < :id))");
      parameters.put(ofArticle ? "start" : "day", ofArticle ? after.start() : after.day());
      parameters.put("id", after.id());
    }
    query.append(
        ofArticle ? " order by q.startAt, q.id" : " order by q.publishedDay desc, q.id desc");
    return find(query.toString(), parameters).page(Page.ofSize(limit)).list().stream()
        .map(QuoteRow::quote)
        .toList();
  }

  /** Quotes whose words stand in what reports an event; at most {@value #MOST_OF_EVENT}. */
  private List<UUID> toldOf(UUID event) {
    return database.query(
        """
        select distinct q.id from event e
          join statement s on s.leader = e.leader
          join quote q on q.article_id = s.article_id
            and q.start_at < s.end_at and q.end_at > s.start_at
         where e.id = ? order by q.id limit
        """
            + MOST_OF_EVENT,
        row -> Objects.requireNonNull(Database.id(row, "id")),
        List.of(event));
  }
}
