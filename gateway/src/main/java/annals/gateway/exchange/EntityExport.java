package annals.gateway.exchange;

import annals.entity.v1.EntityServiceGrpc.EntityServiceBlockingStub;
import annals.entity.v1.EntityType;
import annals.entity.v1.ExportEntitiesRequest;
import annals.entity.v1.ExportEntitiesResponse;
import annals.entity.v1.NamedEntity;
import annals.gateway.format.FollowTheMoney;
import annals.gateway.format.LinkedData;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.grpc.GrpcClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All entities as lines of JSON, page by page: one page is in memory at a time. */
@ApplicationScoped
public class EntityExport {
  private static final int PAGE = 200;

  private final EntityServiceBlockingStub entities;
  private final ObjectMapper json;

  EntityExport(@GrpcClient("entity") EntityServiceBlockingStub entities, ObjectMapper json) {
    this.entities = entities;
    this.json = json;
  }

  /** The form of a line. */
  @Schema(name = "EntityExportFormat")
  enum Format {
    FTM,
    JSONLD
  }

  /**
   * The lines. The first page is read at once, so that a failure to start is still a problem; one
   * on the way breaks the answer off before its end, which a client sees.
   */
  StreamingOutput lines(Format format, EntityType type) {
    ExportEntitiesResponse first = page(type, "");
    return out -> {
      ExportEntitiesResponse page = first;
      write(page, format, out);
      while (!page.getNextPageToken().isEmpty()) {
        page = page(type, page.getNextPageToken());
        write(page, format, out);
      }
    };
  }

  private ExportEntitiesResponse page(EntityType type, String token) {
    return entities.exportEntities(
        ExportEntitiesRequest.newBuilder()
            .setType(type)
            .setPageSize(PAGE)
            .setPageToken(token)
            .build());
  }

  private void write(ExportEntitiesResponse page, Format format, OutputStream out)
      throws IOException {
    for (NamedEntity entity : page.getEntitiesList()) {
      out.write(json.writeValueAsBytes(line(format, entity)));
      out.write('\n');
    }
  }

  private static Object line(Format format, NamedEntity entity) {
    return switch (format) {
      case FTM -> FollowTheMoney.entity(entity);
      case JSONLD -> LinkedData.entity(entity);
    };
  }
}
