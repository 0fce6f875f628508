package annals.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The realm stands twice, since kustomize reads no file outside its folder and Keycloak imports one
 * file: whole for the local run, and here in two parts, of which production never sees the second.
 */
class RealmTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ObjectNode local = JSON.createObjectNode();
  private ObjectNode realm = JSON.createObjectNode();
  private ObjectNode demo = JSON.createObjectNode();

  @BeforeEach
  void read() throws IOException {
    local = read("../local/src/main/resources/realm/annals-realm.json");
    realm = read("components/keycloak/realm.json");
    demo = read("components/demo/demo.json");
  }

  @Test
  void bothPartsTogetherAreTheRealmOfTheLocalRun() {
    // Given
    ObjectNode whole = realm.deepCopy();
    prepend(whole.withArray("users"), demo.path("users"));
    prepend(whole.withArray("clients"), demo.path("clients"));
    whole.put("sslRequired", "none");
    whole.withArray("clients").forEach(RealmTest::withoutSecret);
    local.withArray("clients").forEach(RealmTest::withoutSecret);

    // When, Then
    assertThat(whole).isEqualTo(local);
  }

  @Test
  void withoutTheDemoThereIsNobodyAndNoClientTakesPasswords() {
    // Given, When, Then
    assertThat(realm.path("sslRequired").asText()).isEqualTo("external");
    assertThat(realm.path("users"))
        .isNotEmpty()
        .allMatch(user -> user.has("serviceAccountClientId"));
    assertThat(realm.path("clients"))
        .isNotEmpty()
        .noneMatch(client -> client.path("publicClient").asBoolean(true))
        .noneMatch(client -> client.path("directAccessGrantsEnabled").asBoolean(true));
  }

  @Test
  void everyClientSecretComesFromAVariableThatKeycloakGets() {
    // Given
    String keycloak =
        Overlays.render("dev").find("Deployment", "keycloak").orElseThrow().toString();

    // When, Then
    assertThat(realm.path("clients"))
        .allSatisfy(
            client -> {
              String secret = client.path("secret").asText();
              assertThat(secret).matches("\\$\\{\\w+}");
              assertThat(keycloak).contains(secret.substring(2, secret.length() - 1));
            });
  }

  private static void withoutSecret(JsonNode client) {
    ((ObjectNode) client).remove("secret");
  }

  private static void prepend(ArrayNode list, JsonNode first) {
    ArrayNode old = list.deepCopy();
    list.removeAll();
    for (Iterator<JsonNode> each = first.elements(); each.hasNext(); ) {
      list.add(each.next());
    }
    list.addAll(old);
  }

  private static ObjectNode read(String file) throws IOException {
    return (ObjectNode) JSON.readTree(Path.of(file).toFile());
  }
}
