package annals.gateway.quote;

import annals.gateway.entity.EntityNames;
import annals.gateway.http.PageParameters;
import annals.gateway.http.Parameters;
import annals.gateway.security.Roles;
import annals.timeline.v1.ListQuotesRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Quotes across articles. */
@Path("/v1/quotes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quotes", description = "Who said what.")
public class QuoteResource {
  private final QuoteSearch search;
  private final EntityNames names;

  QuoteResource(QuoteSearch search, EntityNames names) {
    this.search = search;
    this.names = names;
  }

  @GET
  @RolesAllowed(Roles.READER)
  @Operation(operationId = "listQuotes", summary = "Search quotes, newest first")
  public QuoteJson.Page list(
      @QueryParam("speaker") @Parameter(description = "Entity who speaks.")
          @Nullable String speaker,
      @QueryParam("entity")
          @Parameter(description = "Entity that the words or their speaker are about.")
          @Nullable String entity,
      @QueryParam("q") @Parameter(description = "Words, \"phrases\", -not, or.")
          @Nullable String query,
      @QueryParam("from") @Parameter(description = "Published from this year, month or day.")
          @Nullable String from,
      @QueryParam("to") @Parameter(description = "Published to this year, month or day.")
          @Nullable String to,
      @QueryParam("event") @Parameter(description = "Quotes that tell of this event.")
          @Nullable String event,
      @BeanParam PageParameters page) {
    return search.page(
        ListQuotesRequest.newBuilder()
            .setSpeakerId(names.survivor("speaker", speaker))
            .setEntityId(names.survivor("entity", entity))
            .setQuery(Parameters.text("q", query))
            .setFrom(Parameters.firstDay("from", from))
            .setTo(Parameters.lastDay("to", to))
            .setEventId(Parameters.id("event", event)),
        page);
  }
}
