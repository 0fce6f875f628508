package annals.local.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads log files for messages to people. */
public final class Logs {
  private static final long LONGEST = 64 * 1024;

  private Logs() {}

  /**
   * The last lines of a log without stack frames; empty if there is none.
   *
   * @param from the byte where it begins to matter
   */
  public static String tail(Path log, long from, int lines) {
    try (InputStream in = Files.newInputStream(log)) {
      in.skipNBytes(Math.max(from, Files.size(log) - LONGEST));
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<String> all = text.lines().filter(line -> !isStackFrame(line)).toList();
      return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
    } catch (IOException e) {
      return "";
    }
  }

  private static boolean isStackFrame(String line) {
    return line.startsWith("\tat ") || line.startsWith("\t... ");
  }
}
