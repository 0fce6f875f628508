package annals.gateway.saved;

import annals.gateway.http.ProtoValues;
import annals.timeline.v1.Attention;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an entry asks for a look: the ground under an edit moved. */
@Schema(name = "Attention", description = "Why an entry asks for a look.")
record AttentionJson(
    @Nullable Kind kind,
    @Schema(description = "For people.") String words,
    @Nullable Instant since,
    @Schema(description = "Ids of the articles or entities that moved.") List<String> subjects) {

  /** What moved. */
  @Schema(name = "AttentionKind")
  enum Kind {
    EVIDENCE_WITHDRAWN,
    EVIDENCE_CHANGED,
    IDENTITY_CHANGED,
    DATE_CHANGED,
    EVENT_CHANGED
  }

  static AttentionJson of(Attention attention) {
    return new AttentionJson(
        ProtoValues.constant(attention.getKind(), Kind.class),
        attention.getWords(),
        ProtoValues.instant(attention.hasSince(), attention.getSince()),
        List.copyOf(attention.getSubjectIdsList()));
  }
}
