package annals.gateway.entity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who may be meant by names, question and answer. */
final class MatchJson {
  private MatchJson() {}

  /** Names to find. */
  @Schema(name = "MatchRequest", description = "Names to find, at most 100.")
  record Request(@Nullable List<@Nullable Query> queries) {}

  /** A name and what is known of its bearer. */
  @Schema(name = "MatchQuery", description = "A name and what is known of its bearer.")
  record Query(
      @Schema(description = "In any script. Required.") @Nullable String name,
      @Schema(description = "PERSON or ORGANIZATION; else either.") @Nullable EntityType type,
      @Schema(description = "ISO 3166-1 alpha-2.", examples = "ua") @Nullable String country,
      @Schema(description = "EDTF: birth, foundation, or when it was talked of.")
          @Nullable String date,
      @Schema(description = "Words around the name.") @Nullable String context,
      @Schema(description = "At most this many candidates, 1 to 50; by default 5.")
          @Nullable Integer limit) {}

  /** The answers. */
  @Schema(name = "MatchResponse", description = "A result for each query, in their order.")
  record Response(List<Result> results) {}

  /** Who may be meant by one name. */
  @Schema(name = "MatchResult", description = "Who may be meant by one name, best first.")
  record Result(List<Candidate> candidates) {}

  /** Somebody who may be meant. */
  @Schema(name = "MatchCandidate", description = "Somebody who may be meant.")
  record Candidate(
      EntityJson entity,
      @Schema(description = "0 to 1.") double score,
      @Schema(
              description =
                  "Whether it is taken for the same without asking anybody; at most one of a"
                      + " query.")
          boolean match,
      List<MentionJson.Feature> explanation) {}
}
