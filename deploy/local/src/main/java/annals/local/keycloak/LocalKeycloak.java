package annals.local.keycloak;

import annals.local.AnnalsHome;
import annals.local.LocalRunException;
import annals.local.process.ChildProcess;
import annals.local.process.Folders;
import annals.local.process.Orphans;
import annals.local.process.Ports;
import annals.local.process.Waiting;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A running Keycloak on loopback with the realm {@code annals}. */
public final class LocalKeycloak implements AutoCloseable {
  private static final int MAX_HEAP = 300;
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration ONE_REQUEST = Duration.ofSeconds(5);

  private static final String ADVICE =
      "Delete .annals/prepared and start again, which prepares it anew; if its data is damaged,"
          + " ./annals reset.";

  private final ChildProcess server;
  private final int port;
  private final ClientSecrets secrets;

  private LocalKeycloak(ChildProcess server, int port, ClientSecrets secrets) {
    this.server = server;
    this.port = port;
    this.secrets = secrets;
  }

  /**
   * Starts Keycloak for tests, with the distribution kept in {@code annals.home}.
   *
   * @param dataDir Keycloak's own data; filled from the imported realm if it is new
   * @param port the port, or 0 for any that is free
   */
  public static LocalKeycloak start(Path dataDir, int port) {
    Path log = dataDir.toAbsolutePath().resolveSibling(dataDir.getFileName() + ".log");
    return start(AnnalsHome.current(), dataDir, log, port);
  }

  /**
   * Starts Keycloak and waits until the realm answers.
   *
   * @param home where the distribution is prepared and processes are recorded
   * @param log the file its output is appended to
   */
  public static LocalKeycloak start(AnnalsHome home, Path dataDir, Path log, int port) {
    LocalKeycloak keycloak = launch(home, dataDir, log, port);
    try {
      keycloak.awaitRealm();
      return keycloak;
    } catch (RuntimeException e) {
      keycloak.close();
      throw e;
    }
  }

  /** Starts Keycloak without waiting for it; {@link #awaitRealm} does. */
  public static LocalKeycloak launch(AnnalsHome home, Path dataDir, Path log, int port) {
    Path distribution = KeycloakDistribution.prepare(home);
    Path template = RealmTemplate.prepare(home, distribution);
    Orphans.end(home.processes());
    int chosen = port;
    if (port == 0) {
      chosen = Ports.free();
    } else {
      Ports.requireFree(port, "Keycloak");
    }
    Path data = dataDir.toAbsolutePath().normalize();
    fill(data, template, distribution);
    ChildProcess server =
        ChildProcess.start(
            new ChildProcess.Program(
                "keycloak",
                KeycloakProgram.command(data, MAX_HEAP, arguments(chosen)),
                Map.of(),
                data,
                log,
                home.processes(),
                "TERM"));
    return new LocalKeycloak(server, chosen, ClientSecrets.read(data));
  }

  /** Whether the distribution and the realm are ready, so that a start is quick. */
  public static boolean isPrepared(AnnalsHome home) {
    return KeycloakDistribution.isPrepared(home);
  }

  private static List<String> arguments(int port) {
    return List.of(
        "start",
        "--optimized",
        "--http-enabled=true",
        "--http-host=127.0.0.1",
        "--http-port=" + port,
        "--hostname=http://localhost:" + port,
        "--cache=local");
  }

  private static void fill(Path data, Path template, Path distribution) {
    try {
      if (!Files.exists(data.resolve(KeycloakProgram.database()))) {
        Path partial = data.resolveSibling(data.getFileName() + ".partial");
        Folders.delete(partial);
        Folders.copy(template, partial);
        Folders.delete(data);
        Files.move(partial, data, StandardCopyOption.ATOMIC_MOVE);
      }
      KeycloakProgram.link(distribution, data);
    } catch (IOException e) {
      throw new LocalRunException(
          "Cannot write Keycloak's data to %s (%s): check the free disk space."
              .formatted(data, e.getMessage()),
          e);
    }
  }

  /** Waits until the realm answers; fails with the end of the log if it does not. */
  public void awaitRealm() {
    URI realm = URI.create(issuer() + "/.well-known/openid-configuration");
    try (HttpClient client = HttpClient.newHttpClient()) {
      if (!Waiting.until(() -> answers(client, realm), PATIENCE)) {
        throw server.failure("did not answer within " + PATIENCE.toMinutes() + " minutes", ADVICE);
      }
    }
  }

  private boolean answers(HttpClient client, URI address) {
    if (!server.isAlive()) {
      throw server.failure("ended while starting", ADVICE);
    }
    try {
      HttpRequest request = HttpRequest.newBuilder(address).timeout(ONE_REQUEST).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The issuer of its tokens, as in {@code http://localhost:8180/realms/annals}. */
  public String issuer() {
    return "http://localhost:" + port + "/realms/annals";
  }

  /** The port that it listens on. */
  public int port() {
    return port;
  }

  /** The secret of a service's own client, as in {@code annals-article-service}. */
  public String clientSecret(String client) {
    return secrets.of(client);
  }

  /** Tokens of this realm. */
  public Tokens tokens() {
    return new Tokens(issuer());
  }

  /** The process, to watch it. */
  public ChildProcess process() {
    return server;
  }

  @Override
  public void close() {
    server.close();
  }
}
