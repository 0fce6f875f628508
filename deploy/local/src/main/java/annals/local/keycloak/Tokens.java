package annals.local.keycloak;

import annals.local.LocalRunException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Access tokens of a realm, for tests and the command line. */
public final class Tokens {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String CLIENT = "annals-cli";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String issuer;

  /** Tokens of the realm with this issuer, as in {@code http://localhost:8180/realms/annals}. */
  public Tokens(String issuer) {
    this.issuer = issuer;
  }

  /**
   * An access token.
   *
   * @param value what goes after {@code Bearer}
   * @param lifetime from the moment it was issued
   */
  public record Token(String value, Duration lifetime) {
    @Override
    public String toString() {
      return "Token[" + lifetime + "]";
    }
  }

  /** The token of a user by the password grant of the public client {@code annals-cli}. */
  public Token ofUser(String user, String password) {
    return ask(
        Map.of(
            "grant_type", "password",
            "client_id", CLIENT,
            "username", user,
            "password", password));
  }

  /** The token of a service's own account. */
  public Token ofClient(String client, String secret) {
    return ask(
        Map.of(
            "grant_type", "client_credentials",
            "client_id", client,
            "client_secret", secret));
  }

  private Token ask(Map<String, String> form) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encode(form)))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      JsonNode body = JSON.readTree(response.body());
      if (response.statusCode() != 200) {
        throw new LocalRunException(
            "Keycloak refused a token (%d: %s)."
                .formatted(response.statusCode(), body.path("error_description").asText("")));
      }
      return new Token(
          body.path("access_token").asText(), Duration.ofSeconds(body.path("expires_in").asInt()));
    } catch (IOException e) {
      throw new LocalRunException(
          "No answer from " + issuer + ": is the local run up? (./annals up)", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalRunException("interrupted while asking for a token", e);
    }
  }

  private static String encode(Map<String, String> form) {
    return form.entrySet().stream()
        .map(
            entry ->
                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
