package annals.local.process;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Ends the children of this JVM when the JVM is killed: a shell reads their pids from a pipe, and
 * when the pipe closes without a goodbye it sends them SIGTERM.
 */
final class Watchdog {
  private static final String SCRIPT =
      """
      trap '' INT TERM HUP
      pids=' '
      while read -r verb pid; do
        case $verb in
          add) pids="$pids$pid " ;;
          gone) pids="${pids%% $pid *} ${pids#* $pid }" ;;
        esac
      done
      for pid in $pids; do kill "$pid"; done
      """;

  private static final Watchdog INSTANCE = new Watchdog();

  private final OutputStream pipe;

  private Watchdog() {
    OutputStream started;
    try {
      started =
          new ProcessBuilder("sh", "-c", SCRIPT)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .getOutputStream();
    } catch (IOException e) {
      started = OutputStream.nullOutputStream();
    }
    pipe = started;
  }

  static void add(long pid) {
    INSTANCE.tell("add " + pid);
  }

  static void gone(long pid) {
    INSTANCE.tell("gone " + pid);
  }

  private synchronized void tell(String line) {
    try {
      pipe.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      pipe.flush();
    } catch (IOException e) {
      // Without the watchdog the next start still ends orphans by their records.
    }
  }
}
