package annals.gateway.timeline;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of a timeline. */
@Schema(name = "TimelineEntry", description = "One line of a timeline.")
public record EntryJson(
    @Schema(description = "Id of the event behind it.") @Nullable String event,
    EventDateJson date,
    @Nullable DateCertainty certainty,
    @Schema(description = "A sentence of a source, shortened only by cutting.") String headline,
    String text,
    @Schema(description = "Sentences that tell it; the first is text, each stands in evidence.")
        List<String> sentences,
    List<ParticipantJson> participants,
    @Schema(description = "Independent sources; copies of one text count once.") int sources,
    @Schema(description = "Importance, comparable within one answer only.") double score,
    @Schema(description = "Why it is this important.") List<ImportanceJson> importance,
    @Schema(description = "The sources speak of it as planned and none reports that it happened.")
        boolean expected,
    @Nullable EventOutcome outcome,
    @Schema(description = "At least one; the first is where text stands.")
        List<EvidenceJson> evidence,
    @Schema(description = "Other dates and numbers that sources give.")
        List<DisagreementJson> disagreements) {}
