package annals.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.local.LocalRunException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PortsTest {
  @Test
  void refusesATakenPortAndNamesItAndItsPurpose() throws IOException {
    // Given
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      // When / Then
      assertThat(Ports.isFree(port)).isFalse();
      assertThatThrownBy(() -> Ports.requireFree(port, "Keycloak"))
          .isInstanceOf(LocalRunException.class)
          .hasMessageContaining("Port " + port + ", which Keycloak needs, is in use");
    }
  }

  @Test
  void givesAPortThatIsFree() {
    int port = Ports.free();
    assertThat(Ports.isFree(port)).isTrue();
    Ports.requireFree(port, "anything");
  }

  @Test
  void namesTheHolderIfItIsKnown() {
    ProcessHandle self = ProcessHandle.current();
    assertThat(Ports.inUse(5433, "PostgreSQL", Optional.of(self)))
        .startsWith("Port 5433, which PostgreSQL needs, is in use by process " + self.pid())
        .contains("java");
    assertThat(Ports.inUse(5433, "PostgreSQL", Optional.empty())).contains("by another process");
  }
}
