package annals.local.keycloak;

import annals.local.AnnalsHome;
import annals.local.Versions;
import annals.local.process.Preparation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * The data of a Keycloak home with the realm imported, made once and copied for each new data
 * folder.
 */
final class RealmTemplate {
  private static final String REALM = "/realm/annals-realm.json";

  private RealmTemplate() {}

  /** The folder of the template for this version of Keycloak and of the realm file. */
  static Path prepare(AnnalsHome home, Path distribution) {
    String realm = realm();
    Path place = home.prepared().resolve("realm-" + Versions.keycloak() + "-" + shortDigest(realm));
    return Preparation.once(
        place, KeycloakProgram.database(), folder -> fill(home, folder, distribution, realm));
  }

  private static void fill(AnnalsHome home, Path folder, Path distribution, String realm)
      throws IOException {
    KeycloakProgram.link(distribution, folder);
    ClientSecrets secrets = ClientSecrets.generate();
    secrets.write(folder);
    Path file = folder.resolve("realm.json");
    ClientSecrets.writePrivate(file, secrets.fillIn(realm));
    KeycloakProgram.run(
        home,
        folder,
        folder.resolve("import.log"),
        List.of("import", "--optimized", "--file=" + file, "--cache=local"));
    Files.delete(file);
    KeycloakProgram.unlink(folder);
  }

  private static String realm() {
    try (InputStream in = RealmTemplate.class.getResourceAsStream(REALM)) {
      return new String(Objects.requireNonNull(in, REALM).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String shortDigest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
