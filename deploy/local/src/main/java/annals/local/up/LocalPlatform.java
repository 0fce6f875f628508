package annals.local.up;

import annals.local.AnnalsHome;
import annals.local.LocalRunException;
import annals.local.keycloak.LocalKeycloak;
import annals.local.keycloak.Tokens;
import annals.local.postgres.Database;
import annals.local.postgres.LocalPostgres;
import annals.local.process.ChildProcess;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The whole platform, running: PostgreSQL, Keycloak and the four services. */
public final class LocalPlatform implements AutoCloseable {
  private final PortPlan ports;
  private final Started started;

  private LocalPlatform(PortPlan ports, Started started) {
    this.ports = ports;
    this.started = started;
  }

  /**
   * Starts everything and waits until all of it is ready; what was started is stopped again if one
   * part fails.
   *
   * @param home data, logs and what is prepared once
   * @param root the project, where the services were built
   */
  public static LocalPlatform start(AnnalsHome home, Path root, PortPlan ports, Progress progress) {
    ports.requireFree();
    Started started = new Started();
    try {
      startAll(home, root, ports, progress, started);
      return new LocalPlatform(ports, started);
    } catch (RuntimeException e) {
      started.close();
      throw e;
    }
  }

  private static void startAll(
      AnnalsHome home, Path root, PortPlan ports, Progress progress, Started started) {
    Map<Service, Database> databases = databases();
    ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor();
    try (tasks;
        HttpClient client = HttpClient.newHttpClient()) {
      Future<LocalPostgres> postgres =
          tasks.submit(() -> started.add(postgres(home, ports, databases, progress)));
      Future<LocalKeycloak> keycloak =
          tasks.submit(() -> started.add(keycloak(home, ports, progress)));
      List<Future<?>> ready = new ArrayList<>();
      Future<Boolean> realm =
          tasks.submit(
              () -> {
                keycloak.get().awaitRealm();
                progress.tell("Keycloak", "ready on " + ports.keycloak());
                return true;
              });
      ready.add(postgres);
      ready.add(realm);
      for (Service service : Service.values()) {
        ready.add(
            tasks.submit(
                () -> {
                  Map<String, String> environment =
                      ServiceEnvironment.of(
                          service, ports, databases, postgres.get(), keycloak.get());
                  // Services ask Keycloak for its addresses and keys while they start.
                  realm.get();
                  progress.tell(service.module(), "starting");
                  int port = ports.httpOf(service);
                  ServiceProcess process =
                      started.add(ServiceProcess.start(home, root, service, port, environment));
                  process.awaitReady(client);
                  progress.tell(service.module(), "ready on " + port);
                  return true;
                }));
      }
      await(ready, tasks);
    }
  }

  private static void await(List<Future<?>> parts, ExecutorService tasks) {
    try {
      for (Future<?> part : parts) {
        part.get();
      }
    } catch (ExecutionException e) {
      tasks.shutdownNow();
      throw reason(e);
    } catch (InterruptedException e) {
      tasks.shutdownNow();
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }

  private static RuntimeException reason(ExecutionException failure) {
    Throwable cause = failure;
    while (cause instanceof ExecutionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause instanceof RuntimeException known
        ? known
        : new LocalRunException("Cannot start: " + cause, cause);
  }

  private static LocalPostgres postgres(
      AnnalsHome home, PortPlan ports, Map<Service, Database> databases, Progress progress) {
    progress.tell("PostgreSQL", "starting");
    LocalPostgres postgres =
        LocalPostgres.start(
            home,
            home.data().resolve("postgres"),
            home.logs().resolve("postgres.log"),
            ports.postgres(),
            List.copyOf(databases.values()),
            Map.of());
    progress.tell("PostgreSQL", "ready on " + ports.postgres());
    return postgres;
  }

  private static LocalKeycloak keycloak(AnnalsHome home, PortPlan ports, Progress progress) {
    progress.tell(
        "Keycloak",
        LocalKeycloak.isPrepared(home) ? "starting" : "being prepared, once; about a minute");
    return LocalKeycloak.launch(
        home,
        home.data().resolve("keycloak"),
        home.logs().resolve("keycloak.log"),
        ports.keycloak());
  }

  /** Passwords live as long as the run: PostgreSQL gets them anew at each start. */
  private static Map<Service, Database> databases() {
    Map<Service, Database> databases = new EnumMap<>(Service.class);
    for (Service service : Service.values()) {
      service
          .database()
          .ifPresent(
              name ->
                  databases.put(service, new Database(name, name, UUID.randomUUID().toString())));
    }
    return databases;
  }

  /** The address of the gateway, without a path. */
  public URI gateway() {
    return URI.create("http://localhost:" + ports.httpOf(Service.GATEWAY));
  }

  /** The port of a module's gRPC server, as of {@code article-service}. */
  public int grpcPort(String module) {
    return ports.grpc().entrySet().stream()
        .filter(entry -> entry.getKey().module().equals(module))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no gRPC server: " + module));
  }

  /** The issuer of its tokens. */
  public String issuer() {
    return started.keycloak().issuer();
  }

  /** Tokens of the realm. */
  public Tokens tokens() {
    return started.keycloak().tokens();
  }

  /** The processes, each to be watched. */
  public List<ChildProcess> processes() {
    return started.processes();
  }

  /** Stops everything, the services first. */
  @Override
  public void close() {
    started.close();
  }
}
