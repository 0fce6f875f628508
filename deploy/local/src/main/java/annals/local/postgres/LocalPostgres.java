package annals.local.postgres;

import annals.local.AnnalsHome;
import annals.local.LocalRunException;
import annals.local.process.ChildProcess;
import annals.local.process.Orphans;
import annals.local.process.Ports;
import annals.local.process.Waiting;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A running PostgreSQL on loopback with one role and one database per service, passwords checked.
 * Runs as root too.
 */
public final class LocalPostgres implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private static final String ADVICE =
      "If its data is damaged, put a backup in its place, or ./annals reset.";

  private final ChildProcess server;
  private final int port;

  private LocalPostgres(ChildProcess server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Starts a server for tests and the local run, with the binaries kept in {@code annals.home}.
   *
   * @param dataDir the data folder; set up if it is new, kept when the server stops
   * @param port the port, or 0 for any that is free
   * @param databases made if missing; the passwords are set anew on each start
   */
  public static LocalPostgres start(Path dataDir, int port, List<Database> databases) {
    AnnalsHome home = AnnalsHome.current();
    Path log = dataDir.toAbsolutePath().resolveSibling(dataDir.getFileName() + ".log");
    return start(home, dataDir, log, port, databases, Map.of());
  }

  /**
   * Starts a server.
   *
   * @param home where the binaries are unpacked and processes are recorded
   * @param log the file its output is appended to
   * @param settings further server settings, as in {@code fsync=off}
   */
  public static LocalPostgres start(
      AnnalsHome home,
      Path dataDir,
      Path log,
      int port,
      List<Database> databases,
      Map<String, String> settings) {
    Path binaries = PostgresBinaries.unpack(home);
    Orphans.end(home.processes());
    DataFolder folder = new DataFolder(dataDir.toAbsolutePath().normalize(), binaries);
    folder.setUp();
    folder.freeFromDeadServer();
    int chosen = port;
    if (port == 0) {
      chosen = Ports.free();
    } else {
      Ports.requireFree(port, "PostgreSQL");
    }
    ChildProcess server =
        ChildProcess.start(
            new ChildProcess.Program(
                "postgres",
                UnprivilegedUser.wrap(command(binaries, folder.path(), chosen, settings)),
                Map.of("TZ", "UTC"),
                folder.path(),
                log,
                home.processes(),
                "INT"));
    try {
      LocalPostgres postgres = new LocalPostgres(server, chosen);
      postgres.provide(databases, folder.superuserPassword());
      return postgres;
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  private static List<String> command(
      Path binaries, Path data, int port, Map<String, String> settings) {
    List<String> command =
        new ArrayList<>(
            List.of(
                binaries.resolve("bin/postgres").toString(),
                "-D",
                data.toString(),
                "-c",
                "port=" + port,
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "shared_buffers=64MB",
                "-c",
                "max_connections=100",
                "-c",
                "timezone=UTC"));
    settings.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
    return command;
  }

  /** The port that it listens on. */
  public int port() {
    return port;
  }

  /** The JDBC address of a database. */
  public String jdbcUrl(Database database) {
    return jdbcUrl(database.name());
  }

  /** The process, to watch it. */
  public ChildProcess process() {
    return server;
  }

  @Override
  public void close() {
    server.close();
  }

  private String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private void provide(List<Database> databases, String password) {
    try (Connection connection = connect(password)) {
      for (Database database : databases) {
        provide(connection, database);
      }
    } catch (SQLException e) {
      throw new LocalRunException("Cannot set up the databases: " + e.getMessage(), e);
    }
  }

  private Connection connect(String password) throws SQLException {
    SQLException[] last = {new SQLException("not tried")};
    Connection[] connection = new Connection[1];
    boolean connected =
        Waiting.until(
            () -> {
              if (!server.isAlive()) {
                throw server.failure("ended while starting", ADVICE);
              }
              try {
                connection[0] =
                    DriverManager.getConnection(jdbcUrl("postgres"), "postgres", password);
                return true;
              } catch (SQLException e) {
                last[0] = e;
                return false;
              }
            },
            PATIENCE);
    if (!connected) {
      throw server.failure("did not answer in time (" + last[0].getMessage() + ")", ADVICE);
    }
    return connection[0];
  }

  private static void provide(Connection connection, Database database) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      String verb = exists(connection, "pg_roles", "rolname", database.user()) ? "ALTER" : "CREATE";
      statement.execute(
          "%s ROLE %s LOGIN PASSWORD '%s'"
              .formatted(verb, database.user(), database.password().replace("'", "''")));
      if (!exists(connection, "pg_database", "datname", database.name())) {
        statement.execute(
            "CREATE DATABASE %s OWNER %s".formatted(database.name(), database.user()));
      }
      statement.execute("REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(database.name()));
    }
  }

  private static boolean exists(Connection connection, String table, String column, String value)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT 1 FROM %s WHERE %s = ?".formatted(table, column))) {
      query.setString(1, value);
      try (ResultSet result = query.executeQuery()) {
        return result.next();
      }
    }
  }
}
