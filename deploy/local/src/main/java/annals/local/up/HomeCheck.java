package annals.local.up;

import annals.local.AnnalsHome;
import annals.local.LocalRunException;
import annals.local.keycloak.LocalKeycloak;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Looks at {@code .annals} before anything starts, so that the message names the real cause. */
final class HomeCheck {
  private static final long MEGABYTE = 1024 * 1024;
  private static final long NEEDED_AT_FIRST = 1200 * MEGABYTE;
  private static final long NEEDED_LATER = 300 * MEGABYTE;

  private HomeCheck() {}

  static void require(AnnalsHome home) {
    for (Path folder : List.of(home.path(), home.data(), home.logs(), home.prepared())) {
      requireFolder(folder);
    }
    keepPrivate(home.data());
    requireOwner(home.data().resolve("postgres"));
    requireSpace(home.path(), LocalKeycloak.isPrepared(home) ? NEEDED_LATER : NEEDED_AT_FIRST);
  }

  private static void requireFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new LocalRunException(
          "Cannot make the folder %s (%s). Is something else in its place, or the disk full?"
              .formatted(folder, e.getMessage()),
          e);
    }
    if (!Files.isWritable(folder)) {
      throw new LocalRunException(
          "You may not write to %s. Run as its owner, or give it to yourself (chown -R)."
              .formatted(folder));
    }
  }

  private static void keepPrivate(Path folder) {
    try {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    } catch (IOException e) {
      throw new LocalRunException(
          "%s belongs to somebody else. Run as its owner, or give it to yourself (chown -R)."
              .formatted(folder),
          e);
    }
  }

  private static void requireOwner(Path folder) {
    try {
      if (!Files.exists(folder)) {
        return;
      }
      String owner = Files.getOwner(folder).getName();
      String user = System.getProperty("user.name", "");
      if (!owner.equals(user)) {
        throw new LocalRunException(
            "%s belongs to %s and you are %s. Run as %s, or give it to yourself (chown -R %s)."
                .formatted(folder, owner, user, owner, user));
      }
    } catch (IOException e) {
      throw new LocalRunException("Cannot look at " + folder + ": " + e.getMessage(), e);
    }
  }

  static void requireSpace(Path folder, long bytes) {
    try {
      long free = Files.getFileStore(folder).getUsableSpace();
      if (free < bytes) {
        throw new LocalRunException(
            "The disk of %s has %d MB left; at least %d MB are needed. Free some space first."
                .formatted(folder, free / MEGABYTE, bytes / MEGABYTE));
      }
    } catch (IOException e) {
      throw new LocalRunException("Cannot look at the disk of " + folder, e);
    }
  }
}
