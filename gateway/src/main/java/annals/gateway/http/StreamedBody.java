package annals.gateway.http;

import io.vertx.core.http.HttpConnection;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;

/**
 * A body that is written while it is read. Where that fails, the connection is closed before
 * anything else can be written: neither the end of the answer nor a problem behind its lines, so
 * that a client sees that something is missing.
 */
public final class StreamedBody implements StreamingOutput {
  private static final int CLOSE_SECONDS = 5;

  private final HttpConnection connection;
  private final StreamingOutput body;

  /** The body of the answer to {@code request}. */
  public StreamedBody(RoutingContext request, StreamingOutput body) {
    this.connection = request.request().connection();
    this.body = body;
  }

  @Override
  public void write(OutputStream out) throws IOException {
    try {
      body.write(out);
    } catch (IOException | RuntimeException failure) {
      breakOff(failure);
      throw failure;
    }
  }

  private void breakOff(Exception failure) {
    try {
      connection
          .close()
          .toCompletionStage()
          .toCompletableFuture()
          .get(CLOSE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      failure.addSuppressed(e);
    } catch (Exception e) {
      failure.addSuppressed(e);
    }
  }
}
