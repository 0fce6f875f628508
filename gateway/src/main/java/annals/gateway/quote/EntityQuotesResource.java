package annals.gateway.quote;

import annals.gateway.entity.KnownEntities;
import annals.gateway.http.PageParameters;
import annals.gateway.security.Roles;
import annals.timeline.v1.ListQuotesRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an entity said. */
@Path("/v1/entities/{id}/quotes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entities")
public class EntityQuotesResource {
  private final QuoteSearch search;
  private final KnownEntities known;

  EntityQuotesResource(QuoteSearch search, KnownEntities known) {
    this.search = search;
    this.known = known;
  }

  @GET
  @RolesAllowed(Roles.READER)
  @Operation(
      operationId = "listEntityQuotes",
      summary = "What somebody said, newest first",
      description = "For words about somebody see /v1/quotes?entity=.")
  public QuoteJson.Page list(@PathParam("id") String id, @BeanParam PageParameters page) {
    return search.page(ListQuotesRequest.newBuilder().setSpeakerId(known.id(id)), page);
  }
}
