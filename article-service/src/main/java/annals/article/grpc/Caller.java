package annals.article.grpc;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Principal;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who makes the call that is being served. */
@ApplicationScoped
class Caller {
  private final SecurityIdentity identity;

  Caller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** Subject of the token. */
  String subject() {
    Principal principal = identity.getPrincipal();
    return principal instanceof JsonWebToken token && token.getSubject() != null
        ? token.getSubject()
        : principal.getName();
  }

  /** Whether the caller may see articles that are embargoed or withheld. */
  boolean isEditor() {
    return identity.hasRole("editor");
  }
}
