package annals.gateway.imports;

import annals.article.v1.ArticleServiceGrpc.ArticleServiceBlockingStub;
import annals.article.v1.GetImportRequest;
import annals.article.v1.Import;
import annals.article.v1.ImportHeader;
import annals.article.v1.ListImportItemsRequest;
import annals.article.v1.ListImportItemsResponse;
import annals.gateway.http.EntityTags;
import annals.gateway.http.PageParameters;
import annals.gateway.http.Parameters;
import annals.gateway.http.PathIds;
import annals.gateway.http.ProtoValues;
import annals.gateway.security.Roles;
import io.quarkus.grpc.GrpcClient;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Uploads of many articles. */
@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "Many articles at once.")
public class ImportResource {
  private final ArticleServiceBlockingStub articles;
  private final ImportUpload upload;
  private final EntityTags tags;

  ImportResource(
      @GrpcClient("article") ArticleServiceBlockingStub articles,
      ImportUpload upload,
      EntityTags tags) {
    this.articles = articles;
    this.upload = upload;
    this.tags = tags;
  }

  @POST
  @RolesAllowed(Roles.EDITOR)
  @Consumes({"application/zip", "application/x-ndjson", MediaType.TEXT_PLAIN, MediaType.TEXT_HTML})
  @Operation(
      operationId = "createImport",
      summary = "Upload many articles",
      description =
          "A zip of .txt and .html files with an optional manifest.csv"
              + " (file,published,source,url,title), NDJSON with one ArticleDraft a line, or one"
              + " file. Answers once the upload is stored; poll Location for its progress.")
  @APIResponseSchema(value = ImportJson.class, responseCode = "202")
  public Response create(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @QueryParam("fileName") @Parameter(description = "What the upload is called.")
          @Nullable String fileName,
      InputStream body)
      throws IOException {
    ImportHeader header =
        ImportHeader.newBuilder()
            .setContentType(type.getType() + "/" + type.getSubtype())
            .setFileName(Parameters.text("fileName", fileName))
            .setRequestId(Parameters.idempotencyKey(key))
            .build();
    Import made = upload.send(header, body);
    return Response.accepted(ImportMapper.imported(made))
        .header(HttpHeaders.LOCATION, "/v1/imports/" + made.getId())
        .build();
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Roles.EDITOR)
  @Operation(operationId = "getImport", summary = "How far an import is")
  @APIResponseSchema(value = ImportJson.class, responseCode = "200")
  public Response get(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    ImportJson found =
        ImportMapper.imported(
            articles
                .getImport(GetImportRequest.newBuilder().setId(PathIds.imported(id)).build())
                .getImport());
    return tags.answer(found, tags.ofBody(found), ifNoneMatch);
  }

  @GET
  @Path("{id}/items")
  @RolesAllowed(Roles.EDITOR)
  @Operation(operationId = "listImportItems", summary = "What became of each item of an import")
  public ImportJson.Items items(
      @PathParam("id") String id,
      @QueryParam("outcome")
          @Parameter(
              description = "Only items with this outcome.",
              schema = @Schema(implementation = ImportJson.Outcome.class))
          @Nullable String outcome,
      @BeanParam PageParameters page) {
    ListImportItemsResponse items =
        articles.listImportItems(
            ListImportItemsRequest.newBuilder()
                .setImportId(PathIds.imported(id))
                .setOutcome(
                    ImportMapper.outcome(
                        Parameters.oneOf("outcome", outcome, ImportJson.Outcome.class)))
                .setPageSize(page.size())
                .setPageToken(page.token())
                .build());
    return new ImportJson.Items(
        items.getItemsList().stream().map(ImportMapper::item).toList(),
        ProtoValues.text(items.getNextPageToken()));
  }
}
