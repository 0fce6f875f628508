package annals.gateway.quote;

import annals.gateway.entity.EntityNames;
import annals.gateway.http.ProtoValues;
import annals.timeline.v1.Quote;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Words that somebody said. */
@Schema(name = "Quote", description = "Words that somebody said.")
record QuoteJson(
    String id,
    @Schema(description = "Id of the article.") String article,
    long revision,
    int start,
    int end,
    String text,
    @Nullable Kind kind,
    @Schema(description = "The word that introduces it, as said.") @Nullable String cue,
    @Schema(description = "Null when nobody could be named.") @Nullable SpeakerJson speaker,
    @Nullable String source,
    @Schema(description = "When the article was published, EDTF.") @Nullable String published,
    @Schema(description = "Id of the event that the words tell of.") @Nullable String event) {

  /** How words are given. */
  @Schema(name = "QuoteKind")
  enum Kind {
    DIRECT,
    MIXED,
    REPORTED
  }

  /** A page of quotes. */
  @Schema(name = "QuoteList", description = "A page of quotes.")
  record Page(List<QuoteJson> quotes, @Nullable String nextPageToken) {}

  static QuoteJson of(Quote quote, EntityNames.Lookup names) {
    return new QuoteJson(
        quote.getId(),
        quote.getArticleId(),
        quote.getRevision(),
        quote.getStart(),
        quote.getEnd(),
        quote.getText(),
        ProtoValues.constant(quote.getKind(), Kind.class),
        ProtoValues.text(quote.getCue()),
        quote.hasSpeaker() ? SpeakerJson.of(quote.getSpeaker(), names) : null,
        ProtoValues.text(quote.getSource()),
        ProtoValues.text(quote.getPublished()),
        ProtoValues.text(quote.getEventId()));
  }
}
