package annals.timeline.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import annals.platform.testing.PostgresResource;
import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.article.EntityType;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.events.Gist;
import annals.timeline.domain.events.Telling;
import annals.timeline.domain.statements.Involvement;
import annals.timeline.domain.statements.Outlook;
import annals.timeline.domain.statements.Participant;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Migrates a filled index from the third version of the tables to the latest. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MigrationIT {

  private static final UUID ARTICLE = new UUID(1, 1);
  private static final UUID EVENT = new UUID(4, 1);
  private static final Telling DATED = telling(1, "2033-05", "=fire ^aldmoor brewery @1a @2b");
  private static final Telling INFERRED = telling(2, "2033-05-05", "causeway");
  private static final UUID UNDATED = new UUID(3, 3);
  private static final EntityRef SKENE =
      new EntityRef(new UUID(2, 1), "Orla \"Ox\" Skene", EntityType.PERSON);
  private static final UUID TIMELINE = new UUID(5, 1);
  private static final String DOCUMENT =
      """
      {"title":"Of \\"granularity\\":\\"DAY\\"","query":{"limit":50,"granularity":"%s"}}""";
  private static final EntityRef UNION =
      new EntityRef(new UUID(-2, 2), "Dyke Union", EntityType.ORGANIZATION);

  private final PostgresResource postgres = new PostgresResource();
  private Connection connection;

  private static Telling telling(int number, String date, String gist) {
    return new Telling(
        new UUID(3, number),
        ARTICLE,
        ARTICLE,
        0,
        null,
        EdtfDate.parse(date),
        Outlook.REPORTED,
        false,
        Gist.parse(gist));
  }

  @BeforeAll
  void migrateWhatIsFilled() throws SQLException {
    Map<String, String> server = postgres.start();
    String url = server.get("ANNALS_DB_URL");
    String user = server.get("ANNALS_DB_USER");
    String password = server.get("ANNALS_DB_PASSWORD");
    Flyway.configure().dataSource(url, user, password).target("3").load().migrate();
    connection = DriverManager.getConnection(url, user, password);
    fill();
    Flyway.configure().dataSource(url, user, password).load().migrate();
  }

  @AfterAll
  void stop() throws SQLException {
    connection.close();
    postgres.stop();
  }

  private void fill() throws SQLException {
    execute(
        """
        insert into article (id, revision, annotation, removed, source, copy_group)
        values ('%1$s', 1, 1, false, 'The Tarn Post', '%1$s')
        """
            .formatted(ARTICLE));
    statement(
        DATED.statement(),
        "The brewery burned.",
        "'2033-05', '2033-05-01', '2033-05-31', 'EXPLICIT'");
    statement(
        INFERRED.statement(),
        "A causeway.",
        "'2033-05-05', '2033-05-05', '2033-05-05', 'INFERRED_FROM_PUBLICATION'");
    statement(UNDATED, "Nobody knows.", "null, null, null, null");
    keys(DATED, true);
    keys(INFERRED, false);
    for (UUID statement : List.of(DATED.statement(), INFERRED.statement(), UNDATED)) {
      boolean placed = !statement.equals(UNDATED);
      boolean inferred = statement.equals(INFERRED.statement());
      participant(statement, UNION, "ARTICLE", 0, "null", placed, inferred);
      participant(statement, SKENE, "NAMED", 3, "'was \"seen\"'", placed, inferred);
    }
    execute(
        """
        insert into event (id, leader, date, first_day, last_day, certainty, headline, sources,
          reports, outcome, inferred, weight, outlets, machine_date, machine_headline, search)
        values ('%s', '%s', '2033-05-04', '2033-05-04', '2033-05-04', 'STATED', 'Burned', 1, 1,
          'HAPPENED', false, 1, '{}', '2033-05-04', 'Burned', '')
        """
            .formatted(EVENT, DATED.statement()));
    execute(
        """
        insert into event_entity
          (event_id, entity_id, name, type, relevance, weight, first_day, last_day, inferred)
        values ('%1$s', '%2$s', 'Skene', 'PERSON', 1.25, 1.25, '2033-05-04', '2033-05-04', false),
          ('%1$s', '%3$s', 'Union', 'ORGANIZATION', 0.25, 0.25, '2033-05-04', '2033-05-04', false)
        """
            .formatted(EVENT, SKENE.id(), UNION.id()));
    execute(
        "update statement set leader = id, copy_group = article_id where id = '%s'"
            .formatted(DATED.statement()));
    savedTimeline();
  }

  private void savedTimeline() throws SQLException {
    execute(
        """
        insert into saved_timeline (id, version, edition, status, title, document, created_at,
          created_by, updated_at, updated_by, entry_count, attention_count, search)
        values ('%s', 1, 1, 'DRAFT', 'Fires', '%s', now(), 'edith', now(), 'edith', 0, 0, '')
        """
            .formatted(TIMELINE, DOCUMENT.formatted("DAY")));
    execute(
        "insert into timeline_document (timeline_id, from_version, body) values ('%s', 1, '%s')"
            .formatted(TIMELINE, DOCUMENT.formatted("DAY")));
  }

  private void statement(UUID id, String text, String dated) throws SQLException {
    execute(
        """
        insert into statement (id, article_id, revision, start_at, end_at, position, text, date,
          first_day, last_day, date_resolution, quality)
        values ('%s', '%s', 1, 0, 9, 0, '%s', %s, 0.5)
        """
            .formatted(id, ARTICLE, text, dated));
  }

  private void keys(Telling telling, boolean leads) throws SQLException {
    String company =
        telling.company().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    for (int key : telling.keys()) {
      execute(
          "insert into statement_key (key, grain, first_day, leads, company, statement_id)"
              + " values (%d, %d, %d, %b, '%s', '%s')"
                  .formatted(
                      key,
                      telling.grain().code(),
                      telling.firstDay().toEpochDay(),
                      leads,
                      company,
                      telling.statement()));
    }
  }

  private void participant(
      UUID statement,
      EntityRef entity,
      String involvement,
      int position,
      String part,
      boolean placed,
      boolean inferred)
      throws SQLException {
    execute(
        """
        insert into statement_entity (statement_id, entity_id, name, type, involvement, position,
          part, placed, inferred, quality)
        values ('%s', '%s', '%s', '%s', '%s', %d, %s, %b, %b, 0.25)
        """
            .formatted(
                statement,
                entity.id(),
                entity.name(),
                entity.type(),
                involvement,
                position,
                part,
                placed,
                inferred));
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> rows(String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          columns.add(rows.getString(i));
        }
        found.add(String.join("|", columns));
      }
    }
    return found;
  }

  @Test
  void keysBecomeThePairsByWhichStatementsAreFound() throws SQLException {
    for (Telling telling : List.of(DATED, INFERRED)) {
      // When
      List<String> pairs =
          rows(
              """
              select pair, grain, coarse, first_day, days, leads from statement_pair
               where statement_id = '%s'
              """
                  .formatted(telling.statement()));

      // Then
      assertThat(telling.pairs()).isNotEmpty();
      assertThat(pairs)
          .containsExactlyInAnyOrderElementsOf(
              telling.pairs().stream()
                  .map(
                      pair ->
                          "%d|%d|%s|%d|%d|%s"
                              .formatted(
                                  pair,
                                  telling.grain().code(),
                                  telling.equals(DATED) ? "t" : "f",
                                  telling.firstDay().toEpochDay(),
                                  telling.equals(DATED) ? 30 : 0,
                                  telling.equals(DATED) ? "t" : "f"))
                  .toList());
    }
  }

  @Test
  void nothingIsKnownOfStatementsThatWereFiledBefore() throws SQLException {
    assertThat(rows("select distinct weight, marks, names, entities from statement_pair"))
        .containsExactly("0|-1|-1|-1");
  }

  @Test
  void participantsLieWithTheirStatement() throws SQLException {
    // When
    List<String> texts = rows("select participants from statement");

    // Then
    assertThat(texts).hasSize(3);
    for (String text : texts) {
      assertThat(ParticipantJson.read(text))
          .containsExactly(new Participant(SKENE, Involvement.NAMED, 3, "was \"seen\"", null));
    }
  }

  @Test
  void whomAnArticleIsAboutLiesWithTheArticle() throws SQLException {
    assertThat(rows("select subjects from article")).containsExactly("{" + UNION.id() + "}");
    assertThat(rows("select * from article_subject"))
        .containsExactly(UNION.id() + "|-infinity|" + ARTICLE);
  }

  @Test
  void onlyStatementsWithoutADateOfTheirOwnAreFoundByEntityAndWords() throws SQLException {
    // When
    List<String> byEntity =
        rows(
            "select statement_id, inferred, entity_id from statement_entity"
                + " order by statement_id");
    List<String> byWords = rows("select id from statement where search is not null");

    // Then
    assertThat(byEntity)
        .containsExactly(INFERRED.statement() + "|t|" + SKENE.id(), UNDATED + "|f|" + SKENE.id());
    assertThat(new TreeSet<>(byWords))
        .containsExactly(INFERRED.statement().toString(), UNDATED.toString());
  }

  @Test
  void eventsKeepThoseWhoTakePart() throws SQLException {
    assertThat(rows("select event_id, entity_id, name, relevance, weight from event_entity"))
        .containsExactly(EVENT + "|" + SKENE.id() + "|Skene|1|1");
  }

  @Test
  void savedTimelinesByDayKeepOneEntryAnEvent() throws SQLException {
    assertThat(rows("select document from saved_timeline"))
        .containsExactly(DOCUMENT.formatted("EVENT"));
    assertThat(rows("select body from timeline_document"))
        .containsExactly(DOCUMENT.formatted("EVENT"));
  }
}
