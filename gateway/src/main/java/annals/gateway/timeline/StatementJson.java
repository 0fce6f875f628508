package annals.gateway.timeline;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A sentence of an article with its date and the entities it speaks of. */
@Schema(
    name = "Statement",
    description = "A sentence of an article with its date and the entities it speaks of.")
record StatementJson(
    String id,
    String article,
    long revision,
    int start,
    int end,
    String text,
    EventDateJson date,
    @Nullable DateEvidenceJson dateEvidence,
    List<ParticipantJson> participants,
    @Schema(description = "Id of the event it belongs to.") @Nullable String event) {

  /** A page of statements. */
  @Schema(name = "StatementList", description = "A page of statements in text order.")
  record Page(List<StatementJson> statements, @Nullable String nextPageToken) {}
}
