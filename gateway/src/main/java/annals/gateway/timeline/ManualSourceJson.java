package annals.gateway.timeline;

import annals.gateway.http.BodyValues;
import annals.gateway.http.ProtoValues;
import annals.timeline.v1.ManualSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A source that an editor gives: an article of ours, or an address. */
@Schema(
    name = "ManualSource",
    description = "A source that an editor gives: a title, an address or an article of ours.")
public record ManualSourceJson(
    @Nullable String title,
    @Schema(description = "http or https.") @Nullable String url,
    @Schema(description = "Who published it.") @Nullable String source,
    @Schema(description = "When, EDTF.") @Nullable String published,
    @Schema(description = "The words; with an article they must stand in it.")
        @Nullable String quote,
    @Schema(description = "Id of an article of ours.") @Nullable String article) {

  /** The source as the service knows it. */
  public static ManualSourceJson of(ManualSource source) {
    return new ManualSourceJson(
        ProtoValues.text(source.getTitle()),
        ProtoValues.text(source.getUrl()),
        ProtoValues.text(source.getSource()),
        ProtoValues.text(source.getPublished()),
        ProtoValues.text(source.getQuote()),
        ProtoValues.text(source.getArticleId()));
  }

  /**
   * The source for the service.
   *
   * @param pointer where it stands in the body
   */
  public ManualSource proto(String pointer) {
    return ManualSource.newBuilder()
        .setTitle(BodyValues.orEmpty(title))
        .setUrl(BodyValues.orEmpty(url))
        .setSource(BodyValues.orEmpty(source))
        .setPublished(BodyValues.orEmpty(published))
        .setQuote(BodyValues.orEmpty(quote))
        .setArticleId(BodyValues.id(pointer + "/article", article))
        .build();
  }
}
