package annals.local.up;

import annals.local.keycloak.LocalKeycloak;
import annals.local.postgres.LocalPostgres;
import annals.local.process.ChildProcess;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What has been started so far, to be stopped in the right order. */
final class Started implements AutoCloseable {
  private final List<ServiceProcess> services = new ArrayList<>();
  private @Nullable LocalPostgres postgres;
  private @Nullable LocalKeycloak keycloak;

  synchronized LocalPostgres add(LocalPostgres server) {
    postgres = server;
    return server;
  }

  synchronized LocalKeycloak add(LocalKeycloak server) {
    keycloak = server;
    return server;
  }

  synchronized ServiceProcess add(ServiceProcess service) {
    services.add(service);
    return service;
  }

  synchronized LocalKeycloak keycloak() {
    return Objects.requireNonNull(keycloak, "Keycloak has not been started");
  }

  synchronized List<ChildProcess> processes() {
    List<ChildProcess> processes = new ArrayList<>();
    if (postgres != null) {
      processes.add(postgres.process());
    }
    if (keycloak != null) {
      processes.add(keycloak.process());
    }
    services.forEach(service -> processes.add(service.process()));
    return processes;
  }

  /** Services end side by side; their database after them. */
  @Override
  public synchronized void close() {
    services.forEach(service -> service.process().requestStop());
    if (keycloak != null) {
      keycloak.process().requestStop();
    }
    services.forEach(service -> service.process().close());
    services.clear();
    if (keycloak != null) {
      keycloak.close();
    }
    if (postgres != null) {
      postgres.close();
    }
  }
}
