package annals.gateway.openapi;

import annals.gateway.http.Problem;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The API as a whole. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Annals",
            version = "1.0",
            description =
                """
                Turns news articles into timelines that can be checked.

                Lists take pageSize (1 to 200) and pageToken and answer with nextPageToken, which is
                null on the last page. Single resources carry a strong ETag: If-None-Match answers
                304, and PATCH and DELETE need If-Match. Every POST takes an Idempotency-Key; the
                same key answers with what it made first. Failures are problem+json (RFC 9457) with
                a stable type and reason. Offsets count UTF-16 code units of an article's text.
                Constants are upper case; query parameters take them in any case.\
                """,
            license =
                @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
    tags = {
      @Tag(name = "Timelines"),
      @Tag(name = "Saved timelines"),
      @Tag(name = "Events"),
      @Tag(name = "Articles"),
      @Tag(name = "Imports"),
      @Tag(name = "Entities"),
      @Tag(name = "Curating"),
      @Tag(name = "Reconciliation"),
      @Tag(name = "Quotes"),
      @Tag(name = "Operations")
    },
    components = @Components(schemas = @Schema(name = "Problem", implementation = Problem.class)))
@SecurityScheme(
    securitySchemeName = "token",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    bearerFormat = "JWT",
    description =
        "An access token of the realm; the roles that a route names are reader, editor or admin,"
            + " each of which holds the former.")
public class ApiDescription extends Application {}
