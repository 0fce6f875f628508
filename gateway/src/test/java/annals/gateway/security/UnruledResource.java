package annals.gateway.security;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A route whose author forgot to say who may call it. */
@Path("/test/unruled")
public class UnruledResource {
  @GET
  @Operation(hidden = true)
  public String get() {
    return "should never be seen";
  }
}
