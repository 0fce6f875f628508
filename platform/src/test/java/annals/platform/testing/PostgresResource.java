package annals.platform.testing;

import annals.local.postgres.Database;
import annals.local.postgres.LocalPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL with one empty database, as {@code ANNALS_DB_*}. */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {
  private static final Database DATABASE = new Database("annals", "annals", "annals-in-tests");

  private @Nullable TemporaryFolder folder;
  private @Nullable LocalPostgres postgres;

  @Override
  public Map<String, String> start() {
    TemporaryFolder data = TemporaryFolder.create("annals-postgres");
    LocalPostgres server = LocalPostgres.start(data.path().resolve("data"), 0, List.of(DATABASE));
    folder = data;
    postgres = server;
    return Map.of(
        "ANNALS_DB_URL", server.jdbcUrl(DATABASE),
        "ANNALS_DB_USER", DATABASE.user(),
        "ANNALS_DB_PASSWORD", DATABASE.password());
  }

  @Override
  public void stop() {
    if (postgres != null) {
      postgres.close();
    }
    if (folder != null) {
      folder.close();
    }
  }
}
