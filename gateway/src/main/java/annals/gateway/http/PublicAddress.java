package annals.gateway.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address that clients see, for links. */
@ApplicationScoped
public class PublicAddress {
  private final Optional<String> configured;
  private final UriInfo uri;

  PublicAddress(
      @ConfigProperty(name = "annals.public-url") Optional<String> configured, UriInfo uri) {
    this.configured = configured;
    this.uri = uri;
  }

  /** An absolute address: below the one that is configured, else below the one that was called. */
  public String of(String path) {
    String base = configured.orElseGet(() -> uri.getBaseUri().toString());
    return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
  }
}
