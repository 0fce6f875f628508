package annals.gateway.reconcile;

import annals.gateway.format.LinkedData;
import annals.gateway.http.PublicAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the service can do, as the specification has it: the answer to a GET without parameters. */
@ApplicationScoped
public class Manifest {
  static final String VERSION = "0.2";

  private static final int PREVIEW_WIDTH = 420;
  private static final int PREVIEW_HEIGHT = 320;

  private final PublicAddress address;

  Manifest(PublicAddress address) {
    this.address = address;
  }

  /** The manifest with the addresses that its reader can call. */
  Map<String, Object> json() {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("versions", new String[] {VERSION});
    manifest.put("name", "Annals: people and organisations in the news");
    manifest.put("identifierSpace", LinkedData.IDS);
    manifest.put("schemaSpace", "https://schema.org/");
    manifest.put("documentation", address.of("/openapi"));
    manifest.put(
        "defaultTypes", Arrays.stream(ReconcileType.values()).map(ReconcileType::json).toList());
    manifest.put("view", Map.of("url", address.of("/v1/entities/{{id}}")));
    manifest.put(
        "preview",
        Map.of(
            "url",
            address.of(ReconcileResource.PATH + "/preview?id={{id}}"),
            "width",
            PREVIEW_WIDTH,
            "height",
            PREVIEW_HEIGHT));
    manifest.put(
        "suggest",
        Map.of(
            "entity", service("/suggest/entity"),
            "type", service("/suggest/type"),
            "property", service("/suggest/property")));
    manifest.put("extend", Map.of("propose_properties", service("/properties")));
    manifest.put("batchSize", Reconciler.BATCH);
    manifest.put(
        "authentication", Map.of("type", "apiKey", "name", "Authorization", "in", "header"));
    return manifest;
  }

  private Map<String, String> service(String path) {
    return Map.of("service_url", address.of(ReconcileResource.PATH), "service_path", path);
  }
}
