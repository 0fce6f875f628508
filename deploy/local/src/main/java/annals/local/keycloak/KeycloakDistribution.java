package annals.local.keycloak;

import annals.local.AnnalsHome;
import annals.local.LocalRunException;
import annals.local.Versions;
import annals.local.process.Preparation;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Keycloak's distribution, unpacked and built for its database once. */
final class KeycloakDistribution {
  private static final String PROOF = "lib/quarkus/generated-bytecode.jar";

  private KeycloakDistribution() {}

  /** The folder of the distribution, ready for {@code start --optimized}. */
  static Path prepare(AnnalsHome home) {
    return Preparation.once(
        place(home),
        PROOF,
        folder -> {
          unpack(archive(home), folder);
          KeycloakProgram.run(
              home, folder, folder.resolve("build.log"), List.of("build", "--db=dev-file"));
        });
  }

  static boolean isPrepared(AnnalsHome home) {
    return Preparation.isWhole(place(home), PROOF);
  }

  private static Path place(AnnalsHome home) {
    return home.prepared().resolve("keycloak-" + Versions.keycloak());
  }

  private static Path archive(AnnalsHome home) throws IOException {
    Path archive = home.distributions().resolve("keycloak-" + Versions.keycloak() + ".zip");
    if (!Files.exists(archive)) {
      throw new LocalRunException(
          archive + " is missing. Run ./annals up, which fetches it through Maven.");
    }
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      if (zip.size() > 0) {
        return archive;
      }
    } catch (IOException e) {
      Files.deleteIfExists(archive);
      throw new LocalRunException(
          archive + " was damaged and is deleted. Run the same command again to fetch it anew.", e);
    }
    throw new LocalRunException(archive + " is empty. Delete it and run the same command again.");
  }

  private static void unpack(Path archive, Path folder) throws IOException {
    try (ZipInputStream zip =
        new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        write(entry, zip, folder);
      }
    }
  }

  /** Writes an entry without the archive's top folder. */
  private static void write(ZipEntry entry, InputStream content, Path folder) throws IOException {
    String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
    Path target = folder.resolve(name).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("entry outside the folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
    } else {
      Files.createDirectories(target.getParent());
      Files.copy(content, target);
    }
  }
}
