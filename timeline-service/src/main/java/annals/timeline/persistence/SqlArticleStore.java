package annals.timeline.persistence;

import annals.timeline.application.ArticleStore;
import annals.timeline.application.IndexedArticle;
import annals.timeline.domain.article.ArticleVersion;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.events.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Articles in PostgreSQL. */
@ApplicationScoped
class SqlArticleStore implements ArticleStore {

  private final Database database;

  SqlArticleStore(Database database) {
    this.database = database;
  }

  @Override
  public Optional<IndexedArticle> lock(UUID article) {
    database.query(
        "select pg_advisory_xact_lock(hashtextextended(?, 0))",
        row -> true,
        List.of(article.toString()));
    return database
        .query(
            """
            select id, revision, annotation, removed, source, published, copy_group, subjects
              from article where id = ?
            """,
            SqlArticleStore::article,
            List.of(article))
        .stream()
        .findFirst();
  }

  @Override
  public void save(IndexedArticle article, Optional<IndexedArticle> before) {
    before.ifPresent(
        earlier ->
            database.update(
                """
                delete from article_subject
                 where entity_id = any (?) and published_day = coalesce(?::date, '-infinity')
                   and article_id = ?
                """,
                Arrays.asList(
                    earlier.origin().subjects(), earlier.origin().publishedDay(), earlier.id())));
    Origin origin = article.origin();
    database.update(
        """
        insert into article
          (id, revision, annotation, removed, source, published, published_day, copy_group, subjects)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (id) do update set revision = excluded.revision,
          annotation = excluded.annotation, removed = excluded.removed, source = excluded.source,
          published = excluded.published, published_day = excluded.published_day,
          copy_group = excluded.copy_group, subjects = excluded.subjects
        """,
        Arrays.asList(
            article.id(),
            article.version().revision(),
            article.version().annotation(),
            article.removed(),
            origin.source(),
            origin.published() == null ? null : origin.published().toString(),
            origin.publishedDay(),
            origin.copyGroup(),
            origin.subjects()));
    database.update(
        """
        insert into article_subject (entity_id, published_day, article_id)
        select s.entity_id, coalesce(?::date, '-infinity'), ? from unnest(?) s (entity_id)
        """,
        Arrays.asList(origin.publishedDay(), article.id(), origin.subjects()));
  }

  private static IndexedArticle article(ResultSet row) throws SQLException {
    String published = row.getString("published");
    return new IndexedArticle(
        new ArticleVersion(row.getLong("revision"), row.getLong("annotation")),
        row.getBoolean("removed"),
        new Origin(
            Objects.requireNonNull(Database.id(row, "id")),
            Objects.requireNonNull(Database.id(row, "copy_group")),
            Database.text(row, "source"),
            published == null ? null : EdtfDate.parse(published),
            Database.ids(row, "subjects")));
  }
}
