package annals.local.process;

import annals.local.LocalRunException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/**
 * A folder that is made once and then only read. It is made beside its place and moved there when
 * whole, so that a half-made one is never taken for the real one.
 */
public final class Preparation {
  private static final String MARKER = ".whole";
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private Preparation() {}

  /** Fills an empty folder. */
  @FunctionalInterface
  public interface Filling {
    /** Writes everything into the folder. */
    void fill(Path folder) throws IOException;
  }

  /**
   * The folder, made now if it is missing, half-made, or does not pass the check.
   *
   * @param place where it belongs
   * @param proof a file below it without which it counts as damaged
   */
  public static Path once(Path place, String proof, Filling filling) {
    if (isWhole(place, proof)) {
      return place;
    }
    FolderLock lock =
        FolderLock.lock(place.resolveSibling(place.getFileName() + ".lock"), PATIENCE);
    try (lock) {
      if (!isWhole(place, proof)) {
        make(place, filling);
      }
      return place;
    } catch (IOException e) {
      throw new LocalRunException(
          "Cannot prepare %s (%s): check its owner and the free disk space, then try again."
              .formatted(place, e.getMessage()),
          e);
    }
  }

  private static void make(Path place, Filling filling) throws IOException {
    Path partial = place.resolveSibling(place.getFileName() + ".partial");
    Folders.delete(partial);
    Folders.delete(place);
    Files.createDirectories(partial);
    filling.fill(partial);
    Files.createFile(partial.resolve(MARKER));
    Files.move(partial, place, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Whether the folder is there and was finished. */
  public static boolean isWhole(Path place, String proof) {
    return Files.exists(place.resolve(MARKER)) && Files.exists(place.resolve(proof));
  }
}
