package annals.gateway.quote;

import annals.gateway.article.KnownArticles;
import annals.gateway.http.PageParameters;
import annals.gateway.http.PathIds;
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

/** What is said in an article. */
@Path("/v1/articles/{id}/quotes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class ArticleQuotesResource {
  private final QuoteSearch search;
  private final KnownArticles known;

  ArticleQuotesResource(QuoteSearch search, KnownArticles known) {
    this.search = search;
    this.known = known;
  }

  @GET
  @RolesAllowed(Roles.READER)
  @Operation(
      operationId = "listArticleQuotes",
      summary = "What is said in an article and by whom, in text order")
  public QuoteJson.Page list(@PathParam("id") String id, @BeanParam PageParameters page) {
    String article = PathIds.article(id);
    QuoteJson.Page quotes = search.page(ListQuotesRequest.newBuilder().setArticleId(article), page);
    known.checkWhenEmpty(article, quotes.quotes());
    return quotes;
  }
}
