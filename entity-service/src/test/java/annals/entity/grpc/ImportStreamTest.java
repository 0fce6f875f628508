package annals.entity.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.application.EntityIntake.Tally;
import annals.entity.domain.imports.ImportedEntity;
import annals.entity.formats.CsvEntityReader;
import annals.entity.v1.EntityFormat;
import annals.entity.v1.ImportEntitiesRequest;
import annals.entity.v1.ImportEntitiesResponse;
import com.google.protobuf.ByteString;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportStreamTest {
  private final List<String> names = new ArrayList<>();
  private final List<ImportEntitiesResponse> answers = new ArrayList<>();
  private final List<Status.Code> failures = new ArrayList<>();

  private final ImportStream stream =
      new ImportStream(
          format -> new CsvEntityReader(),
          batch -> {
            batch.stream().map(ImportedEntity::name).forEach(names::add);
            return new Tally(batch.size(), 0);
          },
          new StreamObserver<>() {
            @Override
            public void onNext(ImportEntitiesResponse answer) {
              answers.add(answer);
            }

            @Override
            public void onError(Throwable failure) {
              failures.add(Status.fromThrowable(failure).getCode());
            }

            @Override
            public void onCompleted() {
              names.add("end");
            }
          });

  @Test
  void takesAFileInPieces() {
    stream.onNext(part(EntityFormat.ENTITY_FORMAT_CSV, "name,ty"));
    stream.onNext(part(EntityFormat.ENTITY_FORMAT_UNSPECIFIED, "pe\nAnn,per"));
    stream.onNext(part(EntityFormat.ENTITY_FORMAT_UNSPECIFIED, "son\nBen,ship\n"));
    stream.onCompleted();

    assertThat(names).containsExactly("Ann", "end");
    assertThat(answers.getFirst().getCreated()).isEqualTo(1);
    assertThat(answers.getFirst().getRejections(0).getLine()).isEqualTo(3);
    assertThat(failures).isEmpty();
  }

  @Test
  void refusesAFileWithoutAFormat() {
    stream.onNext(part(EntityFormat.ENTITY_FORMAT_UNSPECIFIED, "name\n"));
    stream.onCompleted();

    assertThat(failures).containsExactly(Status.Code.INVALID_ARGUMENT);
    assertThat(answers).isEmpty();
  }

  @Test
  void refusesAFileOfAnotherFormatOnce() {
    stream.onNext(part(EntityFormat.ENTITY_FORMAT_CSV, "title\n"));
    stream.onNext(part(EntityFormat.ENTITY_FORMAT_UNSPECIFIED, "Ann\n"));
    stream.onCompleted();

    assertThat(failures).containsExactly(Status.Code.INVALID_ARGUMENT);
    assertThat(answers).isEmpty();
  }

  @Test
  void refusesASecondFormat() {
    stream.onNext(part(EntityFormat.ENTITY_FORMAT_CSV, "name,type\n"));
    stream.onNext(part(EntityFormat.ENTITY_FORMAT_FTM, "Ann,person\n"));

    assertThat(failures).containsExactly(Status.Code.INVALID_ARGUMENT);
  }

  private static ImportEntitiesRequest part(EntityFormat format, String chunk) {
    return ImportEntitiesRequest.newBuilder()
        .setFormat(format)
        .setChunk(ByteString.copyFromUtf8(chunk))
        .build();
  }
}
