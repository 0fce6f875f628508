package annals.local.postgres;

import annals.local.AnnalsHome;
import annals.local.LocalRunException;
import annals.local.Versions;
import annals.local.process.Preparation;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of PostgreSQL for this machine, unpacked from the class path once. */
final class PostgresBinaries {
  private static final int EXECUTABLE = 0100;

  private PostgresBinaries() {}

  /** The folder with {@code bin/postgres}. */
  static Path unpack(AnnalsHome home) {
    String archive = archive(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    Path place = home.prepared().resolve("postgres-" + Versions.postgres());
    return Preparation.once(place, "bin/postgres", folder -> unpack(archive, folder));
  }

  static String archive(String os, String architecture) {
    String system = os.toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
    String machine =
        switch (architecture.toLowerCase(Locale.ROOT)) {
          case "aarch64", "arm64" -> "arm_64";
          default -> "x86_64";
        };
    return "/postgres-" + system + "-" + machine + ".txz";
  }

  private static void unpack(String archive, Path folder) throws IOException {
    try (InputStream packed = PostgresBinaries.class.getResourceAsStream(archive)) {
      if (packed == null) {
        throw new LocalRunException(
            "There is no PostgreSQL in this build for "
                + archive
                + "; build on this machine with ./annals up. Linux and macOS are supported.");
      }
      try (TarArchiveInputStream tar =
          new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
        for (TarArchiveEntry entry = tar.getNextEntry();
            entry != null;
            entry = tar.getNextEntry()) {
          write(entry, tar, folder);
        }
      }
    }
  }

  private static void write(TarArchiveEntry entry, InputStream content, Path folder)
      throws IOException {
    Path target = folder.resolve(entry.getName()).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("entry outside the folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else if (entry.isLink()) {
      Files.createLink(target, folder.resolve(entry.getLinkName()).normalize());
    } else {
      Files.copy(content, target);
      boolean program = (entry.getMode() & EXECUTABLE) != 0;
      Files.setPosixFilePermissions(
          target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }
  }
}
