package annals.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientSecretsTest {
  @TempDir Path folder;

  @Test
  void fillsEveryPlaceOfTheRealmFile() throws IOException {
    // Given
    String realm =
        new String(
            ClientSecretsTest.class.getResourceAsStream("/realm/annals-realm.json").readAllBytes(),
            StandardCharsets.UTF_8);
    ClientSecrets secrets = ClientSecrets.generate();
    // When
    String filled = secrets.fillIn(realm);
    // Then
    assertThat(realm).contains("@{annals-article-service}");
    assertThat(filled).doesNotContain("@{").contains(secrets.of("annals-timeline-service"));
  }

  @Test
  void readsWhatItWrote() throws IOException {
    // Given
    ClientSecrets secrets = ClientSecrets.generate();
    secrets.write(folder);
    // When
    ClientSecrets read = ClientSecrets.read(folder);
    // Then
    assertThat(read.of("annals-entity-service")).isEqualTo(secrets.of("annals-entity-service"));
    assertThatThrownBy(() -> read.of("stranger")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void saysWhatToDoWhenTheSecretsAreGone() {
    assertThatThrownBy(() -> ClientSecrets.read(folder)).hasMessageContaining("./annals reset");
  }
}
