package annals.gateway.saved;

import annals.gateway.entity.EntityNames;
import annals.gateway.http.BodyValues;
import annals.gateway.timeline.ManualSourceJson;
import annals.timeline.v1.EntryDraft;
import annals.timeline.v1.ManualSource;
import annals.timeline.v1.Participant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What editors give for entries, checked for its form. */
final class EntryValues {
  private EntryValues() {}

  /** Somebody who takes part, as an editor names them. */
  @Schema(name = "ParticipantDraft", description = "Somebody who takes part, by id.")
  record ParticipantDraft(
      @Schema(description = "Id of the entity. Required.") @Nullable String id,
      @Schema(description = "Not taken: what was read may be sent back.") @Nullable String name,
      @Schema(description = "What they do in it.", examples = "cut the ribbon")
          @Nullable String part) {}

  /** The participants of a body; who was merged counts under the survivor's id. */
  static List<Participant> participants(
      @Nullable List<@Nullable ParticipantDraft> drafts, EntityNames names) {
    List<ParticipantDraft> given =
        BodyValues.items("/participants", drafts, "a JSON object", one -> one);
    List<String> ids = new ArrayList<>();
    for (ParticipantDraft one : given) {
      ids.add(BodyValues.id("/participants/" + ids.size() + "/id", BodyValues.orEmpty(one.id())));
    }
    List<String> survivors = names.survivorsIn("/participants", "/id", ids);
    List<Participant> participants = new ArrayList<>();
    for (ParticipantDraft one : given) {
      participants.add(
          Participant.newBuilder()
              .setEntityId(survivors.get(participants.size()))
              .setPart(BodyValues.orEmpty(one.part()))
              .build());
    }
    return participants;
  }

  /** The sources of a body. */
  static List<ManualSource> sources(@Nullable List<@Nullable ManualSourceJson> sources) {
    List<ManualSourceJson> given =
        BodyValues.items("/manualSources", sources, "a JSON object", one -> one);
    List<ManualSource> protos = new ArrayList<>();
    given.forEach(one -> protos.add(one.proto("/manualSources/" + protos.size())));
    return protos;
  }

  /** An entry made by hand. */
  @Schema(name = "EntryDraft", description = "An entry made by hand.")
  record Draft(
      @Schema(description = "EDTF. Required.") @Nullable String date,
      @Schema(description = "1 to 500 characters. Required.") @Nullable String headline,
      @Schema(description = "At most 5,000 characters.") @Nullable String text,
      @Nullable Boolean pinned,
      @Nullable Boolean hidden,
      @Schema(description = "Id of a group of the timeline.") @Nullable String group,
      @Schema(description = "Place among the entries of its date, from 1.") @Nullable Integer order,
      @Schema(description = "For editors.") @Nullable String note,
      @Schema(description = "At most 50.") @Nullable List<@Nullable ParticipantDraft> participants,
      @Schema(description = "1 to 20. Required.")
          @Nullable List<@Nullable ManualSourceJson> manualSources) {

    EntryDraft draft(EntityNames names) {
      return EntryDraft.newBuilder()
          .setEdtf(BodyValues.orEmpty(date))
          .setHeadline(BodyValues.orEmpty(headline))
          .setText(BodyValues.orEmpty(text))
          .setPinned(Boolean.TRUE.equals(pinned))
          .setHidden(Boolean.TRUE.equals(hidden))
          .setGroupId(BodyValues.orEmpty(group))
          .setOrder(order == null ? 0 : order)
          .setNote(BodyValues.orEmpty(note))
          .addAllParticipants(EntryValues.participants(participants, names))
          .addAllManualSources(sources(manualSources))
          .build();
    }
  }
}
