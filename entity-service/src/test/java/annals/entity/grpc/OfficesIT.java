package annals.entity.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.v1.Mention;
import annals.entity.v1.ResolutionOutcome;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Offices without a name, by what other articles say, in the service that {@code EntityServiceIT}
 * describes.
 */
@QuarkusTest
class OfficesIT {
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
  void resolvesAnOfficeByTheDayOfItsArticle() {
    // Given
    client.annotate(
        "Moldovan President Ilinca Dragosteanu said on Monday that it rained.", "2019-03-04");
    client.annotate("Moldovan President Radu Ceaparu said on Monday that it snowed.", "2021-03-01");

    // When
    UUID early =
        client.annotate("The Moldovan president said on Friday that it thawed.", "2020-02-07");
    UUID late =
        client.annotate("The Moldovan president said on Friday that it froze.", "2022-02-04");

    // Then
    assertThat(office(early).getEntityName()).isEqualTo("Ilinca Dragosteanu");
    assertThat(office(late).getEntityName()).isEqualTo("Radu Ceaparu");
    assertThat(office(late).getExplanationList()).isNotEmpty();
  }

  @Test
  void leavesAnOfficeOpenThatTwoHold() {
    // Given
    client.annotate(
        "Andorran President Quim Ferrandis said on Monday that it rained.", "2019-03-04");
    client.annotate(
        "Andorran President Aina Solanelles said on Monday that it snowed.", "2020-03-02");
    client.annotate(
        "Andorran President Quim Ferrandis said on Monday that it thawed.", "2021-03-01");

    // When
    UUID article =
        client.annotate("The Andorran president said on Friday that it froze.", "2021-06-04");

    // Then
    Mention office = office(article);
    assertThat(office.getOutcome()).isEqualTo(ResolutionOutcome.RESOLUTION_OUTCOME_CANDIDATES);
    assertThat(office.getCandidatesList())
        .extracting(candidate -> candidate.getEntityName())
        .containsExactlyInAnyOrder("Quim Ferrandis", "Aina Solanelles");
  }

  @Test
  void leavesAnOfficeOpenOfWhichNothingIsKnown() {
    UUID article =
        client.annotate("The Bhutanese president said on Friday that it froze.", "2021-06-04");

    assertThat(office(article).getOutcome())
        .isEqualTo(ResolutionOutcome.RESOLUTION_OUTCOME_UNRESOLVED);
  }

  private Mention office(UUID article) {
    List<Mention> mentions = client.mentions(article);
    return mentions.stream()
        .filter(mention -> mention.getText().contains("president"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No office in " + mentions));
  }
}
