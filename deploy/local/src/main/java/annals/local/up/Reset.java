package annals.local.up;

import annals.local.AnnalsHome;
import annals.local.LocalRunException;
import annals.local.process.FolderLock;
import annals.local.process.Folders;
import annals.local.process.Orphans;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;

/** The command {@code ./annals reset}: deletes data and logs; what is prepared once stays. */
public final class Reset {
  private Reset() {}

  /** Runs the command; {@code --yes} answers the question beforehand. */
  public static void main(String[] args) {
    try {
      run(List.of(args));
    } catch (LocalRunException | UncheckedIOException e) {
      System.err.println("annals: " + e.getMessage());
      System.exit(1);
    }
  }

  private static void run(List<String> words) {
    AnnalsHome home = AnnalsHome.current();
    FolderLock lock =
        FolderLock.tryLock(home.path().resolve("up.lock")).orElseGet(Reset::refuseWhileRunning);
    try (lock) {
      if (!words.contains("--yes") && !confirmed(home)) {
        System.out.println("Nothing was deleted.");
        return;
      }
      Orphans.end(home.processes());
      Folders.delete(home.data());
      Folders.delete(home.logs());
      System.out.println("Deleted " + home.data() + " and " + home.logs() + ".");
    }
  }

  private static FolderLock refuseWhileRunning() {
    throw new LocalRunException("Annals is running. Stop it (Ctrl-C), then reset.");
  }

  private static boolean confirmed(AnnalsHome home) {
    System.out.printf(
        "This deletes all articles, timelines and logs in %s. Delete? [y/N] ", home.path());
    System.out.flush();
    Scanner answers = new Scanner(System.in, StandardCharsets.UTF_8);
    return answers.hasNextLine()
        && List.of("y", "yes").contains(answers.nextLine().strip().toLowerCase(Locale.ROOT));
  }
}
