package annals.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.local.LocalRunException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalKeycloakIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;
  static LocalKeycloak keycloak;

  @BeforeAll
  static void start() {
    keycloak = LocalKeycloak.start(folder.resolve("keycloak"), 0);
  }

  @AfterAll
  static void stop() {
    keycloak.close();
  }

  @Test
  void tokensOfUsersCarryAudienceAndRoles() throws IOException {
    // When
    JsonNode reader = claims(keycloak.tokens().ofUser("reader", "reader"));
    JsonNode editor = claims(keycloak.tokens().ofUser("editor", "editor"));
    JsonNode admin = claims(keycloak.tokens().ofUser("admin", "admin"));
    // Then
    assertThat(reader.path("iss").asText()).isEqualTo(keycloak.issuer());
    assertThat(texts(reader.path("aud"))).containsExactly("annals");
    assertThat(reader.path("preferred_username").asText()).isEqualTo("reader");
    assertThat(reader.path("sub").asText()).isNotEmpty();
    assertThat(texts(reader.path("groups"))).containsExactly("reader");
    assertThat(texts(editor.path("groups"))).containsExactlyInAnyOrder("reader", "editor");
    assertThat(texts(admin.path("groups"))).containsExactlyInAnyOrder("reader", "editor", "admin");
    assertThat(texts(admin.at("/realm_access/roles")))
        .containsExactlyInAnyOrder("reader", "editor", "admin");
  }

  @Test
  void tokensOfServicesCarryThePipelineRoleAlone() throws IOException {
    for (String client :
        List.of("annals-article-service", "annals-entity-service", "annals-timeline-service")) {
      // When
      JsonNode token = claims(keycloak.tokens().ofClient(client, keycloak.clientSecret(client)));
      // Then
      assertThat(texts(token.path("aud"))).containsExactly("annals");
      assertThat(texts(token.path("groups"))).containsExactly("pipeline");
    }
  }

  @Test
  void refusesWrongPasswordsAndSecrets() {
    assertThatThrownBy(() -> keycloak.tokens().ofUser("editor", "reader"))
        .isInstanceOf(LocalRunException.class)
        .hasMessageContaining("Invalid user credentials");
    assertThatThrownBy(() -> keycloak.tokens().ofClient("annals-article-service", "guess"))
        .isInstanceOf(LocalRunException.class)
        .hasMessageContaining("401");
  }

  @Test
  void secretsAreReadableByTheOwnerAlone() throws IOException {
    // When
    Path secrets = folder.resolve("keycloak/client-secrets.properties");
    // Then
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)))
        .isEqualTo("rw-------");
    assertThat(keycloak.clientSecret("annals-article-service"))
        .hasSizeGreaterThan(30)
        .isNotEqualTo(keycloak.clientSecret("annals-entity-service"));
  }

  private static JsonNode claims(Tokens.Token token) throws IOException {
    return JSON.readTree(Base64.getUrlDecoder().decode(token.value().split("\\.", -1)[1]));
  }

  /** A claim that is one text or a list of them. */
  private static List<String> texts(JsonNode claim) {
    if (claim.isTextual()) {
      return List.of(claim.asText());
    }
    List<String> texts = new ArrayList<>();
    claim.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
