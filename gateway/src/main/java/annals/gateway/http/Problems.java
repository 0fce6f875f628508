package annals.gateway.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Answers with problems where no REST resource is in charge: unknown addresses, broken requests.
 */
@ApplicationScoped
public class Problems {
  private static final Logger LOG = Logger.getLogger(Problems.class);
  private static final int AFTER_EVERYTHING = Integer.MAX_VALUE;

  private final ObjectMapper json;

  Problems(ObjectMapper json) {
    this.json = json;
  }

  void register(@Observes Router router) {
    router
        .route()
        .order(AFTER_EVERYTHING)
        .handler(context -> answer(context, routeNotFound(context.normalizedPath())));
    router.route().order(Integer.MIN_VALUE).failureHandler(this::answerFailure);
  }

  /** Ends a request with a problem. */
  public void answer(RoutingContext context, ProblemException failure) {
    HttpServerResponse response = context.response();
    if (response.ended() || response.headWritten()) {
      return;
    }
    response.setStatusCode(failure.type().status());
    response.putHeader("Content-Type", Problem.MEDIA_TYPE);
    failure.headers().forEach(response::putHeader);
    response.end(body(Problem.of(failure, Traces.id(context))));
  }

  private void answerFailure(RoutingContext context) {
    Throwable failure = context.failure();
    if (failure instanceof ProblemException problem) {
      answer(context, problem);
      return;
    }
    int status =
        failure instanceof HttpException http ? http.getStatusCode() : context.statusCode();
    answer(context, ofStatus(status, failure));
  }

  /** The problem for a bare HTTP status; what is unknown or a server's fault becomes INTERNAL. */
  static ProblemException ofStatus(int status, @Nullable Throwable failure) {
    return switch (status) {
      case 401 -> new ProblemException(ProblemType.UNAUTHENTICATED, "Sign in first.");
      case 403 -> new ProblemException(ProblemType.FORBIDDEN, ProblemType.FORBIDDEN.title() + ".");
      case 404 -> routeNotFound("");
      case 405 ->
          new ProblemException(
              ProblemType.METHOD_NOT_ALLOWED, ProblemType.METHOD_NOT_ALLOWED.title() + ".");
      case 413 -> new ProblemException(ProblemType.TOO_LARGE, ProblemType.TOO_LARGE.title() + ".");
      case 400, 414, 431 ->
          new ProblemException(ProblemType.INVALID_REQUEST, "The request cannot be read.");
      default -> internal(failure);
    };
  }

  /** The answer to an unknown error: logged once with its stack, fixed text outside. */
  static ProblemException internal(@Nullable Throwable failure) {
    LOG.error("A request failed for an unknown reason", failure);
    return unexplained();
  }

  /** The answer to an error that is logged and whose cause is not for outside. */
  static ProblemException unexplained() {
    return new ProblemException(
        ProblemType.INTERNAL, "The failure was logged; name the traceId when you report it.");
  }

  /** The answer for an address that nothing is served under. */
  static ProblemException routeNotFound(String path) {
    String what = path.isEmpty() ? "this address" : path;
    return new ProblemException(
        ProblemType.ROUTE_NOT_FOUND, "Nothing is served under %s; see /openapi.".formatted(what));
  }

  private String body(Problem problem) {
    try {
      return json.writeValueAsString(problem);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
