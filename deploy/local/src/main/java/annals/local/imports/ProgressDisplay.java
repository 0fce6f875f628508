package annals.local.imports;

import java.io.PrintStream;

/** Shows how far an import is: a bar on a terminal, a line now and then elsewhere. */
final class ProgressDisplay {
  private static final int WIDTH = 30;
  private static final int LINE_EVERY_PERCENT = 20;

  private final PrintStream out;
  private final boolean terminal;
  private int lastPercent = -LINE_EVERY_PERCENT;

  ProgressDisplay(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  void show(ImportProgress progress) {
    if (progress.total() == 0) {
      return;
    }
    int percent = (int) (100L * progress.finished() / progress.total());
    if (terminal) {
      int filled = WIDTH * percent / 100;
      out.printf(
          "\r  [%s%s] %d of %d",
          "#".repeat(filled), " ".repeat(WIDTH - filled), progress.finished(), progress.total());
      out.flush();
    } else if (percent - lastPercent >= LINE_EVERY_PERCENT) {
      out.printf("  %d of %d%n", progress.finished(), progress.total());
      lastPercent = percent;
    }
  }

  void end() {
    if (terminal) {
      out.print("\r" + " ".repeat(WIDTH + 40) + "\r");
    }
  }
}
