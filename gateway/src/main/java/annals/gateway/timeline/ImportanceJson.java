package annals.gateway.timeline;

import annals.timeline.v1.ImportanceFactor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that makes an entry important. */
@Schema(name = "ImportanceFactor", description = "One thing that makes an entry important.")
public record ImportanceJson(
    @Schema(examples = "sources") String name,
    @Schema(description = "What the importance is multiplied by; 1 changes nothing.") double value,
    @Schema(description = "For people.", examples = "3 independent sources") String words) {

  static ImportanceJson of(ImportanceFactor factor) {
    return new ImportanceJson(factor.getName(), factor.getValue(), factor.getWords());
  }
}
