package annals.gateway.format;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person or organisation as FollowTheMoney has it. */
@Schema(
    name = "FollowTheMoneyEntity",
    description = "A FollowTheMoney entity; every property has a list of values.")
public record FollowTheMoneyJson(
    String id,
    @Schema(examples = "Person") String schema,
    String caption,
    Map<String, List<String>> properties,
    @Schema(description = "Ids merged into this one.") List<String> referents) {}
