package annals.local.up;

import annals.local.AnnalsHome;
import annals.local.LocalRunException;
import annals.local.imports.AccessTokens;
import annals.local.imports.ImportRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** The demo articles: each folder of {@code seeds/} with a manifest, loaded on the first start. */
final class Seeds {
  private static final String MARKER = "seeds-loaded";

  private Seeds() {}

  /** Loads what was not loaded yet; a failure is told and does not stop the platform. */
  static void loadOnce(AnnalsHome home, Path root, LocalPlatform platform, Progress progress) {
    Path marker = home.data().resolve(MARKER);
    if (Files.exists(marker)) {
      return;
    }
    try {
      AccessTokens tokens =
          AccessTokens.ofUser(platform.tokens(), "editor", "editor", Clock.systemUTC());
      for (Path folder : folders(root.resolve("seeds"))) {
        progress.tell("seeds", "loading " + folder.getFileName());
        new ImportRun(platform.gateway(), tokens, System.out, false).run(folder);
      }
      Files.createFile(marker);
      PipelineWait.untilIdle(
          platform.gateway(),
          AccessTokens.ofUser(platform.tokens(), "admin", "admin", Clock.systemUTC()),
          progress);
    } catch (IOException | LocalRunException e) {
      progress.tell("seeds", "not loaded (" + e.getMessage() + "); the next start tries again");
    }
  }

  static List<Path> folders(Path seeds) throws IOException {
    if (!Files.isDirectory(seeds)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(seeds)) {
      return folders.filter(f -> Files.exists(f.resolve("manifest.csv"))).sorted().toList();
    }
  }
}
