package annals.platform.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.ConnectivityState;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.vertx.core.Vertx;
import io.vertx.grpc.VertxServer;
import io.vertx.grpc.VertxServerBuilder;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServerConnectionsTest {
  private final Vertx vertx = Vertx.vertx();

  @AfterEach
  void close() {
    vertx.close();
  }

  @Test
  void oldConnectionsEndSoThatClientsLookAgainForReplicas() throws Exception {
    // Given
    VertxServer server = serve(new ServerConnections(Duration.ofMillis(50)));
    ManagedChannel channel =
        ManagedChannelBuilder.forAddress("127.0.0.1", server.getPort()).usePlaintext().build();

    // When
    await(channel, ConnectivityState.READY);

    // Then
    await(channel, ConnectivityState.IDLE);
    channel.shutdownNow();
    server.shutdown();
  }

  private VertxServer serve(ServerConnections connections) {
    VertxServerBuilder builder = VertxServerBuilder.forAddress(vertx, "127.0.0.1", 0);
    connections.limit(builder);
    VertxServer server = builder.build();
    CompletableFuture<Boolean> started = new CompletableFuture<>();
    server.start(result -> started.complete(result.succeeded()));
    assertThat(started.orTimeout(20, TimeUnit.SECONDS).join()).isTrue();
    return server;
  }

  /** Connects and waits until the channel is or was in the state. */
  private static void await(ManagedChannel channel, ConnectivityState wanted)
      throws InterruptedException {
    CountDownLatch reached = new CountDownLatch(1);
    watch(channel, wanted, reached);
    assertThat(reached.await(20, TimeUnit.SECONDS)).as("reached " + wanted).isTrue();
  }

  private static void watch(
      ManagedChannel channel, ConnectivityState wanted, CountDownLatch reached) {
    ConnectivityState state = channel.getState(wanted == ConnectivityState.READY);
    if (state == wanted) {
      reached.countDown();
    } else {
      channel.notifyWhenStateChanged(state, () -> watch(channel, wanted, reached));
    }
  }
}
