package annals.entity.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import annals.pipeline.v1.PipelineServiceGrpc;
import annals.pipeline.v1.PipelineServiceGrpc.PipelineServiceBlockingStub;
import annals.pipeline.v1.RedeliverRequest;
import annals.platform.testing.TestTokens;
import io.grpc.Status;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Handing everything on again, in the service that {@code EntityServiceIT} describes. */
@QuarkusTest
class RedeliveryIT {
  @ConfigProperty(name = GrpcPortResource.PORT)
  int port;

  @Inject EntityManager em;

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
  void putsEachArticleInLineOnceThatDoesNotWaitAlready() {
    // Given: the neighbour has had everything, and one article waits
    UUID delivered = client.annotate("Torvald Espelund opened the slipway on Monday.");
    UUID removed = client.annotate("Renske Hoogland closed the slipway on Monday.");
    client.remove(removed);
    QuarkusTransaction.requiringNew()
        .run(() -> em.createNativeQuery("DELETE FROM outbox").executeUpdate());
    UUID waiting = client.annotate("Ottilie Brakel sold the slipway on Monday.");

    // When
    long first = redeliver();
    long again = redeliver();

    // Then
    assertThat(first).isPositive();
    assertThat(again).isZero();
    assertThat(told(delivered)).isEqualTo(1);
    assertThat(told(waiting)).isEqualTo(1);
    assertThat(told(removed)).isZero();
    assertThat(
            ServiceClient.codeOf(
                () -> as("editor").redeliver(RedeliverRequest.getDefaultInstance())))
        .isEqualTo(Status.Code.PERMISSION_DENIED);
  }

  private long redeliver() {
    return as("admin").redeliver(RedeliverRequest.getDefaultInstance()).getRedelivered();
  }

  private PipelineServiceBlockingStub as(String who) {
    return TestTokens.as(client.token(who), PipelineServiceGrpc.newBlockingStub(client.channel()));
  }

  private long told(UUID article) {
    return ((Number)
            em.createNativeQuery("SELECT count(*) FROM outbox WHERE article_id = :id")
                .setParameter("id", article)
                .getSingleResult())
        .longValue();
  }
}
