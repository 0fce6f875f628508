package annals.evaluation.bench;

import annals.timeline.domain.article.AnnotatedArticle;
import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.dating.TemporalTagger;
import annals.timeline.domain.events.Anchor;
import annals.timeline.domain.events.Event;
import annals.timeline.domain.events.EventBuilder;
import annals.timeline.domain.events.Filing;
import annals.timeline.domain.events.Origin;
import annals.timeline.domain.events.Report;
import annals.timeline.domain.events.Telling;
import annals.timeline.domain.statements.Participant;
import annals.timeline.domain.statements.Statement;
import annals.timeline.domain.statements.StatementDate;
import annals.timeline.domain.statements.StatementFinder;
import annals.timeline.persistence.PostgresIndex;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Fills an index with generated news in bulk, through the real engines: sentences, dates, filing,
 * events. Files a month of articles at a time, so that a happening told at the turn of the month
 * may be two events.
 */
final class IndexLoader {
  private static final int ARTICLES_AT_ONCE = 1_500;

  private final IndexDatabase database;
  private final StatementFinder finder = new StatementFinder(new TemporalTagger());
  private final Rows articles =
      new Rows(
          "article (id, revision, annotation, removed, source, published, published_day, copy_group,"
              + " subjects)");
  private final Rows subjects = new Rows("article_subject (entity_id, published_day, article_id)");
  private final Rows statements =
      new Rows(
          "statement (id, article_id, revision, start_at, end_at, position, text, date, timed, first_day,"
              + " last_day, date_start, date_end, date_words, date_resolution, outlook, quality,"
              + " leader, gist, published_day, copy_group, words, participants)");
  private final Rows participants =
      new Rows("statement_entity (entity_id, statement_id, inferred, quality)");
  private final Rows pairs =
      new Rows(
          "statement_pair (pair, grain, first_day, days, leads, weight, marks, names,"
              + " entities, statement_id)");
  private final Rows events =
      new Rows(
          "event (id, leader, date, first_day, last_day, certainty, headline, sources, reports,"
              + " outcome, inferred, first_report, last_report, weight, outlets, machine_date,"
              + " machine_headline, search)");
  private final Rows entities =
      new Rows(
          "event_entity (event_id, entity_id, name, type, relevance, weight, first_day, last_day,"
              + " inferred, last_report)");

  IndexLoader(IndexDatabase database) {
    this.database = database;
  }

  /** Loads articles of about so many statements; gives how many there are. */
  int load(IndexedNews news, int wanted) throws SQLException {
    database.dropIndexes();
    int number = Math.max(1, wanted / IndexedNews.SENTENCES);
    int loaded = 0;
    for (int from = 0; from < number; from += ARTICLES_AT_ONCE) {
      List<Report> reports = new ArrayList<>();
      for (int i = from; i < Math.min(number, from + ARTICLES_AT_ONCE); i++) {
        LocalDate day = IndexedNews.day(i, number);
        reports.addAll(reports(news.article(day)));
      }
      write(reports);
      loaded += reports.size();
    }
    database.buildIndexes();
    return loaded;
  }

