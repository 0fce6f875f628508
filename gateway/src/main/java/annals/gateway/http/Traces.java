package annals.gateway.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Observes;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * Names each request by a W3C trace id: the caller's {@code traceparent} or a new one. It stands in
 * the log, in problems, and goes along to the services.
 */
@ApplicationScoped
public class Traces {
  /** The header and gRPC metadata key of W3C trace context. */
  public static final String HEADER = "traceparent";

  private static final String KEY = "annals.trace";
  private static final Pattern TRACEPARENT =
      Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}");
  private static final int BEFORE_EVERYTHING = 1000;

  private final CurrentVertxRequest current;

  Traces(CurrentVertxRequest current) {
    this.current = current;
  }

  void register(@Observes Filters filters) {
    filters.register(
        context -> {
          String id = traceId(context.request().getHeader(HEADER));
          context.put(KEY, id);
          MDC.put("traceId", id);
          context.next();
        },
        BEFORE_EVERYTHING);
  }

  /** The trace id of the request under way, 32 hex digits; a new one outside of requests. */
  public String id() {
    return id(routing());
  }

  /** The trace id of a request. */
  public static String id(@Nullable RoutingContext context) {
    String known = context == null ? null : context.get(KEY);
    return known == null ? random(16) : known;
  }

  /** A {@code traceparent} for a call made on behalf of the request under way. */
  public String traceparent() {
    return "00-" + id() + "-" + random(8) + "-01";
  }

  private @Nullable RoutingContext routing() {
    try {
      return current.getCurrent();
    } catch (ContextNotActiveException outsideOfRequests) {
      return null;
    }
  }

  private static String traceId(@Nullable String traceparent) {
    if (traceparent != null) {
      Matcher matcher = TRACEPARENT.matcher(traceparent);
      if (matcher.matches() && !matcher.group(1).equals("0".repeat(32))) {
        return matcher.group(1);
      }
    }
    return random(16);
  }

  private static String random(int bytes) {
    byte[] id = new byte[bytes];
    ThreadLocalRandom.current().nextBytes(id);
    return HexFormat.of().formatHex(id);
  }
}
