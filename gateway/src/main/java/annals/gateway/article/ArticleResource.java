package annals.gateway.article;

import annals.article.v1.Article;
import annals.article.v1.ArticleDraft;
import annals.article.v1.ArticleServiceGrpc.ArticleServiceBlockingStub;
import annals.article.v1.CreateArticleRequest;
import annals.article.v1.CreateArticleResponse;
import annals.article.v1.DeleteArticleRequest;
import annals.article.v1.GetArticleRequest;
import annals.article.v1.ListRevisionsRequest;
import annals.article.v1.ListRevisionsResponse;
import annals.article.v1.UpdateArticleRequest;
import annals.gateway.http.EntityTags;
import annals.gateway.http.PageParameters;
import annals.gateway.http.Parameters;
import annals.gateway.http.PathIds;
import annals.gateway.http.ProtoValues;
import annals.gateway.http.RequestBodies;
import annals.gateway.http.Text;
import annals.gateway.security.Roles;
import io.quarkus.grpc.GrpcClient;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Articles. */
@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles", description = "News articles and their revisions.")
public class ArticleResource {
  private final ArticleServiceBlockingStub articles;
  private final ArticleSearch search;
  private final EntityTags tags;

  ArticleResource(
      @GrpcClient("article") ArticleServiceBlockingStub articles,
      ArticleSearch search,
      EntityTags tags) {
    this.articles = articles;
    this.search = search;
    this.tags = tags;
  }

  @GET
  @RolesAllowed(Roles.READER)
  @Operation(operationId = "listArticles", summary = "Search articles")
  public ArticleListJson list(@BeanParam ArticleFilter filter, @BeanParam PageParameters page) {
    return filter.entity().isEmpty()
        ? search.list(filter.request(page).build())
        : search.listOf(filter.entity(), filter.request(page));
  }

  @POST
  @RolesAllowed(Roles.EDITOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "createArticle", summary = "Add an article")
  @APIResponseSchema(value = ArticleJson.class, responseCode = "201")
  public Response create(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable ArticleDraftJson draft) {
    return created(ArticleMapper.draft(RequestBodies.required(draft)), key);
  }

  @POST
  @RolesAllowed(Roles.EDITOR)
  @Consumes({MediaType.TEXT_PLAIN, MediaType.TEXT_HTML})
  @APIResponseSchema(value = ArticleJson.class, responseCode = "201")
  public Response createFromText(
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
      @BeanParam DraftParameters known,
      InputStream body)
      throws IOException {
    ArticleDraft.Builder draft = known.draft();
    String text = Text.read(body, type.getParameters().get(MediaType.CHARSET_PARAMETER));
    if (type.isCompatible(MediaType.TEXT_HTML_TYPE)) {
      draft.setHtml(text);
    } else {
      draft.setText(text);
    }
    return created(draft.build(), key);
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Roles.READER)
  @Operation(operationId = "getArticle", summary = "Read an article")
  @APIResponseSchema(value = ArticleJson.class, responseCode = "200")
  public Response get(
      @PathParam("id") String id,
      @QueryParam("revision") @Nullable String revision,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    Article article =
        read(PathIds.article(id), Parameters.number("revision", revision, 0, Integer.MAX_VALUE));
    return tags.answer(ArticleMapper.article(article), article.getEtag(), ifNoneMatch);
  }

  @PATCH
  @Path("{id}")
  @RolesAllowed(Roles.EDITOR)
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "updateArticle",
      summary = "Change an article",
      description = "A JSON merge patch (RFC 7396); makes a new revision. Needs If-Match.")
  @APIResponseSchema(value = ArticleJson.class, responseCode = "200")
  public Response update(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable ArticlePatchJson patch) {
    ArticlePatchJson change = RequestBodies.required(patch);
    String known = PathIds.article(id);
    Article article =
        articles
            .updateArticle(
                UpdateArticleRequest.newBuilder()
                    .setId(known)
                    .setEtag(tag(known, ifMatch))
                    .setDraft(change.draft())
                    .addAllUpdateMask(change.mask())
                    .setStatus(ArticleMapper.status(change.status()))
                    .build())
            .getArticle();
    return tags.answer(ArticleMapper.article(article), article.getEtag(), null);
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.EDITOR)
  @Operation(
      operationId = "deleteArticle",
      summary = "Delete an article",
      description = "It leaves every list and timeline. Needs If-Match.")
  @APIResponse(responseCode = "204", description = "Deleted.")
  public void delete(
      @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    String known = PathIds.article(id);
    articles.deleteArticle(
        DeleteArticleRequest.newBuilder().setId(known).setEtag(tag(known, ifMatch)).build());
  }

  @GET
  @Path("{id}/revisions")
  @RolesAllowed(Roles.READER)
  @Operation(operationId = "listRevisions", summary = "Revisions of an article, newest first")
  public RevisionJson.Page revisions(@PathParam("id") String id, @BeanParam PageParameters page) {
    ListRevisionsResponse revisions =
        articles.listRevisions(
            ListRevisionsRequest.newBuilder()
                .setId(PathIds.article(id))
                .setPageSize(page.size())
                .setPageToken(page.token())
                .build());
    return new RevisionJson.Page(
        revisions.getRevisionsList().stream().map(ArticleMapper::revision).toList(),
        ProtoValues.text(revisions.getNextPageToken()));
  }

  private Response created(ArticleDraft draft, @Nullable String key) {
    CreateArticleResponse made =
        articles.createArticle(
            CreateArticleRequest.newBuilder()
                .setDraft(draft)
                .setRequestId(Parameters.idempotencyKey(key))
                .build());
    Article article = made.getArticle();
    return Response.status(Response.Status.CREATED)
        .header(HttpHeaders.LOCATION, "/v1/articles/" + article.getId())
        .header(HttpHeaders.ETAG, EntityTags.quoted(article.getEtag()))
        .header("Idempotent-Replayed", made.getCreated() ? null : "true")
        .entity(ArticleMapper.article(article))
        .build();
  }

  private Article read(String id, int revision) {
    return articles
        .getArticle(GetArticleRequest.newBuilder().setId(id).setRevision(revision).build())
        .getArticle();
  }

  /** The tag that a change rests on; empty: any. */
  private String tag(String id, @Nullable String ifMatch) {
    List<String> seen = EntityTags.required(ifMatch);
    if (seen.size() <= 1) {
      return seen.isEmpty() ? "" : seen.getFirst();
    }
    String current = read(id, 0).getEtag();
    if (!seen.contains(current)) {
      throw EntityTags.stale();
    }
    return current;
  }
}
