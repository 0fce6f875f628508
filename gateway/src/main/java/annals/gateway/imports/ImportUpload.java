package annals.gateway.imports;

import annals.article.v1.ArticleServiceGrpc;
import annals.article.v1.ArticleServiceGrpc.ArticleServiceStub;
import annals.article.v1.CreateImportRequest;
import annals.article.v1.CreateImportResponse;
import annals.article.v1.Import;
import annals.article.v1.ImportHeader;
import annals.gateway.upstream.UploadObserver;
import io.grpc.Channel;
import io.quarkus.grpc.GrpcClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Passes an upload on to article-service piece by piece, as fast as it takes them. */
@ApplicationScoped
public class ImportUpload {
  private final ArticleServiceStub articles;
  private final Duration deadline;

  ImportUpload(
      @GrpcClient("article") Channel channel,
      @ConfigProperty(name = "annals.upstream.import-deadline") Duration deadline) {
    this.articles = ArticleServiceGrpc.newStub(channel);
    this.deadline = deadline;
  }

  /** Sends the header and the body; the import that article-service made of them. */
  Import send(ImportHeader header, InputStream body) throws IOException {
    UploadObserver<CreateImportRequest, CreateImportResponse> upload = new UploadObserver<>();
    articles.withDeadlineAfter(deadline.toMillis(), TimeUnit.MILLISECONDS).createImport(upload);
    try {
      if (upload.send(CreateImportRequest.newBuilder().setHeader(header).build())) {
        upload.sendAll(
            body, content -> CreateImportRequest.newBuilder().setContent(content).build());
      }
    } catch (IOException | RuntimeException broken) {
      upload.cancel(broken);
      throw broken;
    }
    CreateImportResponse response = upload.complete(deadline);
    return response.getImport();
  }
}
