package annals.platform.testing;

import annals.local.keycloak.LocalKeycloak;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A real Keycloak with the realm {@code annals}, as {@code ANNALS_ISSUER}; with the argument {@code
 * client} also the secret of that client, as {@code ANNALS_CLIENT_SECRET}.
 */
public final class KeycloakResource implements QuarkusTestResourceLifecycleManager {
  /** Name of the argument with the client of the service under test. */
  public static final String CLIENT = "client";

  /** The client whose token {@link TestTokens#pipeline} is. */
  static final String PIPELINE_CLIENT = "annals-article-service";

  static final String PIPELINE_SECRET = "annals.test.pipeline-secret";

  private @Nullable String client;
  private @Nullable TemporaryFolder folder;
  private @Nullable LocalKeycloak keycloak;

  @Override
  public void init(Map<String, String> arguments) {
    client = arguments.get(CLIENT);
  }

  @Override
  public Map<String, String> start() {
    TemporaryFolder data = TemporaryFolder.create("annals-keycloak");
    LocalKeycloak server = LocalKeycloak.start(data.path().resolve("data"), 0);
    folder = data;
    keycloak = server;
    Map<String, String> settings = new HashMap<>();
    settings.put("ANNALS_ISSUER", server.issuer());
    settings.put(PIPELINE_SECRET, server.clientSecret(PIPELINE_CLIENT));
    if (client != null) {
      settings.put("ANNALS_CLIENT_SECRET", server.clientSecret(client));
    }
    return settings;
  }

  @Override
  public void stop() {
    if (keycloak != null) {
      keycloak.close();
    }
    if (folder != null) {
      folder.close();
    }
  }
}
