package annals.gateway.entity;

import annals.gateway.article.ArticleListJson;
import annals.gateway.article.ArticleSearch;
import annals.gateway.http.PageParameters;
import annals.gateway.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The articles that mention an entity. */
@Path("/v1/entities/{id}/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entities")
public class EntityArticlesResource {
  private final ArticleSearch search;
  private final KnownEntities known;

  EntityArticlesResource(ArticleSearch search, KnownEntities known) {
    this.search = search;
    this.known = known;
  }

  @GET
  @RolesAllowed(Roles.READER)
  @Operation(
      operationId = "listEntityArticles",
      summary = "Articles that mention an entity, newest first")
  public ArticleListJson list(@PathParam("id") String id, @BeanParam PageParameters page) {
    return search.allOf(known.id(id), page.size(), page.token());
  }
}
