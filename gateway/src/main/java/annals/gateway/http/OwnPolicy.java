package annals.gateway.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Lets a page's own Content-Security-Policy stand in the place of the one that all answers have;
 * browsers would apply both, and the stricter of each.
 */
@Provider
public class OwnPolicy implements ContainerResponseFilter {
  private static final String POLICY = "Content-Security-Policy";

  private final CurrentVertxRequest current;

  OwnPolicy(CurrentVertxRequest current) {
    this.current = current;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getHeaders().containsKey(POLICY)) {
      current.getCurrent().response().headers().remove(POLICY);
    }
  }
}
