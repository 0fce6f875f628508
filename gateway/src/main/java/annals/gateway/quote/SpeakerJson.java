package annals.gateway.quote;

import annals.gateway.entity.EntityNames;
import annals.gateway.entity.EntityReferenceJson;
import annals.timeline.v1.Speaker;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who says something, as named in the text and as known. */
@Schema(name = "Speaker", description = "Who says it, as the text names them and as known.")
public record SpeakerJson(String text, int start, int end, @Nullable EntityReferenceJson entity) {

  /** The speaker with the present name. */
  public static SpeakerJson of(Speaker speaker, EntityNames.Lookup names) {
    return new SpeakerJson(
        speaker.getText(),
        speaker.getStart(),
        speaker.getEnd(),
        names.reference(speaker.getEntityId(), speaker.getEntityName()));
  }
}
