package annals.gateway.article;

import annals.article.v1.ArticleDraft;
import annals.gateway.http.Parameters;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is known of an article that is sent as plain text or HTML. */
public class DraftParameters {
  @QueryParam("title")
  @Parameter(description = "Else the first heading.")
  @Nullable String title;

  @QueryParam("url")
  @Nullable String url;

  @QueryParam("source")
  @Parameter(description = "The outlet or agency.")
  @Nullable String source;

  @QueryParam("published")
  @Parameter(description = "EDTF year, month or day, or an RFC 3339 instant.")
  @Nullable String published;

  @QueryParam("language")
  @Parameter(description = "BCP 47; detected when left out.")
  @Nullable String language;

  /** A draft without its body. */
  ArticleDraft.Builder draft() {
    return ArticleDraft.newBuilder()
        .setTitle(Parameters.text("title", title))
        .setUrl(Parameters.text("url", url))
        .setSource(Parameters.text("source", source))
        .setPublished(Parameters.text("published", published))
        .setLanguage(Parameters.text("language", language));
  }
}
