package annals.gateway.timeline;

import annals.gateway.http.ProtoValues;
import annals.timeline.v1.DateEvidence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The words that date a statement, and how they were read. */
@Schema(name = "DateEvidence", description = "The words that date it, and how they were read.")
public record DateEvidenceJson(
    int start,
    int end,
    String text,
    @Nullable String edtf,
    @Schema(examples = "RELATIVE_TO_PUBLICATION") @Nullable String resolution) {

  /** The words that date something. */
  public static DateEvidenceJson of(DateEvidence date) {
    return new DateEvidenceJson(
        date.getStart(),
        date.getEnd(),
        date.getText(),
        ProtoValues.text(date.getEdtf()),
        ProtoValues.text(date.getResolution()));
  }
}
