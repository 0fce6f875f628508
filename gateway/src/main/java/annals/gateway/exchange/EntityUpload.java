package annals.gateway.exchange;

import annals.entity.v1.EntityFormat;
import annals.entity.v1.EntityServiceGrpc;
import annals.entity.v1.EntityServiceGrpc.EntityServiceStub;
import annals.entity.v1.ImportEntitiesRequest;
import annals.entity.v1.ImportEntitiesResponse;
import annals.gateway.upstream.UploadObserver;
import io.grpc.Channel;
import io.quarkus.grpc.GrpcClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Passes an upload on to entity-service piece by piece, as fast as it takes them. */
@ApplicationScoped
public class EntityUpload {
  private final EntityServiceStub entities;
  private final Duration deadline;

  EntityUpload(
      @GrpcClient("entity") Channel channel,
      @ConfigProperty(name = "annals.upstream.import-deadline") Duration deadline) {
    this.entities = EntityServiceGrpc.newStub(channel);
    this.deadline = deadline;
  }

  /** Sends the body; what entity-service made of it. */
  ImportEntitiesResponse send(EntityFormat format, InputStream body) throws IOException {
    UploadObserver<ImportEntitiesRequest, ImportEntitiesResponse> upload = new UploadObserver<>();
    entities.withDeadlineAfter(deadline.toMillis(), TimeUnit.MILLISECONDS).importEntities(upload);
    try {
      if (upload.send(ImportEntitiesRequest.newBuilder().setFormat(format).build())) {
        upload.sendAll(body, chunk -> ImportEntitiesRequest.newBuilder().setChunk(chunk).build());
      }
    } catch (IOException | RuntimeException broken) {
      upload.cancel(broken);
      throw broken;
    }
    return upload.complete(deadline);
  }
}
