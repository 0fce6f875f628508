package annals.gateway.event;

import annals.gateway.timeline.DateCertainty;
import annals.gateway.timeline.DisagreementJson;
import annals.gateway.timeline.EventDateJson;
import annals.gateway.timeline.EventOutcome;
import annals.gateway.timeline.EvidenceJson;
import annals.gateway.timeline.ParticipantJson;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A happening, as one or more articles report it. */
@Schema(name = "Event", description = "A happening, as one or more articles report it.")
record EventJson(
    String id,
    EventDateJson date,
    @Nullable DateCertainty certainty,
    @Schema(description = "A sentence of a source, shortened only by cutting, or an editor's.")
        String headline,
    List<ParticipantJson> participants,
    @Schema(description = "Independent sources; copies of one text count once.") int sources,
    @Nullable EventOutcome outcome,
    @Schema(description = "Day of the first report, EDTF.") @Nullable String firstReport,
    @Schema(description = "Day of the latest report, EDTF.") @Nullable String lastReport,
    @Schema(description = "The best first, at most 24.") List<EvidenceJson> evidence,
    @Schema(description = "How many reports there are in all.") int reports,
    @Schema(description = "Other dates and numbers that sources give.")
        List<DisagreementJson> disagreements,
    @Schema(description = "Null unless an editor changed it.") @Nullable Correction correction) {

  /** What an editor changed. */
  @Schema(
      name = "EventCorrection",
      description = "What an editor changed; date and headline are null where the machine's stand.")
  record Correction(
      @Schema(description = "EDTF.") @Nullable String date,
      @Nullable String headline,
      @Nullable String reason,
      @Nullable String madeBy,
      @Nullable Instant madeAt,
      @Schema(description = "What the machine says, EDTF.") @Nullable String machineDate,
      @Schema(description = "What the machine says.") @Nullable String machineHeadline) {}
}
