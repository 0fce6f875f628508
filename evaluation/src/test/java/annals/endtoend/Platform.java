package annals.endtoend;

import annals.local.AnnalsHome;
import annals.local.imports.AccessTokens;
import annals.local.imports.ImportRun;
import annals.local.up.LocalPlatform;
import annals.local.up.PortPlan;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The platform of {@code ./annals up}, on ports of its own and with empty data; started once for
 * all tests that ask for it.
 */
final class Platform implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** The project. */
  static final Path ROOT = Path.of(System.getProperty("annals.root", ".."));

  private final LocalPlatform local;

  private Platform(LocalPlatform local) {
    this.local = local;
  }

  /** Gives tests the one platform and stops it behind the last of them. */
  static final class Shared implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
      return parameter.getParameter().getType() == Platform.class;
    }

    @Override
    public Platform resolveParameter(ParameterContext parameter, ExtensionContext test) {
      return test.getRoot()
          .getStore(ExtensionContext.Namespace.create(Platform.class))
          .computeIfAbsent(Platform.class, key -> start(ROOT, temporaryFolder()), Platform.class);
    }

    private static Path temporaryFolder() {
      try {
        return Files.createTempDirectory("annals");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Starts it with its data in {@code folder}; Keycloak's prepared program is that of the build.
   *
   * @param root the project, with its services built
   */
  private static Platform start(Path root, Path folder) {
    AnnalsHome home = new AnnalsHome(folder);
    AnnalsHome build = AnnalsHome.current();
    try {
      Files.createDirectories(build.prepared());
      Files.createSymbolicLink(home.prepared(), build.prepared().toAbsolutePath());
      Files.createSymbolicLink(home.distributions(), build.distributions().toAbsolutePath());
      Files.createDirectories(home.logs());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Platform(
        LocalPlatform.start(
            home,
            root.toAbsolutePath().normalize(),
            PortPlan.free(),
            (part, step) -> System.out.println(part + ": " + step)));
  }

  URI gateway() {
    return local.gateway();
  }

  /** An access token of a user of the realm, whose password is the name. */
  String token(String user) {
    return local.tokens().ofUser(user, user).value();
  }

  /** Takes a folder in as {@code ./annals import} does. */
  ImportRun.Outcome take(Path folder) {
    AccessTokens tokens =
        AccessTokens.ofUser(local.tokens(), "editor", "editor", Clock.systemUTC());
    return new ImportRun(gateway(), tokens, System.out, false).run(folder);
  }

  /** Waits until every article has reached the timelines; fails when one is parked. */
  void awaitIdlePipeline() {
    Api admin = new Api(gateway(), token("admin"));
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    JsonNode pipeline;
    do {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("the pipeline is still busy");
      }
      pipeline = admin.get("/v1/admin/pipeline", Map.of());
      for (JsonNode service : pipeline.path("services")) {
        if (service.path("parked").asLong() > 0) {
          throw new AssertionError("parked: " + pipeline);
        }
      }
    } while (backlog(pipeline) > 0);
  }

  private static long backlog(JsonNode pipeline) {
    long waiting = 0;
    for (JsonNode service : pipeline.path("services")) {
      waiting += service.path("backlog").asLong();
    }
    return waiting;
  }

  @Override
  public void close() {
    local.close();
  }
}
