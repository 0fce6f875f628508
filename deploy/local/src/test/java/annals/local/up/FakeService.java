package annals.local.up;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A service that is ready at once and does nothing, as a jar where the launcher looks for it. */
final class FakeService {
  private FakeService() {}

  public static void main(String[] args) throws IOException {
    Path jar = Path.of(System.getProperty("java.class.path"));
    Path module = jar.getName(jar.getNameCount() - 4);
    if (Files.exists(Path.of("broken-" + module))) {
      System.out.println("The fake service gives up.");
      System.exit(1);
    }
    int port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext(
        "/q/health/ready",
        exchange -> {
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
  }

  /** Puts the jar into a project folder. */
  static void install(Path root, Service service) throws Exception {
    Path app =
        Files.createDirectories(root.resolve(service.module()).resolve("target/quarkus-app"));
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
    main.put(
        Attributes.Name.CLASS_PATH,
        FakeService.class.getProtectionDomain().getCodeSource().getLocation().toURI().toString());
    new JarOutputStream(Files.newOutputStream(app.resolve("quarkus-run.jar")), manifest).close();
  }
}
