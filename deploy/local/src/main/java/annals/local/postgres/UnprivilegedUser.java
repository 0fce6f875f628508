package annals.local.postgres;

import annals.local.LocalRunException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How to run PostgreSQL, which refuses root. Root runs it in a user namespace of its own, where it
 * is nobody while the files stay root's.
 */
final class UnprivilegedUser {
  private static final List<String> NAMESPACE = List.of("unshare", "-U");

  private UnprivilegedUser() {}

  /** The command as it is to be run by whoever runs this JVM. */
  static List<String> wrap(List<String> command) {
    if (!"root".equals(System.getProperty("user.name"))) {
      return command;
    }
    if (!works(NAMESPACE)) {
      throw new LocalRunException(
          "PostgreSQL does not run as root, and this machine allows no user namespaces (unshare -U)."
              + " Run ./annals as an ordinary user.");
    }
    List<String> whole = new ArrayList<>(NAMESPACE);
    whole.addAll(command);
    return whole;
  }

  private static boolean works(List<String> prefix) {
    List<String> probe = new ArrayList<>(prefix);
    probe.add("true");
    try {
      Process process =
          new ProcessBuilder(probe)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
