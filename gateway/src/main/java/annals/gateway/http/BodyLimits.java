package annals.gateway.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that announces itself as too large, or as compressed, before a byte of it is read.
 * Bodies that announce no length are counted by {@link LimitedInputStream}.
 */
@ApplicationScoped
public class BodyLimits {
  private static final Set<String> UPLOADS = Set.of("/v1/imports", "/v1/entities:import");
  private static final int AFTER_TRACES = 900;

  private final long articleLimit;
  private final long importLimit;
  private final Problems problems;

  BodyLimits(
      @ConfigProperty(name = "annals.limits.article") MemorySize articleLimit,
      @ConfigProperty(name = "annals.limits.import") MemorySize importLimit,
      Problems problems) {
    this.articleLimit = articleLimit.asLongValue();
    this.importLimit = importLimit.asLongValue();
    this.problems = problems;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, AFTER_TRACES);
  }

  /** The most bytes that a body sent to {@code path} may have. */
  public long of(String path) {
    return streams(path) ? importLimit : articleLimit;
  }

  /** Whether a body sent to {@code path} passes through without being held in memory. */
  public boolean streams(String path) {
    return UPLOADS.contains(path);
  }

  private void check(RoutingContext context) {
    HttpServerRequest request = context.request();
    long limit = of(context.normalizedPath());
    String encoding = request.getHeader("Content-Encoding");
    if (announcedLength(request, 0) > limit) {
      problems.answer(context, ProblemException.tooLarge(limit));
    } else if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      problems.answer(context, compressed());
    } else {
      context.next();
    }
  }

  private static ProblemException compressed() {
    String detail = "Send the body without Content-Encoding.";
    return new ProblemException(
        ProblemType.UNSUPPORTED_MEDIA_TYPE,
        detail,
        List.of(Problem.Fault.ofHeader("Content-Encoding", detail)),
        Map.of("Accept-Encoding", "identity"),
        null);
  }

  /** The length that a request announces for its body; {@code otherwise} when it is chunked. */
  static long announcedLength(HttpServerRequest request, long otherwise) {
    String length = request.getHeader("Content-Length");
    if (length == null) {
      return request.getHeader("Transfer-Encoding") == null ? 0 : otherwise;
    }
    try {
      return Long.parseLong(length.trim());
    } catch (NumberFormatException beyondLong) {
      return Long.MAX_VALUE;
    }
  }
}
