package annals.gateway.timeline;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one group of sources says otherwise. */
@Schema(name = "Disagreement", description = "What one group of sources says otherwise.")
public record DisagreementJson(
    @Nullable Kind kind,
    @Schema(description = "An EDTF date or a number with its unit.") String value,
    List<EvidenceJson> evidence) {

  /** What sources disagree on. */
  @Schema(name = "DisagreementKind")
  public enum Kind {
    DATE,
    NUMBER
  }
}
