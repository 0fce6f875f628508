package annals.timeline.persistence;

import annals.timeline.application.saved.StatementGround;
import annals.timeline.domain.events.Report;
import annals.timeline.domain.saved.Evidence;
import annals.timeline.domain.saved.Found;
import annals.timeline.domain.saved.Found.FoundStatement;
import annals.timeline.domain.saved.Hold;
import annals.timeline.domain.saved.QuotedWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What saved timelines need to know of the index, in PostgreSQL. */
@ApplicationScoped
class SqlStatementGround implements StatementGround {

  private static final String STATEMENTS =
      "select "
          + ReportRows.COLUMNS
          + ", v.id as event_id from statement s join article a on a.id = s.article_id "
          + " left join event v on v.leader = s.leader "
          + " where s.article_id = any (?) ";

  private final Database database;

  SqlStatementGround(Database database) {
    this.database = database;
  }

  @Override
  public Found find(Collection<Hold> holds) {
    Set<UUID> articles = new HashSet<>();
    Set<String> words = new HashSet<>();
    for (Hold hold : holds) {
      articles.add(hold.article());
      words.add(hold.words());
    }
    if (articles.isEmpty()) {
      return new Found(Set.of(), List.of());
    }
    List<UUID> there =
        database.query(
            "select distinct article_id from statement where article_id = any (?)",
            row -> Objects.requireNonNull(Database.id(row, "article_id")),
            List.of(articles));
    List<FoundStatement> statements =
        database.query(
            STATEMENTS + " and s.text = any (?::text[]) order by s.article_id, s.start_at, s.id",
            SqlStatementGround::statement,
            List.of(articles, array(words)));
    return new Found(new HashSet<>(there), statements);
  }

  /** An array of texts as PostgreSQL writes it. */
  private static String array(Collection<String> texts) {
    StringBuilder array = new StringBuilder("{");
    for (String text : texts) {
      array.append(array.length() == 1 ? "\"" : ",\"");
      array.append(text.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    }
    return array.append('}').toString();
  }

  private static FoundStatement statement(ResultSet row) throws SQLException {
    Report report = ReportRows.report(row);
    return new FoundStatement(Evidence.of(report), Database.id(row, "event_id"));
  }

  @Override
  public Set<UUID> named(Collection<UUID> entities) {
    return entities.isEmpty()
        ? Set.of()
        : new HashSet<>(
            database.query(
                """
                select e.id from unnest(?) e (id)
                 where exists (select 1 from event_entity x where x.entity_id = e.id)
                    or exists (select 1 from statement_entity x
                                where x.entity_id = e.id and not x.inferred)
                    or exists (select 1 from article_subject x where x.entity_id = e.id)
                """,
                row -> Objects.requireNonNull(Database.id(row, "id")),
                List.of(entities)));
  }

  @Override
  public Quoted quoted(UUID article, String words) {
    List<Evidence> evidence =
        database.query(
            STATEMENTS + " order by s.start_at, s.id",
            row -> Evidence.of(ReportRows.report(row)),
            List.of(List.of(article)));
    return new Quoted(!evidence.isEmpty(), QuotedWords.in(evidence, words));
  }
}
