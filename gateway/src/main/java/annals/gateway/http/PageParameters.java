package annals.gateway.http;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of every list. */
public class PageParameters {
  /** The largest page. */
  public static final int MAX_SIZE = 200;

  private static final int DEFAULT_SIZE = 50;

  @QueryParam("pageSize")
  @Parameter(
      description = "How many items a page has at most.",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
  @Nullable String pageSize;

  @QueryParam("pageToken")
  @Parameter(description = "nextPageToken of the page before; opaque.")
  @Nullable String pageToken;

  /** Items wanted, 1 to 200. */
  public int size() {
    return Parameters.number("pageSize", pageSize, DEFAULT_SIZE, MAX_SIZE);
  }

  /** The token of the page; empty for the first. */
  public String token() {
    return Parameters.text("pageToken", pageToken);
  }
}
