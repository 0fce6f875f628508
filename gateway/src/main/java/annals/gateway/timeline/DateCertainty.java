package annals.gateway.timeline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How sure the date of an event is. */
@Schema(
    name = "DateCertainty",
    description =
        "STATED: a source writes the date out; RELATIVE: read from words such as Monday; INFERRED:"
            + " no source dates it and the day of publication stands in; DISPUTED: sources differ;"
            + " EDITED: an editor set it.")
public enum DateCertainty {
  STATED,
  RELATIVE,
  INFERRED,
  DISPUTED,
  EDITED
}
