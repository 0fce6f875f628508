package annals.gateway.entity;

import annals.entity.v1.EntityServiceGrpc.EntityServiceBlockingStub;
import annals.entity.v1.ListMentionsRequest;
import annals.gateway.article.KnownArticles;
import annals.gateway.http.PageParameters;
import annals.gateway.http.PathIds;
import annals.gateway.security.Roles;
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

/** Who is named in an article. */
@Path("/v1/articles/{id}/mentions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class ArticleMentionsResource {
  private final EntityServiceBlockingStub entities;
  private final KnownArticles known;

  ArticleMentionsResource(
      @GrpcClient("entity") EntityServiceBlockingStub entities, KnownArticles known) {
    this.entities = entities;
    this.known = known;
  }

  @GET
  @RolesAllowed(Roles.READER)
  @Operation(operationId = "listArticleMentions", summary = "Who is named in an article, and where")
  public MentionJson.Page list(@PathParam("id") String id, @BeanParam PageParameters page) {
    String article = PathIds.article(id);
    MentionJson.Page mentions =
        MentionPages.page(entities, ListMentionsRequest.newBuilder().setArticleId(article), page);
    known.checkWhenEmpty(article, mentions.mentions());
    return mentions;
  }
}
