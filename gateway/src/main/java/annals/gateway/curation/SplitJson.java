package annals.gateway.curation;

import annals.entity.v1.SplitEntityRequest;
import annals.gateway.entity.EntityJson;
import annals.gateway.http.BodyValues;
import annals.gateway.http.Problem.Fault;
import annals.gateway.http.ProblemException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of a split. */
@Schema(name = "Split", description = "What became of a split.")
record SplitJson(
    @Schema(description = "Where the mentions are now.") EntityJson into,
    @Schema(description = "Undone by POST /v1/acts/{id}:undo.") String act,
    List<JudgementJson> judgements) {
  private static final int MAX_MENTIONS = 1000;

  /** Which mentions an editor takes out of an entity. */
  @Schema(name = "SplitRequest", description = "Which mentions to take out of an entity.")
  record Request(
      @Schema(description = "Ids of 1 to 1,000 mentions of the entity. Required.")
          @Nullable List<@Nullable String> mentions,
      @Schema(description = "Id of the entity they go to; else a new one.") @Nullable String into,
      @Schema(description = "Name of the new entity; else the words of the first mention.")
          @Nullable String name,
      @Schema(description = "Kept in the history.") @Nullable String reason) {

    SplitEntityRequest.Builder request() {
      if (mentions == null || mentions.isEmpty() || mentions.size() > MAX_MENTIONS) {
        throw ProblemException.invalidField(
            "/mentions", "Give the ids of 1 to %,d mentions.".formatted(MAX_MENTIONS));
      }
      String entity = BodyValues.id("/into", into);
      if (!entity.isEmpty() && name != null) {
        throw ProblemException.invalidField("/name", "Give either into or name.");
      }
      return SplitEntityRequest.newBuilder()
          .addAllMentionIds(ids(mentions))
          .setIntoEntityId(entity)
          .setName(BodyValues.orEmpty(name))
          .setReason(BodyValues.orEmpty(reason));
    }

    private static List<String> ids(List<@Nullable String> mentions) {
      List<String> ids = new ArrayList<>();
      List<Fault> faults = new ArrayList<>();
      for (int i = 0; i < mentions.size(); i++) {
        String id = mentions.get(i);
        if (id == null) {
          faults.add(Fault.at("/mentions/" + i, "Must be an id, a UUID."));
        } else {
          ids.add(BodyValues.id("/mentions/" + i, id));
        }
      }
      if (!faults.isEmpty()) {
        throw ProblemException.invalidFields(faults);
      }
      return ids;
    }
  }
}
