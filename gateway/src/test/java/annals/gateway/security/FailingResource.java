package annals.gateway.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A route with a bug. */
@Path("/test/failing")
public class FailingResource {
  @GET
  @RolesAllowed(Roles.READER)
  @Operation(hidden = true)
  public String get() {
    throw new IllegalStateException("select secret from annals");
  }
}
