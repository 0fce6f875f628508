package annals.gateway.testing;

import annals.platform.testing.KeycloakResource;
import annals.platform.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;

/** The whole gateway with a real Keycloak before it and fake services behind it. */
@QuarkusTestResource(KeycloakResource.class)
@QuarkusTestResource(FakeServices.class)
public abstract class GatewayTest {
  private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

  /** The services behind the gateway. */
  protected FakeServices services = new FakeServices();

  @BeforeEach
  void forget() {
    services.reset();
  }

  /** A request without a token. */
  protected static RequestSpecification anybody() {
    return RestAssured.given()
        .config(
            RestAssuredConfig.config()
                .redirect(RedirectConfig.redirectConfig().followRedirects(false))
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)));
  }

  /** A request with the token of a user of the realm. */
  protected static RequestSpecification as(String user) {
    return anybody().header("Authorization", "Bearer " + token(user));
  }

  /** The access token of a user of the realm. */
  protected static String token(String user) {
    return TOKENS.computeIfAbsent(user, TestTokens::user);
  }
}