  private List<Report> reports(AnnotatedArticle article) {
    Origin origin = Origin.of(article);
    articles.add(
        article.id(),
        1,
        1,
        false,
        origin.source(),
        article.published(),
        origin.publishedDay(),
        origin.copyGroup(),
        origin.subjects().stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")));
    origin.subjects().forEach(id -> subjects.add(id, origin.publishedDay(), article.id()));
    return finder.find(article, List.of()).stream().map(s -> new Report(s, origin)).toList();
  }

  private void write(List<Report> reports) throws SQLException {
    Map<UUID, Telling> tellings = new HashMap<>();
    reports.stream()
        .filter(r -> r.statement().isPlaced())
        .map(Telling::of)
        .forEach(t -> tellings.put(t.statement(), t));
    Map<UUID, UUID> leaders = Filing.of(tellings.values());
    Map<UUID, List<Report>> byLeader = new HashMap<>();
    for (Report report : reports) {
      UUID leader = leaders.get(report.statement().id());
      write(report, tellings.get(report.statement().id()), leader);
      if (leader != null) {
        byLeader.computeIfAbsent(leader, l -> new ArrayList<>()).add(report);
      }
    }
    byLeader.forEach((leader, of) -> write(leader, EventBuilder.event(of)));
    for (Rows rows :
        List.of(articles, subjects, statements, participants, pairs, events, entities)) {
      rows.moveTo(database);
    }
  }

  private void write(Report report, @Nullable Telling telling, @Nullable UUID leader) {
    Statement statement = report.statement();
    StatementDate date = statement.date();
    statements.add(
        statement.id(),
        statement.article(),
        1,
        statement.span().start(),
        statement.span().end(),
        statement.position(),
        statement.text(),
        date == null ? null : date.value(),
        statement.timed(),
        telling == null ? null : telling.firstDay(),
        telling == null ? null : telling.lastDay(),
        date == null ? null : date.span().start(),
        date == null ? null : date.span().end(),
        date == null || date.isInferred() ? null : date.words(),
        date == null ? null : date.resolution(),
        statement.outlook(),
        statement.quality(),
        leader,
        telling == null ? "" : telling.gist(),
        telling == null ? null : telling.published(),
        telling == null ? null : telling.copyGroup(),
        telling == null ? null : Anchor.of(statement).words(),
        PostgresIndex.participants(statement));
    if (telling == null || statement.isInferred()) {
      for (Participant participant : statement.participants()) {
        participants.add(
            participant.entity().id(),
            statement.id(),
            statement.isInferred(),
            statement.quality() * participant.involvement().weight());
      }
    }
    if (telling != null) {
      for (Long pair : telling.pairs()) {
        pairs.add(
            pair,
            telling.grain().code(),
            telling.firstDay().toEpochDay(),
            telling.days(),
            telling.statement().equals(leader),
            telling.weight(),
            telling.sketch().marks(),
            telling.sketch().names(),
            telling.sketch().entities(),
            telling.statement());
      }
    }
  }

  private void write(UUID leader, Event event) {
    String outlets =
        event.reports().stream()
            .map(r -> "\"" + r.origin().source().toLowerCase(Locale.ROOT) + "\"")
            .distinct()
            .collect(Collectors.joining(",", "{", "}"));
    events.add(
        event.id(),
        leader,
        event.date(),
        event.firstDay(),
        event.lastDay(),
        event.certainty(),
        event.headline(),
        event.sources(),
        event.reports().size(),
        event.outcome(),
        event.isInferred(),
        event.firstReport(),
        event.lastReport(),
        event.weight(),
        outlets,
        event.date(),
        event.headline(),
        vector(event));
    for (Map.Entry<EntityRef, Double> entity : event.relevance().entrySet()) {
      entities.add(
          event.id(),
          entity.getKey().id(),
          entity.getKey().name(),
          entity.getKey().type(),
          entity.getValue(),
          entity.getValue() * event.weight(),
          event.firstDay(),
          event.lastDay(),
          event.isInferred(),
          event.lastReport());
    }
  }

  /** The words of its reports as a search vector, not stemmed. */
  private static String vector(Event event) {
    return event.reports().stream()
        .flatMap(r -> Arrays.stream(r.statement().text().split("\\W+", -1)))
        .filter(word -> word.length() > 2)
        .map(word -> "'" + word.toLowerCase(Locale.ROOT) + "'")
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** Rows of a table as text. */
  private static final class Rows {
    private final String columns;
    private final List<@Nullable String[]> rows = new ArrayList<>();

    Rows(String columns) {
      this.columns = columns;
    }

    void add(@Nullable Object... values) {
      @Nullable String[] row = new String[values.length];
      for (int i = 0; i < values.length; i++) {
        Object value = values[i];
        row[i] = value == null ? null : value.toString();
      }
      rows.add(row);
    }

    void moveTo(IndexDatabase database) throws SQLException {
      database.insert(columns, rows);
      rows.clear();
    }
  }
}
