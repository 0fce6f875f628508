package annals.entity.grpc;

import annals.entity.application.EntityIntake;
import annals.entity.domain.imports.EntityFileReaders;
import annals.entity.v1.ImportEntitiesRequest;
import annals.entity.v1.ImportEntitiesResponse;
import io.grpc.stub.StreamObserver;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;

/** Receives files of entities. */
@ApplicationScoped
class ImportReception {
  private final EntityFileReaders readers;
  private final EntityIntake intake;

  ImportReception(EntityFileReaders readers, EntityIntake intake) {
    this.readers = readers;
    this.intake = intake;
  }

  @RolesAllowed("editor")
  StreamObserver<ImportEntitiesRequest> receive(StreamObserver<ImportEntitiesResponse> response) {
    return new ImportStream(readers, intake, response);
  }
}
