package annals.platform.security;

import io.grpc.Metadata;
import io.quarkus.grpc.auth.GrpcSecurityMechanism;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.smallrye.jwt.runtime.auth.JsonWebTokenCredential;
import jakarta.inject.Singleton;

/** Reads the bearer token of a gRPC call; MicroProfile JWT then verifies it. */
@Singleton
public class BearerTokenMechanism implements GrpcSecurityMechanism {
  /** The metadata key that carries the token. */
  public static final Metadata.Key<String> AUTHORIZATION =
      Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

  private static final String PREFIX = "Bearer ";

  @Override
  public boolean handles(Metadata metadata) {
    String header = metadata.get(AUTHORIZATION);
    return header != null && header.regionMatches(true, 0, PREFIX, 0, PREFIX.length());
  }

  @Override
  public AuthenticationRequest createAuthenticationRequest(Metadata metadata) {
    String header = metadata.get(AUTHORIZATION);
    if (header == null) {
      throw new IllegalArgumentException("no authorization");
    }
    String token = header.substring(PREFIX.length()).strip();
    return new TokenAuthenticationRequest(new JsonWebTokenCredential(token));
  }
}
