package annals.local.keycloak;

import annals.local.LocalRunException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** The secrets of the services' own clients: made per installation, readable by the owner alone. */
final class ClientSecrets {
  private static final List<String> CLIENTS =
      List.of("annals-article-service", "annals-entity-service", "annals-timeline-service");
  private static final String FILE = "client-secrets.properties";
  private static final int BYTES = 24;

  private final Map<String, String> secrets;

  private ClientSecrets(Map<String, String> secrets) {
    this.secrets = Map.copyOf(secrets);
  }

  static ClientSecrets generate() {
    SecureRandom random = new SecureRandom();
    Map<String, String> secrets = new LinkedHashMap<>();
    for (String client : CLIENTS) {
      byte[] bytes = new byte[BYTES];
      random.nextBytes(bytes);
      secrets.put(client, HexFormat.of().formatHex(bytes));
    }
    return new ClientSecrets(secrets);
  }

  static ClientSecrets read(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      Properties values = new Properties();
      values.load(new StringReader(Files.readString(file)));
      return new ClientSecrets(
          values.stringPropertyNames().stream()
              .collect(Collectors.toMap(name -> name, values::getProperty)));
    } catch (IOException e) {
      throw new LocalRunException(
          "%s cannot be read (%s); Keycloak's data does not fit without it. ./annals reset starts anew."
              .formatted(file, e.getMessage()),
          e);
    }
  }

  void write(Path folder) throws IOException {
    String text =
        secrets.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
            .sorted()
            .collect(Collectors.joining());
    writePrivate(folder.resolve(FILE), text);
  }

  /** The realm file with each {@code @{client}} replaced by its secret. */
  String fillIn(String realm) {
    String filled = realm;
    for (Map.Entry<String, String> secret : secrets.entrySet()) {
      filled = filled.replace("@{" + secret.getKey() + "}", secret.getValue());
    }
    return filled;
  }

  String of(String client) {
    return Optional.ofNullable(secrets.get(client))
        .orElseThrow(() -> new IllegalArgumentException("no such service client: " + client));
  }

  static void writePrivate(Path file, String text) throws IOException {
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, text, StandardOpenOption.TRUNCATE_EXISTING);
  }

  Set<String> clients() {
    return secrets.keySet();
  }
}
