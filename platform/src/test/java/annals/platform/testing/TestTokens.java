package annals.platform.testing;

import annals.local.keycloak.Tokens;
import annals.platform.security.BearerTokenMechanism;
import io.grpc.Metadata;
import io.grpc.stub.AbstractStub;
import io.grpc.stub.MetadataUtils;
import org.eclipse.microprofile.config.ConfigProvider;

/** Access tokens of the running Keycloak. */
public final class TestTokens {
  private TestTokens() {}

  /** The token of a user of the realm, as {@code reader}, {@code editor} or {@code admin}. */
  public static String user(String name) {
    return tokens().ofUser(name, name).value();
  }

  /** The token of a service account with the role {@code pipeline}. */
  public static String pipeline() {
    String secret = setting(KeycloakResource.PIPELINE_SECRET);
    return tokens().ofClient(KeycloakResource.PIPELINE_CLIENT, secret).value();
  }

  /** The stub with this token on every call. */
  public static <S extends AbstractStub<S>> S as(String token, S stub) {
    Metadata metadata = new Metadata();
    metadata.put(BearerTokenMechanism.AUTHORIZATION, "Bearer " + token);
    return stub.withInterceptors(MetadataUtils.newAttachHeadersInterceptor(metadata));
  }

  private static Tokens tokens() {
    return new Tokens(setting("ANNALS_ISSUER"));
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }
}
