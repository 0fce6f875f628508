package annals.gateway.timeline.format;

import annals.gateway.format.DateWords;
import annals.gateway.quote.SpeakerJson;
import annals.gateway.timeline.EvidenceJson;
import annals.gateway.timeline.ManualSourceJson;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words that a line rests on, and where they stand.
 *
 * @param link absolute address of the source; null when an editor gave none
 * @param place where in the article the words stand; null when the source is no article of ours
 * @param quote the exact words; null when an editor gave none
 * @param speaker who says so, by name
 * @param published EDTF
 */
record Citation(
    @Nullable String link,
    @Nullable Place place,
    @Nullable String quote,
    @Nullable String speaker,
    @Nullable String title,
    @Nullable String source,
    @Nullable String published) {

  /** Where words stand: UTF-16 code units of the text of a revision. */
  record Place(String article, long revision, int start, int end) {}

  static Citation of(EvidenceJson evidence, String base) {
    return new Citation(
        articleLink(base, evidence.article()),
        new Place(evidence.article(), evidence.revision(), evidence.start(), evidence.end()),
        evidence.quote(),
        speaker(evidence.speaker()),
        null,
        evidence.source(),
        evidence.published());
  }

  static Citation of(ManualSourceJson source, String base) {
    String article = source.article();
    return new Citation(
        article == null ? web(source.url()) : articleLink(base, article),
        null,
        source.quote(),
        null,
        source.title(),
        source.source(),
        source.published());
  }

  /** The words in quotation marks, unless they bring their own; empty when there are none. */
  String quoted() {
    if (quote == null || quote.isEmpty()) {
      return "";
    }
    return "\u201c\u201d\"\u00ab\u2018".indexOf(quote.charAt(0)) >= 0
        ? quote
        : "\u201c" + quote + "\u201d";
  }

  /** What the source is called: title, publisher and date as far as they are known. */
  String label() {
    String label =
        Stream.of(title, source, published == null ? null : DateWords.of(published))
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining(", "));
    return label.isEmpty() ? Objects.requireNonNullElse(link, "Source") : label;
  }

  /** The address if it is one of the web, which no script hides behind. */
  static @Nullable String web(@Nullable String address) {
    return address != null && LineHtml.isWeb(address) ? address : null;
  }

  private static String articleLink(String base, String article) {
    return base + "/v1/articles/" + article;
  }

  private static @Nullable String speaker(@Nullable SpeakerJson speaker) {
    if (speaker == null) {
      return null;
    }
    return speaker.entity() == null || speaker.entity().name() == null
        ? speaker.text()
        : speaker.entity().name();
  }
}
