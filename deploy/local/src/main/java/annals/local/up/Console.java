package annals.local.up;

import annals.local.AnnalsHome;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;

/** What the user of {@code ./annals up} sees: steps with the time since the start, then a table. */
final class Console implements Progress {
  private final PrintStream out;
  private final long began = System.nanoTime();

  Console(PrintStream out) {
    this.out = out;
  }

  @Override
  public synchronized void tell(String part, String step) {
    out.printf("%5.1fs  %-17s %s%n", seconds(), part, step);
  }

  void table(LocalPlatform platform, AnnalsHome home) {
    out.printf(
        """

        Annals is up after %.0f seconds. Ctrl-C stops it.

          REST       %s/v1
          Try it     %s/swagger-ui   (described at /openapi)
          Sign-ins   reader/reader, editor/editor, admin/admin
          Tokens     %s/protocol/openid-connect/token (client annals-cli)
          Logs       %s
          Data       %s

        """,
        seconds(),
        platform.gateway(),
        platform.gateway(),
        platform.issuer(),
        shorten(home.logs()),
        shorten(home.data()));
  }

  private static Path shorten(Path path) {
    Path here = Path.of("").toAbsolutePath();
    return path.startsWith(here) ? here.relativize(path) : path;
  }

  private double seconds() {
    return Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
  }
}
