package annals.local.up;

import annals.local.keycloak.LocalKeycloak;
import annals.local.postgres.Database;
import annals.local.postgres.LocalPostgres;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The settings that a service of the local run gets: neighbours, database, issuer, loopback. */
final class ServiceEnvironment {
  private static final String LOOPBACK = "127.0.0.1";

  private ServiceEnvironment() {}

  static Map<String, String> of(
      Service service,
      PortPlan ports,
      Map<Service, Database> databases,
      LocalPostgres postgres,
      LocalKeycloak keycloak) {
    Map<String, String> settings = new HashMap<>();
    // Few malloc arenas: the services are small and many threads would each keep one.
    settings.put("MALLOC_ARENA_MAX", "2");
    settings.put("ANNALS_ISSUER", keycloak.issuer());
    settings.put("QUARKUS_HTTP_HOST", LOOPBACK);
    settings.put("QUARKUS_HTTP_PORT", Integer.toString(ports.httpOf(service)));
    ports
        .grpc()
        .forEach(
            (neighbour, port) -> {
              settings.put("ANNALS_" + neighbour.prefix() + "_HOST", LOOPBACK);
              settings.put("ANNALS_" + neighbour.prefix() + "_PORT", Integer.toString(port));
            });
    Optional.ofNullable(ports.grpc().get(service))
        .ifPresent(
            port -> {
              settings.put("QUARKUS_GRPC_SERVER_HOST", LOOPBACK);
              settings.put("QUARKUS_GRPC_SERVER_PORT", Integer.toString(port));
            });
    Optional.ofNullable(databases.get(service))
        .ifPresent(
            database -> {
              settings.put("ANNALS_DB_URL", postgres.jdbcUrl(database));
              settings.put("ANNALS_DB_USER", database.user());
              settings.put("ANNALS_DB_PASSWORD", database.password());
            });
    service
        .client()
        .ifPresent(client -> settings.put("ANNALS_CLIENT_SECRET", keycloak.clientSecret(client)));
    if (service == Service.GATEWAY) {
      settings.put("ANNALS_GATEWAY_BIND", LOOPBACK);
      settings.put("ANNALS_GATEWAY_PORT", Integer.toString(ports.httpOf(service)));
      settings.put("ANNALS_SWAGGER_UI", "true");
    }
    return settings;
  }
}
