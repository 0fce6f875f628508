package annals.gateway.timeline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who takes part in an event. */
@Schema(name = "Participant", description = "Somebody who takes part, by id and present name.")
public record ParticipantJson(
    String id,
    @Nullable String name,
    @Schema(
            description = "What they do in it, in the words of a source; null when not clear.",
            examples = "was arrested")
        @Nullable String part) {}
