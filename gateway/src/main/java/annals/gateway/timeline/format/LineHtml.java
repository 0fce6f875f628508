package annals.gateway.timeline.format;

import annals.gateway.format.Html;
import annals.gateway.timeline.DisagreementJson;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a line tells, and its sources, as HTML for feeds and other programs. */
final class LineHtml {
  private LineHtml() {}

  /** Remarks on the date, sentences, each source with its words, then what others say. */
  static String of(Line line, String base) {
    return Stream.of(
            remarks(line),
            line.told().stream().map(LineHtml::paragraph),
            sources(line, base),
            line.entry().disagreements().stream().map(other -> otherwise(other, base)))
        .flatMap(part -> part)
        .collect(Collectors.joining());
  }

  /** A source with its exact words. */
  static String source(Citation citation) {
    String words =
        citation.quote() == null
            ? ""
            : "<blockquote><p><bdi>" + Html.escape(citation.quote()) + "</bdi></p></blockquote>";
    String speaker =
        citation.speaker() == null ? "" : "<bdi>" + Html.escape(citation.speaker()) + "</bdi>, in ";
    return words + "<p>" + speaker + link(citation.link(), citation.label()) + "</p>";
  }

  /** A link, or its text alone where the address is none of the web. */
  static String link(@Nullable String address, String label) {
    String text = "<bdi>" + Html.escape(label) + "</bdi>";
    return address != null && isWeb(address)
        ? "<a href=\"" + Html.escape(address) + "\">" + text + "</a>"
        : text;
  }

  /** Whether an address is one of the web, which no script hides behind. */
  static boolean isWeb(String address) {
    return address.startsWith("https://") || address.startsWith("http://");
  }

  static String paragraph(String text) {
    return "<p><bdi>" + Html.escape(text) + "</bdi></p>";
  }

  private static String otherwise(DisagreementJson other, String base) {
    return paragraph(Line.othersSay(other) + ":")
        + other.evidence().stream()
            .map(evidence -> source(Citation.of(evidence, base)))
            .collect(Collectors.joining());
  }

  private static Stream<String> remarks(Line line) {
    List<String> remarks = line.remarks();
    return remarks.isEmpty()
        ? Stream.of()
        : Stream.of("<p><em>" + Html.escape(String.join("; ", remarks)) + "</em></p>");
  }

  private static Stream<String> sources(Line line, String base) {
    return line.citations(base).stream().map(LineHtml::source);
  }
}
