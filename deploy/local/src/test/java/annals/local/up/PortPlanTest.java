package annals.local.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortPlanTest {
  @Test
  void givesEveryServerAPortOfItsOwn() {
    for (PortPlan plan : List.of(PortPlan.standard(), PortPlan.free())) {
      // Given
      List<Integer> ports = new ArrayList<>(List.of(plan.postgres(), plan.keycloak()));
      ports.addAll(plan.http().values());
      ports.addAll(plan.grpc().values());
      // Then
      assertThat(ports).hasSize(9).doesNotHaveDuplicates();
    }
  }
}
