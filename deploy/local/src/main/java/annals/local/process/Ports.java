package annals.local.process;

import annals.local.LocalRunException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ports of this machine's loopback address. */
public final class Ports {
  private static final Pattern LSOF_PID = Pattern.compile("^p(\\d+)$", Pattern.MULTILINE);
  private static final Pattern SS_PID = Pattern.compile("pid=(\\d+)");

  private Ports() {}

  /** A port that is free now. */
  public static int free() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a server could listen on the port. */
  public static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Refuses a port that another process holds, naming it where the system tells.
   *
   * @param purpose who wants the port, as in "PostgreSQL"
   */
  public static void requireFree(int port, String purpose) {
    if (!isFree(port)) {
      throw new LocalRunException(inUse(port, purpose, holder(port)));
    }
  }

  static String inUse(int port, String purpose, Optional<ProcessHandle> holder) {
    String who =
        holder
            .map(
                p ->
                    " by process "
                        + p.pid()
                        + p.info().command().map(c -> " (" + c + ")").orElse(""))
            .orElse(" by another process");
    return "Port %d, which %s needs, is in use%s. End that process, then start again."
        .formatted(port, purpose, who);
  }

  /** The process that listens on the port, as far as this user may know. */
  public static Optional<ProcessHandle> holder(int port) {
    return firstPid(LSOF_PID, "lsof", "-nP", "-iTCP:" + port, "-sTCP:LISTEN", "-Fp")
        .or(() -> firstPid(SS_PID, "ss", "-Hltnp", "sport = :" + port))
        .flatMap(ProcessHandle::of);
  }

  private static Optional<Long> firstPid(Pattern pattern, String... command) {
    try {
      Process process =
          new ProcessBuilder(List.of(command))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor(5, TimeUnit.SECONDS);
      Matcher matcher = pattern.matcher(out);
      return matcher.find() ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
