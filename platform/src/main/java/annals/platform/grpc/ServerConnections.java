package annals.platform.grpc;

import io.quarkus.arc.Unremovable;
import io.quarkus.grpc.api.ServerBuilderCustomizer;
import io.quarkus.grpc.runtime.config.GrpcServerConfiguration;
import io.vertx.grpc.VertxServerBuilder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Lets connections to the gRPC servers end from time to time, calls under way excepted. A client
 * looks its neighbour up only when it connects, so this is how it finds new replicas. Clients may
 * also ask often whether a connection lives; by default a server takes that for an attack.
 */
@Singleton
@Unremovable
public class ServerConnections implements ServerBuilderCustomizer<VertxServerBuilder> {
  private static final Duration AGE = Duration.ofMinutes(5);
  private static final Duration PING_PAUSE = Duration.ofSeconds(15);

  private final Duration age;

  @Inject
  ServerConnections() {
    this(AGE);
  }

  ServerConnections(Duration age) {
    this.age = age;
  }

  @Override
  public void customize(GrpcServerConfiguration configuration, VertxServerBuilder builder) {
    limit(builder);
  }

  void limit(VertxServerBuilder builder) {
    builder
        .nettyBuilder()
        .maxConnectionAge(age.toMillis(), TimeUnit.MILLISECONDS)
        .permitKeepAliveTime(PING_PAUSE.toMillis(), TimeUnit.MILLISECONDS)
        .permitKeepAliveWithoutCalls(true);
  }
}
