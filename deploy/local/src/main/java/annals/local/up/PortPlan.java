package annals.local.up;

import annals.local.process.Ports;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Who listens where.
 *
 * @param http per service
 * @param grpc per service that has a gRPC server
 */
public record PortPlan(
    int postgres, int keycloak, Map<Service, Integer> http, Map<Service, Integer> grpc) {

  /** The documented ports. */
  public static PortPlan standard() {
    return new PortPlan(
        5433,
        8180,
        Map.of(
            Service.GATEWAY, 8080,
            Service.ARTICLE, 8081,
            Service.ENTITY, 8082,
            Service.TIMELINE, 8083),
        Map.of(Service.ARTICLE, 9081, Service.ENTITY, 9082, Service.TIMELINE, 9083));
  }

  /** Ports that are free now, for a second platform beside the documented one. */
  public static PortPlan free() {
    Map<Service, Integer> http = new EnumMap<>(Service.class);
    Map<Service, Integer> grpc = new EnumMap<>(Service.class);
    for (Service service : Service.values()) {
      http.put(service, Ports.free());
      if (service != Service.GATEWAY) {
        grpc.put(service, Ports.free());
      }
    }
    return new PortPlan(Ports.free(), Ports.free(), http, grpc);
  }

  /** Refuses, naming the port and its holder, if one of them is taken. */
  void requireFree() {
    Ports.requireFree(postgres, "PostgreSQL");
    Ports.requireFree(keycloak, "Keycloak");
    http.forEach((service, port) -> Ports.requireFree(port, service.module()));
    grpc.forEach((service, port) -> Ports.requireFree(port, service.module() + " (gRPC)"));
  }

  int httpOf(Service service) {
    return Objects.requireNonNull(http.get(service), service.module());
  }
}
