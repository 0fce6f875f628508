package annals.article.grpc;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** A free port for the gRPC server under test, which also plays its neighbour. */
public final class GrpcPortResource implements QuarkusTestResourceLifecycleManager {
  static final String PORT = "quarkus.grpc.server.test-port";

  @Override
  public Map<String, String> start() {
    try (ServerSocket socket = new ServerSocket(0)) {
      String port = Integer.toString(socket.getLocalPort());
      return Map.of(PORT, port, "ANNALS_ENTITY_PORT", port, "ANNALS_ENTITY_HOST", "localhost");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    // The port was free again at once.
  }
}
