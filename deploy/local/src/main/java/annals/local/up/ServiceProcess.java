package annals.local.up;

import annals.local.AnnalsHome;
import annals.local.LocalRunException;
import annals.local.process.ChildProcess;
import annals.local.process.Waiting;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One running service. */
final class ServiceProcess {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration ONE_REQUEST = Duration.ofSeconds(5);

  private final Service service;
  private final ChildProcess process;
  private final int port;

  private ServiceProcess(Service service, ChildProcess process, int port) {
    this.service = service;
    this.process = process;
    this.port = port;
  }

  static ServiceProcess start(
      AnnalsHome home, Path root, Service service, int port, Map<String, String> environment) {
    Path folder = root.resolve(service.module()).resolve("target/quarkus-app");
    if (!Files.exists(folder.resolve("quarkus-run.jar"))) {
      throw new LocalRunException(service.module() + " is not built. ./annals up builds it.");
    }
    ChildProcess process =
        ChildProcess.start(
            new ChildProcess.Program(
                service.module(),
                command(service, folder),
                environment,
                home.path(),
                home.logs().resolve(service.module() + ".log"),
                home.processes(),
                "TERM"));
    return new ServiceProcess(service, process, port);
  }

  private static List<String> command(Service service, Path folder) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        // A young generation in which requests die, and an old one that stays near what lives.
        "-Xms40m",
        "-Xmn24m",
        "-Xmx" + service.maxHeap() + "m",
        "-XX:MinHeapFreeRatio=10",
        "-XX:MaxHeapFreeRatio=20",
        "-XX:-ShrinkHeapInSteps",
        "-XX:+IgnoreUnrecognizedVMOptions",
        "-XX:+UseCompactObjectHeaders",
        "-XX:TrimNativeHeapInterval=5000",
        "-XX:ReservedCodeCacheSize=64m",
        "-Xss512k",
        "-XX:+ExitOnOutOfMemoryError",
        "-Dfile.encoding=UTF-8",
        "-jar",
        folder.resolve("quarkus-run.jar").toString());
  }

  /** Waits until the service says that it is ready. */
  void awaitReady(HttpClient client) {
    URI health = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
    if (!Waiting.until(() -> answers(client, health), PATIENCE)) {
      throw process.failure("was not ready within " + PATIENCE.toMinutes() + " minutes", "");
    }
  }

  private boolean answers(HttpClient client, URI health) {
    if (!process.isAlive()) {
      throw process.failure("ended while starting", "");
    }
    try {
      HttpRequest request = HttpRequest.newBuilder(health).timeout(ONE_REQUEST).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  Service service() {
    return service;
  }

  ChildProcess process() {
    return process;
  }
}
