package annals.gateway.timeline;

import annals.gateway.article.KnownArticles;
import annals.gateway.entity.EntityNames;
import annals.gateway.http.PageParameters;
import annals.gateway.http.PathIds;
import annals.gateway.http.ProtoValues;
import annals.gateway.security.Roles;
import annals.timeline.v1.ListStatementsRequest;
import annals.timeline.v1.ListStatementsResponse;
import annals.timeline.v1.TimelineServiceGrpc.TimelineServiceBlockingStub;
import io.quarkus.grpc.GrpcClient;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an article states, and when it happened. */
@Path("/v1/articles/{id}/statements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class ArticleStatementsResource {
  private final TimelineServiceBlockingStub timelines;
  private final EntityNames names;
  private final KnownArticles known;

  ArticleStatementsResource(
      @GrpcClient("timeline") TimelineServiceBlockingStub timelines,
      EntityNames names,
      KnownArticles known) {
    this.timelines = timelines;
    this.names = names;
    this.known = known;
  }

  @GET
  @RolesAllowed(Roles.READER)
  @Operation(
      operationId = "listArticleStatements",
      summary = "What an article states, with dates, in text order")
  public StatementJson.Page list(@PathParam("id") String id, @BeanParam PageParameters page) {
    String article = PathIds.article(id);
    ListStatementsResponse found =
        timelines.listStatements(
            ListStatementsRequest.newBuilder()
                .setArticleId(article)
                .setPageSize(page.size())
                .setPageToken(page.token())
                .build());
    known.checkWhenEmpty(article, found.getStatementsList());
    TimelineMapper mapper =
        new TimelineMapper(names.of(NamedInTimelines.ofStatements(found.getStatementsList())));
    return new StatementJson.Page(
        found.getStatementsList().stream().map(mapper::statement).toList(),
        ProtoValues.text(found.getNextPageToken()));
  }
}
