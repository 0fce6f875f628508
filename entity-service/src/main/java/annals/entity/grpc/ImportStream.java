package annals.entity.grpc;

import annals.entity.application.EntityIntake;
import annals.entity.application.ImportSession;
import annals.entity.domain.imports.EntityFileReaders;
import annals.entity.v1.EntityFormat;
import annals.entity.v1.ImportEntitiesRequest;
import annals.entity.v1.ImportEntitiesResponse;
import annals.platform.error.AnnalsException;
import annals.platform.grpc.FailureStatus;
import io.grpc.stub.StreamObserver;
import org.jspecify.annotations.Nullable;

/**
 * One file of entities as a client sends it. What was taken in before a failure stays. Called by
 * one thread at a time.
 */
final class ImportStream implements StreamObserver<ImportEntitiesRequest> {
  private final EntityFileReaders readers;
  private final EntityIntake intake;
  private final StreamObserver<ImportEntitiesResponse> response;
  private @Nullable ImportSession session;
  private boolean over;

  ImportStream(
      EntityFileReaders readers,
      EntityIntake intake,
      StreamObserver<ImportEntitiesResponse> response) {
    this.readers = readers;
    this.intake = intake;
    this.response = response;
  }

  @Override
  public void onNext(ImportEntitiesRequest part) {
    guarded(
        () -> {
          ImportSession current = session;
          if (current == null) {
            current = new ImportSession(readers.of(ImportMapper.format(part.getFormat())), intake);
            session = current;
          } else if (part.getFormat() != EntityFormat.ENTITY_FORMAT_UNSPECIFIED) {
            throw AnnalsException.invalid("format", "Only the first message says the format.");
          }
          current.accept(part.getChunk().toByteArray());
        });
  }

  @Override
  public void onCompleted() {
    guarded(
        () -> {
          if (session == null) {
            throw AnnalsException.invalid("format", "The first message says the format.");
          }
          ImportEntitiesResponse result = ImportMapper.toProto(session.end());
          over = true;
          response.onNext(result);
          response.onCompleted();
        });
  }

  @Override
  public void onError(Throwable broken) {
    over = true;
  }

  private void guarded(Runnable step) {
    if (over) {
      return;
    }
    try {
      step.run();
    } catch (RuntimeException failure) {
      over = true;
      response.onError(FailureStatus.of(failure));
    }
  }
}
