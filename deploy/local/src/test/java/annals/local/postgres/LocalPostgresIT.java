package annals.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.local.LocalRunException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresIT {
  private static final Database NOTES = new Database("notes", "notes_owner", "first secret");
  private static final Database OTHER = new Database("other", "other_owner", "second secret");

  @TempDir Path folder;

  @Test
  void refusesAWrongPasswordAndAStrangersDatabase() throws SQLException {
    // Given
    try (LocalPostgres postgres = start()) {
      // When / Then
      assertThat(query(postgres, NOTES, "SELECT current_user")).isEqualTo("notes_owner");
      assertThatThrownBy(() -> connect(postgres, NOTES, "notes_owner", "wrong").close())
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password authentication failed");
      assertThatThrownBy(() -> connect(postgres, NOTES, "notes_owner", "").close())
          .isInstanceOf(SQLException.class);
      assertThatThrownBy(() -> connect(postgres, NOTES, "other_owner", "second secret").close())
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void keepsDataOverARestart() throws SQLException {
    // Given
    try (LocalPostgres postgres = start()) {
      execute(postgres, NOTES, "CREATE TABLE note (text text)");
      execute(postgres, NOTES, "INSERT INTO note VALUES ('Übung ÄÖ')");
    }
    // When
    try (LocalPostgres postgres = start()) {
      // Then
      assertThat(query(postgres, NOTES, "SELECT lower(text) FROM note")).isEqualTo("übung äö");
    }
  }

  @Test
  void startsAgainAfterTheServerWasKilled() throws Exception {
    // Given
    try (LocalPostgres postgres = start()) {
      execute(postgres, NOTES, "CREATE TABLE note (text text)");
      ProcessHandle server = ProcessHandle.of(postgres.process().pid()).orElseThrow();
      server.destroyForcibly();
      server.onExit().get();
    }
    assertThat(folder.resolve("data/postmaster.pid")).exists();
    // When
    try (LocalPostgres postgres = start()) {
      // Then
      assertThat(query(postgres, NOTES, "SELECT count(*) FROM note")).isEqualTo("0");
    }
  }

  @Test
  void startsThoughANoteOfADeadServerNamesALivingProcess() throws Exception {
    // Given
    start().close();
    Files.writeString(
        folder.resolve("data/postmaster.pid"), ProcessHandle.current().pid() + "\n/elsewhere\n");
    // When
    try (LocalPostgres postgres = start()) {
      // Then
      assertThat(query(postgres, NOTES, "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void setsUpAgainWhatWasLeftHalfSetUp() throws Exception {
    // Given
    Path partial = folder.resolve("data.partial");
    Files.createDirectories(partial);
    Files.writeString(partial.resolve("PG_VERSION"), "18\n");
    // When
    try (LocalPostgres postgres = start()) {
      // Then
      assertThat(query(postgres, NOTES, "SELECT 1")).isEqualTo("1");
      assertThat(partial).doesNotExist();
    }
  }

  @Test
  void listensOnLoopbackAlone() throws SQLException {
    // Given
    try (LocalPostgres postgres = start()) {
      // When / Then
      assertThat(query(postgres, NOTES, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(query(postgres, NOTES, "SHOW server_version")).startsWith("18.");
    }
  }

  @Test
  void namesAPortInUse() {
    // Given
    try (LocalPostgres postgres = start()) {
      // When / Then
      assertThatThrownBy(
              () -> LocalPostgres.start(folder.resolve("more"), postgres.port(), List.of()).close())
          .isInstanceOf(LocalRunException.class)
          .hasMessageContaining("Port " + postgres.port());
    }
  }

  private LocalPostgres start() {
    return LocalPostgres.start(folder.resolve("data"), 0, List.of(NOTES, OTHER));
  }

  private static Connection connect(
      LocalPostgres postgres, Database database, String user, String password) throws SQLException {
    return DriverManager.getConnection(postgres.jdbcUrl(database), user, password);
  }

  private static void execute(LocalPostgres postgres, Database database, String sql)
      throws SQLException {
    try (Connection connection = connect(postgres, database, database.user(), database.password());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String query(LocalPostgres postgres, Database database, String sql)
      throws SQLException {
    try (Connection connection = connect(postgres, database, database.user(), database.password());
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getString(1);
    }
  }
}
