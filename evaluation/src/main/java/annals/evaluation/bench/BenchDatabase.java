package annals.evaluation.bench;

import annals.entity.domain.matching.IndexedEntity;
import annals.entity.persistence.PostgresCandidateIndex;
import annals.local.AnnalsHome;
import annals.local.postgres.Database;
import annals.local.postgres.LocalPostgres;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL of its own for one benchmark, thrown away behind it, with one connection. */
final class BenchDatabase implements AutoCloseable {
  private static final Database DATABASE = new Database("bench", "bench", "bench");
  private static final String MIGRATION = "/db/migration/V3__search_keys.sql";

  private final Path folder;
  private final LocalPostgres server;
  private final AgroalDataSource connections;

  private BenchDatabase(Path folder, LocalPostgres server, AgroalDataSource connections) {
    this.folder = folder;
    this.server = server;
    this.connections = connections;
  }

  static BenchDatabase start() throws IOException, SQLException {
    AnnalsHome home = AnnalsHome.current();
    Files.createDirectories(home.path());
    Path folder = Files.createTempDirectory(home.path(), "bench");
    Map<String, String> settings =
        Map.of("fsync", "off", "shared_buffers", "512MB", "max_wal_size", "8GB");
    LocalPostgres server =
        LocalPostgres.start(
            home,
            folder.resolve("data"),
            folder.resolve("postgres.log"),
            0,
            List.of(DATABASE),
            settings);
    AgroalDataSource connections =
        AgroalDataSource.from(
            new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(
                    pool ->
                        pool.maxSize(1)
                            .connectionFactoryConfiguration(
                                factory ->
                                    factory
                                        .jdbcUrl(server.jdbcUrl(DATABASE))
                                        .principal(new NamePrincipal(DATABASE.user()))
                                        .credential(new SimplePassword(DATABASE.password())))));
    BenchDatabase database = new BenchDatabase(folder, server, connections);
    try (InputStream in = BenchDatabase.class.getResourceAsStream(MIGRATION)) {
      if (in == null) {
        throw new IllegalStateException("No migration " + MIGRATION);
      }
      database.execute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    return database;
  }

  DataSource connections() {
    return connections;
  }

  /** Files all names; the b-tree of the keys is built when they are there. */
  void load(PostgresCandidateIndex index, List<GeneratedName> names, int batch)
      throws SQLException {
    execute("ALTER TABLE entity_key DROP CONSTRAINT entity_key_pkey");
    for (int from = 0; from < names.size(); from += batch) {
      index.putAll(
          names.subList(from, Math.min(names.size(), from + batch)).stream()
              .map(name -> new IndexedEntity(name.id(), name.type(), List.of(name.text())))
              .toList());
    }
    execute("SET maintenance_work_mem = '512MB'");
    execute("ALTER TABLE entity_key ADD PRIMARY KEY (key, entity_id)");
    execute("VACUUM ANALYZE entity_key");
    execute("VACUUM ANALYZE entity_search");
  }

  /** CPU seconds of the process that serves the connection; nought where they cannot be seen. */
  double cpuSeconds() throws SQLException {
    long process = number("SELECT pg_backend_pid()");
    return ProcessHandle.of(process)
        .flatMap(handle -> handle.info().totalCpuDuration())
        .map(duration -> duration.toMillis() / 1000.0)
        .orElse(0.0);
  }

  /** What the tables and their indexes take on disk. */
  double bytes() throws SQLException {
    return number(
        "SELECT pg_total_relation_size('entity_key') + pg_total_relation_size('entity_search')");
  }

  private long number(String sql) throws SQLException {
    try (Connection connection = connections.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = connections.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() {
    connections.close();
    server.close();
    try {
      delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
