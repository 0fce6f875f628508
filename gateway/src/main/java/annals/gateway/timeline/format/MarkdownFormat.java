package annals.gateway.timeline.format;

import annals.gateway.timeline.DisagreementJson;
import annals.gateway.timeline.ParticipantJson;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Timelines as Markdown (CommonMark), with all that texts hold taken for text. */
final class MarkdownFormat {
  private static final Pattern LINE_START = Pattern.compile("^(\\d*)([-+=.)])");
  private static final String SPECIAL = "\\`*_{}[]<>#|~&$!";

  private final StringBuilder markdown = new StringBuilder();
  private final String base;

  private MarkdownFormat(String base) {
    this.base = base;
  }

  static String of(TimelineDocument timeline) {
    MarkdownFormat format = new MarkdownFormat(timeline.base());
    format.add("# " + escape(timeline.title()));
    if (timeline.cover() != null) {
      format.add("![](" + target(timeline.cover()) + ")");
    }
    if (timeline.introduction() != null) {
      timeline
          .introduction()
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> format.add(paragraph(line)));
    }
    String group = null;
    for (Line line : timeline.lines()) {
      if (line.group() != null && !Objects.equals(group, line.group())) {
        format.add("## " + escape(line.group()));
      }
      group = line.group();
      format.line(line);
    }
    if (!timeline.undated().isEmpty()) {
      format.add("## Not dated");
      timeline.undated().forEach(format::line);
    }
    return format.markdown.toString();
  }

  private void line(Line line) {
    String remarks =
        line.remarks().isEmpty() ? "" : " _(" + escape(String.join("; ", line.remarks())) + ")_";
    add("- **" + escape(line.dateWords()) + "**" + remarks + ": " + escape(line.headline()));
    line.told().forEach(sentence -> add("  " + paragraph(sentence)));
    List<ParticipantJson> participants = line.entry().participants();
    if (!participants.isEmpty()) {
      add(
          "  With "
              + participants.stream()
                  .map(one -> escape(Objects.requireNonNullElse(one.name(), one.id())))
                  .collect(Collectors.joining(", "))
              + ".");
    }
    line.citations(base).forEach(this::citation);
    for (DisagreementJson other : line.entry().disagreements()) {
      add("  " + escape(Line.othersSay(other)) + ":");
      other.evidence().forEach(evidence -> citation(Citation.of(evidence, base)));
    }
  }

  private void citation(Citation citation) {
    String words = citation.quoted().isEmpty() ? "" : escape(citation.quoted()) + " ";
    String speaker = citation.speaker() == null ? "" : escape(citation.speaker()) + ", in ";
    add("  - " + words + speaker + link(citation.link(), citation.label()));
  }

  private static String link(@Nullable String address, String label) {
    return address != null && LineHtml.isWeb(address)
        ? "[" + escape(label) + "](" + target(address) + ")"
        : escape(label);
  }

  private void add(String block) {
    markdown.append(block).append("\n\n");
  }

  /** An address that ends where it should. */
  private static String target(String address) {
    return "<"
        + address
            .replace("\\", "%5C")
            .replace("<", "%3C")
            .replace(">", "%3E")
            .replace("\n", "%0A")
            .replace("\r", "%0D")
        + ">";
  }

  /** Text that begins a line, where signs for lists and rules count too. */
  private static String paragraph(String text) {
    return LINE_START.matcher(escape(text.strip())).replaceFirst("$1\\\\$2");
  }

  /** Text on one line, with every sign that Markdown could read as its own escaped. */
  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
        escaped.append(' ');
      } else if (SPECIAL.indexOf(c) >= 0 || (c == ':' && text.startsWith("://", i))) {
        escaped.append('\\').append(c);
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
