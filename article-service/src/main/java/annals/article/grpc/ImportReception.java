package annals.article.grpc;

import annals.article.application.ImportDesk;
import annals.article.domain.imports.ImportItem;
import annals.article.v1.CreateImportRequest;
import annals.article.v1.CreateImportResponse;
import annals.article.v1.GetImportRequest;
import annals.article.v1.GetImportResponse;
import annals.article.v1.ListImportItemsRequest;
import annals.article.v1.ListImportItemsResponse;
import annals.platform.error.Reason;
import io.grpc.stub.StreamObserver;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The imports of {@code ArticleService}. */
@ApplicationScoped
class ImportReception {
  private final ImportDesk desk;
  private final Caller caller;
  private final long largestUpload;

  ImportReception(
      ImportDesk desk,
      Caller caller,
      @ConfigProperty(name = "annals.imports.largest-upload") long largestUpload) {
    this.desk = desk;
    this.caller = caller;
    this.largestUpload = largestUpload;
  }

  @RolesAllowed("editor")
  StreamObserver<CreateImportRequest> receive(StreamObserver<CreateImportResponse> response) {
    return new UploadStream(desk, caller.subject(), largestUpload, response);
  }

  @RolesAllowed("editor")
  GetImportResponse get(GetImportRequest request) {
    return GetImportResponse.newBuilder()
        .setImport(ImportMapper.toProto(desk.get(id(request.getId()))))
        .build();
  }

  @RolesAllowed("editor")
  ListImportItemsResponse items(ListImportItemsRequest request) {
    ListMapper.Page page = ListMapper.page(request.getPageSize(), request.getPageToken());
    int after = (int) Math.min(Integer.MAX_VALUE, page.last());
    List<ImportItem> found =
        desk.items(
            id(request.getImportId()),
            ImportMapper.outcome(request.getOutcome()),
            after,
            page.size() + 1);
    return ImportMapper.items(found, page.size());
  }

  private static UUID id(String id) {
    return RequestMapper.id(id, Reason.IMPORT_NOT_FOUND);
  }
}
