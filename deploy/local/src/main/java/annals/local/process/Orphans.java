package annals.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Ends processes whose owner was killed before it could end them; touches no other. */
public final class Orphans {
  private static final Duration POLITE = Duration.ofSeconds(15);

  private Orphans() {}

  /**
   * Ends every recorded process whose owner is gone.
   *
   * @param records the folder of records
   * @return the names of those that were ended
   */
  public static List<String> end(Path records) {
    List<String> ended = new ArrayList<>();
    for (Path file : files(records)) {
      Optional<ProcessRecord> record = ProcessRecord.read(file);
      if (record.isPresent() && record.get().owner().alive().isPresent()) {
        continue;
      }
      Optional<ProcessHandle> orphan = record.flatMap(r -> r.process().alive());
      if (orphan.isPresent()) {
        end(orphan.get());
        ended.add(record.get().name() + " (" + orphan.get().pid() + ")");
      }
      delete(file);
    }
    return ended;
  }

  private static void end(ProcessHandle handle) {
    handle.destroy();
    if (!Waiting.until(() -> !Lives.test(handle), POLITE)) {
      handle.destroyForcibly();
      Waiting.until(() -> !Lives.test(handle), POLITE);
    }
  }

  private static List<Path> files(Path records) {
    if (!Files.isDirectory(records)) {
      return List.of();
    }
    try (Stream<Path> list = Files.list(records)) {
      return list.filter(f -> f.toString().endsWith(".properties")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
