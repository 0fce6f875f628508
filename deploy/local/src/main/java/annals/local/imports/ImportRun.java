package annals.local.imports;

import annals.local.LocalRunException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Hands a folder or file in and tells what became of it. */
public final class ImportRun {
  private static final Duration POLL = Duration.ofMillis(300);

  private final URI url;
  private final AccessTokens tokens;
  private final PrintStream out;
  private final boolean terminal;

  /**
   * A run against one installation.
   *
   * @param url of the gateway, without a path
   * @param out where the progress and the outcome go
   * @param terminal whether a person watches
   */
  public ImportRun(URI url, AccessTokens tokens, PrintStream out, boolean terminal) {
    this.url = url;
    this.tokens = tokens;
    this.out = out;
    this.terminal = terminal;
  }

  /**
   * What became of the items of all uploads.
   *
   * @param failed whether an upload failed as a whole
   */
  public record Outcome(int taken, int copies, int rejected, boolean failed) {
    /** Whether anything went in. */
    public boolean tookAnything() {
      return taken + copies > 0;
    }

    private Outcome plus(ImportProgress progress) {
      return new Outcome(
          taken + progress.taken(),
          copies + progress.copies(),
          rejected + progress.rejected(),
          failed || progress.state() == ImportProgress.State.FAILED);
    }
  }

  /** Imports what lies at the path and waits until the last item is decided. */
  public Outcome run(Path path) {
    List<Upload> uploads = Upload.of(path);
    if (uploads.isEmpty()) {
      throw new LocalRunException(
          "Nothing to import: there is no .txt or .html file in " + path + " or below it.");
    }
    tellOfOtherFiles(path);
    Outcome outcome = new Outcome(0, 0, 0, false);
    try (ImportClient client = new ImportClient(url, tokens)) {
      for (Upload upload : uploads) {
        outcome = outcome.plus(send(client, upload));
      }
    }
    out.printf(
        "%s: %d taken, %d recognised as copies, %d rejected.%n",
        path, outcome.taken(), outcome.copies(), outcome.rejected());
    return outcome;
  }

  private void tellOfOtherFiles(Path path) {
    if (Files.isDirectory(path)) {
      List<Path> others = FolderListing.of(path).others();
      if (!others.isEmpty()) {
        out.printf(
            "Left out, being neither .txt nor .html: %d files, for example %s.%n",
            others.size(), path.relativize(others.getFirst()));
      }
    }
  }

  private ImportProgress send(ImportClient client, Upload upload) {
    ProgressDisplay display = new ProgressDisplay(out, terminal);
    ImportProgress progress = client.create(upload);
    while (!progress.isOver()) {
      display.show(progress);
      ImportClient.pause(POLL);
      progress = client.get(progress.id());
    }
    display.show(progress);
    display.end();
    if (!progress.message().isEmpty()) {
      out.println(upload.name() + ": " + progress.message());
    }
    if (progress.rejected() > 0) {
      client
          .rejected(progress.id())
          .forEach(item -> out.printf("  rejected  %s: %s%n", item.name(), item.reason()));
    }
    return progress;
  }
}
