package annals.gateway.saved;

import annals.gateway.http.ProblemException;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which state of a saved timeline is meant. */
public class VersionParameter {
  @QueryParam("version")
  @Parameter(
      description = "The timeline as it was in this version; else as it is.",
      schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
  @Nullable String version;

  /** The version; 0 for the newest. */
  long number() {
    return version == null ? 0 : parse("version", version);
  }

  /** A version of a parameter. */
  static long parse(String name, String value) {
    try {
      long number = Long.parseLong(value.strip());
      if (number >= 1) {
        return number;
      }
    } catch (NumberFormatException fallsThrough) {
      // The answer is the same as for a number out of bounds.
    }
    throw ProblemException.invalidParameter(name, "Must be a version, a whole number from 1.");
  }
}
