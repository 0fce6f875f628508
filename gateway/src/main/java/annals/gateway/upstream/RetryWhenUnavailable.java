package annals.gateway.upstream;

import io.grpc.netty.NettyChannelBuilder;
import io.quarkus.grpc.api.ChannelBuilderCustomizer;
import io.quarkus.grpc.runtime.config.GrpcClientConfiguration;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/**
 * Repeats a call that no service took, at most twice within its deadline. Safe for changes too:
 * creations carry a request id, updates the tag that they rest on.
 */
@Singleton
public class RetryWhenUnavailable implements ChannelBuilderCustomizer<NettyChannelBuilder> {
  private static final Map<String, Object> POLICY =
      Map.of(
          "maxAttempts",
          3.0,
          "initialBackoff",
          "0.1s",
          "maxBackoff",
          "1s",
          "backoffMultiplier",
          3.0,
          "retryableStatusCodes",
          List.of("UNAVAILABLE"));

  @Override
  public Map<String, Object> customize(
      String name, GrpcClientConfiguration config, NettyChannelBuilder builder) {
    builder.enableRetry();
    return Map.of(
        "methodConfig", List.of(Map.of("name", List.of(Map.of()), "retryPolicy", POLICY)));
  }
}
