package annals.evaluation.bench;

import annals.local.AnnalsHome;
import annals.local.postgres.Database;
import annals.local.postgres.LocalPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL with the tables of timeline-service, thrown away behind it. */
final class IndexDatabase implements AutoCloseable {
  private static final Database DATABASE = new Database("bench", "bench", "bench");
  private static final List<String> MIGRATIONS =
      List.of(
          "/db/migration/V1__timeline.sql",
          "/db/migration/V2__events.sql",
          "/db/migration/V4__statement_pairs.sql",
          "/db/migration/V5__participants_with_statements.sql",
          "/db/migration/V9__sketches.sql",
          "/db/migration/V10__subjects.sql",
          "/db/migration/V11__coarse_pairs.sql",
          "/db/migration/V12__statements_with_their_article.sql");

  /** The driver writes down nothing that is measured with it, as in the service. */
  private static final Logger DRIVER = driver();

  /** As the service has it. */
  private static final String SERVING = "reWriteBatchedInserts=true";

  private static final String LOADING = SERVING + "&stringtype=unspecified";

  private final Path folder;
  private final LocalPostgres server;
  private final Connection connection;
  private final Connection loading;
  private final List<String> indexes = new ArrayList<>();

  private IndexDatabase(
      Path folder, LocalPostgres server, Connection connection, Connection loading) {
    this.folder = folder;
    this.server = server;
    this.connection = connection;
    this.loading = loading;
  }

  static IndexDatabase start() throws IOException, SQLException {
    DRIVER.setLevel(Level.INFO);
    AnnalsHome home = AnnalsHome.current();
    Files.createDirectories(home.path());
    Path folder = Files.createTempDirectory(home.path(), "bench");
    LocalPostgres server =
        LocalPostgres.start(
            home,
            folder.resolve("data"),
            folder.resolve("postgres.log"),
            0,
            List.of(DATABASE),
            Map.of("fsync", "off", "shared_buffers", "512MB", "max_wal_size", "8GB"));
    IndexDatabase database =
        new IndexDatabase(folder, server, connect(server, SERVING), connect(server, LOADING));
    for (String migration : MIGRATIONS) {
      try (InputStream in = IndexDatabase.class.getResourceAsStream(migration)) {
        if (in == null) {
          throw new IllegalStateException("No migration " + migration);
        }
        database.execute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return database;
  }

  private static Logger driver() {
    System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
    return Logger.getLogger("org.postgresql");
  }

  private static Connection connect(LocalPostgres server, String settings) throws SQLException {
    String url = server.jdbcUrl(DATABASE);
    return DriverManager.getConnection(
        url + (url.indexOf('?') < 0 ? "?" : "&") + settings, DATABASE.user(), DATABASE.password());
  }

  /** Gives the one connection, whoever asks; closing it leaves it open. */
  DataSource connections() {
    Connection shared =
        (Connection)
            Proxy.newProxyInstance(
                IndexDatabase.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> call(method, arguments));
    return (DataSource)
        Proxy.newProxyInstance(
            IndexDatabase.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> shared);
  }

  private @Nullable Object call(Method method, Object[] arguments) throws Throwable {
    if (method.getName().equals("close")) {
      return null;
    }
    try {
      return method.invoke(connection, arguments);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }

  /** Drops the indexes that hold nothing together, to be built once all rows are there. */
  void dropIndexes() throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                select i.indexname, i.indexdef from pg_indexes i
                 where i.schemaname = 'public' and not exists (
                   select from pg_constraint c where c.conname = i.indexname)
                """)) {
      while (rows.next()) {
        names.add(rows.getString(1));
        indexes.add(rows.getString(2));
      }
    }
    for (String name : names) {
      execute("drop index " + name);
    }
  }

  /** Builds the indexes again and lets the planner know the tables. */
  void buildIndexes() throws SQLException {
    execute("set maintenance_work_mem = '512MB'");
    for (String index : indexes) {
      execute(index);
    }
    execute("vacuum analyze");
  }

  /**
   * Adds rows.
   *
   * @param columns a table with its columns
   * @param rows values as PostgreSQL reads them from text
   */
  void insert(String columns, List<@Nullable String[]> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    int width = rows.getFirst().length;
    String sql = "insert into " + columns + " values (" + "?, ".repeat(width - 1) + "?)";
    try (PreparedStatement statement = loading.prepareStatement(sql)) {
      for (@Nullable String[] row : rows) {
        for (int i = 0; i < width; i++) {
          statement.setString(i + 1, row[i]);
        }
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Opens a transaction that {@link #commit} ends. */
  void begin() throws SQLException {
    connection.setAutoCommit(false);
  }

  void commit() throws SQLException {
    connection.commit();
    connection.setAutoCommit(true);
  }

  @Override
  public void close() throws SQLException, IOException {
    loading.close();
    connection.close();
    server.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
