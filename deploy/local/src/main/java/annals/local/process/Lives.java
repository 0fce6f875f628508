package annals.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a process runs, as against one that has ended and waits for its parent to notice. */
final class Lives {
  private Lives() {}

  static boolean test(ProcessHandle handle) {
    return handle.isAlive() && !isZombie(handle.pid());
  }

  /** On Linux the state is the first letter after the name in parentheses. */
  private static boolean isZombie(long pid) {
    try {
      byte[] line = Files.readAllBytes(Path.of("/proc", Long.toString(pid), "stat"));
      String text = new String(line, StandardCharsets.ISO_8859_1);
      return text.startsWith("Z", text.lastIndexOf(')') + 2);
    } catch (IOException e) {
      return false;
    }
  }
}
