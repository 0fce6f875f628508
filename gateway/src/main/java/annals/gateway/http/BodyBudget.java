package annals.gateway.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Bounds the bytes of large bodies that are in memory at once; requests beyond it wait a while,
 * then are asked to come again. Small bodies pass freely.
 */
@ApplicationScoped
public class BodyBudget {
  private static final int UNIT = 1024;
  private static final long SMALL = 256L * UNIT;
  private static final long PATIENCE_SECONDS = 20;

  private final CurrentVertxRequest current;
  private final int total;
  private final Semaphore free;

  BodyBudget(
      CurrentVertxRequest current,
      @ConfigProperty(name = "annals.limits.in-memory") MemorySize limit) {
    this.current = current;
    this.total = (int) (limit.asLongValue() / UNIT);
    this.free = new Semaphore(total, true);
  }

  /**
   * Reserves room for the body of the request under way until its answer is sent.
   *
   * @param most bytes that a body of unannounced length may have
   */
  void reserve(long most) {
    RoutingContext context = current.getCurrent();
    long size = BodyLimits.announcedLength(context.request(), most);
    if (size <= SMALL) {
      return;
    }
    int units = (int) Math.min(total, size / UNIT + 1);
    if (!acquire(units)) {
      throw new ProblemException(
          ProblemType.UNAVAILABLE,
          "Too many large bodies are under way; try again shortly.",
          List.of(),
          Map.of("Retry-After", "5"),
          null);
    }
    context.addEndHandler(done -> free.release(units));
  }

  private boolean acquire(int units) {
    try {
      return free.tryAcquire(units, PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
