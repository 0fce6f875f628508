package annals.gateway.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads every body within its limit and turns a failed reading into a problem. */
@Provider
public class BodyReading implements ReaderInterceptor {
  private final BodyLimits limits;
  private final BodyBudget budget;
  private final UriInfo uri;

  BodyReading(BodyLimits limits, BodyBudget budget, UriInfo uri) {
    this.limits = limits;
    this.budget = budget;
    this.uri = uri;
  }

  @Override
  public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    long limit = limits.of(uri.getPath());
    if (!limits.streams(uri.getPath())) {
      budget.reserve(limit);
    }
    context.setInputStream(new LimitedInputStream(context.getInputStream(), limit));
    try {
      return context.proceed();
    } catch (JsonProcessingException failure) {
      throw orTooLarge(failure);
    } catch (WebApplicationException failure) {
      if (failure.getCause() instanceof JsonProcessingException json) {
        throw orTooLarge(json);
      }
      throw failure;
    }
  }

  /** Jackson wraps what the stream throws while it reads a nested value. */
  private static ProblemException orTooLarge(JsonProcessingException failure) {
    return failure.getCause() instanceof ProblemException problem
        ? problem
        : JsonProblems.of(failure);
  }
}
