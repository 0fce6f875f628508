package annals.platform.security;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.runtime.TokensHelper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Calls neighbours with the service's own token, for the relays. The token is kept until it is
 * about to expire. Only on threads that may block.
 */
@ApplicationScoped
public class ServiceTokenInterceptor implements ClientInterceptor {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private final OidcClient client;
  private final TokensHelper tokens = new TokensHelper();

  ServiceTokenInterceptor(OidcClient client) {
    this.client = client;
  }

  @Override
  public <Q, R> ClientCall<Q, R> interceptCall(
      MethodDescriptor<Q, R> method, CallOptions options, Channel next) {
    String token = token();
    return new SimpleForwardingClientCall<>(next.newCall(method, options)) {
      @Override
      public void start(Listener<R> listener, Metadata headers) {
        headers.put(BearerTokenMechanism.AUTHORIZATION, "Bearer " + token);
        super.start(listener, headers);
      }
    };
  }

  private String token() {
    try {
      return tokens.getTokens(client).await().atMost(TIMEOUT).getAccessToken();
    } catch (RuntimeException e) {
      throw Status.UNAVAILABLE
          .withDescription("no service token: " + e.getMessage())
          .withCause(e)
          .asRuntimeException();
    }
  }
}
