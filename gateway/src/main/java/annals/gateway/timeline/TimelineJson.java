package annals.gateway.timeline;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A timeline assembled on demand. */
@Schema(name = "Timeline", description = "A timeline assembled on demand, in order of date.")
record TimelineJson(
    List<EntryJson> entries,
    @Schema(description = "What concerns the request and cannot be placed on the calendar.")
        List<EntryJson> undated) {}
