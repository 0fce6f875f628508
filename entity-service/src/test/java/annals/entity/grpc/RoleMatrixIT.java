package annals.entity.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.v1.CurationServiceGrpc;
import annals.entity.v1.EntityServiceGrpc;
import annals.pipeline.v1.PipelineServiceGrpc;
import annals.platform.testing.RoleMatrix;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may call what, in the service that {@code EntityServiceIT} describes. */
@QuarkusTest
class RoleMatrixIT {
  private static final RoleMatrix MATRIX =
      RoleMatrix.of(
          List.of(
              EntityServiceGrpc.getServiceDescriptor(),
              CurationServiceGrpc.getServiceDescriptor(),
              PipelineServiceGrpc.getServiceDescriptor()),
          "pipeline: AnnotateArticle RemoveArticle",
          "reader: GetEntity BatchGetEntities ListEntities ListMentions ListEntityArticles"
              + " ListRelatedEntities CountMentions MatchEntities ExportEntities"
              + " ListEntityHistory",
          "editor: ImportEntities CreateEntity UpdateEntity SplitEntity CreateJudgement"
              + " GetJudgement ListJudgements WithdrawJudgement UndoAct ListCandidates",
          "admin: ListAudit GetPipeline ListParked RetryParked Redeliver");

  @ConfigProperty(name = GrpcPortResource.PORT)
  int port;

  private ServiceClient client;

  @BeforeEach
  void connect() {
    client = new ServiceClient(port);
  }

  @AfterEach
  void disconnect() {
    client.close();
  }

  @Test
  void namesARoleForEveryMethod() {
    assertThat(MATRIX.named()).isEqualTo(MATRIX.methods());
  }

  @Test
  void opensEveryMethodToItsRoleOnly() {
    assertThat(MATRIX.faults(client.channel())).isEmpty();
  }
}
