package annals.timeline.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import annals.platform.testing.KeycloakResource;
import annals.platform.testing.PostgresResource;
import annals.platform.testing.RoleMatrix;
import annals.timeline.v1.SavedTimelineServiceGrpc;
import annals.timeline.v1.TimelineServiceGrpc;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may call what. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(KeycloakResource.class)
@WithTestResource(GrpcPortResource.class)
class RoleMatrixIT {
  private static final RoleMatrix MATRIX =
      RoleMatrix.of(
          List.of(
              TimelineServiceGrpc.getServiceDescriptor(),
              SavedTimelineServiceGrpc.getServiceDescriptor()),
          "pipeline: IndexArticle RemoveArticle",
          "reader: AssembleTimeline ListQuotes ListStatements GetEvent GetTimeline ListTimelines"
              + " ListEntries GetEntry ListVersions CompareVersions ListTimelineChanges",
          "editor: UpdateEvent CreateTimeline UpdateTimeline DeleteTimeline UndeleteTimeline"
              + " PublishTimeline UnpublishTimeline CreateEntry UpdateEntry DeleteEntry"
              + " MergeEntries SplitEntry ResetEntry RestoreVersion");

  @ConfigProperty(name = GrpcPortResource.PORT)
  int port;

  private ManagedChannel channel = ManagedChannelBuilder.forAddress("localhost", 1).build();

  @BeforeEach
  void connect() {
    channel = ManagedChannelBuilder.forAddress("localhost", port).usePlaintext().build();
  }

  @AfterEach
  void disconnect() {
    channel.shutdownNow();
  }

  @Test
  void namesARoleForEveryMethod() {
    assertThat(MATRIX.named()).isEqualTo(MATRIX.methods());
  }

  @Test
  void opensEveryMethodToItsRoleOnly() {
    assertThat(MATRIX.faults(channel)).isEmpty();
  }
}
