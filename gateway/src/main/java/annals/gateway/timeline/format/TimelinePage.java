package annals.gateway.timeline.format;

import annals.gateway.format.Html;
import annals.gateway.timeline.DisagreementJson;
import annals.gateway.timeline.ImportanceJson;
import annals.gateway.timeline.ParticipantJson;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A timeline as a page for people: no script, its own style, the exact words one click away. */
final class TimelinePage {
  private static final String STYLE =
      """
      :root { color-scheme: light dark; --line: #b8bec8; --mark: #2f5d9b; --soft: #5b6470; }
      @media (prefers-color-scheme: dark) { :root { --line: #4a515c; --mark: #8ab4f0; --soft: #a4adb9; } }
      * { box-sizing: border-box; }
      body { margin: 0; background: Canvas; color: CanvasText; font: 1rem/1.55 system-ui, sans-serif; }
      main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
      h1 { margin: 0 0 .5rem; font-size: clamp(1.5rem, 5vw, 2.25rem); line-height: 1.15; }
      h2 { margin: 2.25rem 0 .75rem; font-size: 1.25rem; }
      .headline { margin: .1rem 0 .25rem; font-size: 1.0625rem; line-height: 1.4; font-weight: 600; }
      p { margin: .35rem 0; }
      img { max-width: 100%; max-height: 22rem; border-radius: .5rem; margin: .75rem 0; display: block; }
      a { color: var(--mark); }
      ol { list-style: none; margin: 0; padding: 0 0 0 1.25rem; border-left: 2px solid var(--line); }
      ol > li { position: relative; padding: 0 0 1.5rem; overflow-wrap: anywhere; }
      ol > li::before { content: ""; position: absolute; left: calc(-1.25rem - 7px); top: .4rem; width: .75rem;
        height: .75rem; border-radius: 50%; background: var(--mark); border: 2px solid Canvas; }
      time, .date { color: var(--mark); font-weight: 700; font-variant-numeric: tabular-nums; }
      .soft { color: var(--soft); font-size: .9375rem; }
      details { margin: .5rem 0 0; }
      summary { cursor: pointer; color: var(--soft); font-size: .9375rem; }
      details ul { list-style: none; margin: .25rem 0 0; padding: 0; }
      details li { margin: .5rem 0 0; padding: .1rem 0 .1rem .75rem; border-left: 3px solid var(--line); }
      blockquote { margin: 0; }
      """;

  /** Levels of headings. */
  private static final int TOP = 2;

  private static final int BELOW_TITLE = 3;

  private final StringBuilder html = new StringBuilder();
  private final String base;

  private TimelinePage(String base) {
    this.base = base;
  }

  /** The policy of the page: its own style, its own picture, and nothing else. */
  static String policy(TimelineDocument timeline) {
    String origin = origin(timeline.cover());
    return "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none';%s frame-ancestors 'none'"
        .formatted(hash(), origin == null ? "" : " img-src " + origin + ";");
  }

  static String of(TimelineDocument timeline) {
    TimelinePage page = new TimelinePage(timeline.base());
    page.head(timeline);
    page.lines(timeline.lines());
    if (!timeline.undated().isEmpty()) {
      page.add("<section><h2>Not dated</h2>\n<ol>");
      timeline.undated().forEach(line -> page.line(line, BELOW_TITLE));
      page.add("</ol></section>");
    }
    page.add("</main>\n</body>\n</html>");
    return page.html.toString();
  }

  private void head(TimelineDocument timeline) {
    String title = Html.escape(timeline.title());
    add(
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%1$s</title>
        <style>%2$s</style>
        </head>
        <body>
        <main>
        <header>
        <h1><bdi>%1$s</bdi></h1>"""
            .formatted(title, STYLE));
    if (timeline.introduction() != null) {
      timeline
          .introduction()
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> add(LineHtml.paragraph(line)));
    }
    if (origin(timeline.cover()) != null) {
      add("<img src=\"" + Html.escape(timeline.cover() + "") + "\" alt=\"\">");
    }
    int count = timeline.lines().size() + timeline.undated().size();
    add("<p class=\"soft\">" + counted(count, "entry", "entries") + "</p>\n</header>");
  }

  /** Lines under the titles of their groups, each run of one group under its title once. */
  private void lines(List<Line> lines) {
    String group = null;
    boolean open = false;
    for (Line line : lines) {
      if (!open || !Objects.equals(group, line.group())) {
        if (open) {
          add("</ol>");
        }
        if (line.group() != null) {
          add("<h2><bdi>" + Html.escape(line.group()) + "</bdi></h2>");
        }
        add("<ol>");
        open = true;
        group = line.group();
      }
      line(line, group == null ? TOP : BELOW_TITLE);
    }
    if (open) {
      add("</ol>");
    }
  }

  private void line(Line line, int level) {
    add("<li>");
    add("<span class=\"date\">" + Html.escape(line.dateWords()) + "</span>");
    add(
        "<h%1$d class=\"headline\"><bdi>%2$s</bdi></h%1$d>"
            .formatted(level, Html.escape(line.headline())));
    line.told().forEach(sentence -> add(LineHtml.paragraph(sentence)));
    soft(String.join("; ", line.remarks()));
    soft(
        line.entry().participants().stream()
            .map(TimelinePage::participant)
            .collect(Collectors.joining(" \u00b7 ")));
    evidence(line);
    line.entry().disagreements().forEach(this::disagreement);
    importance(line.entry().importance());
    add("</li>");
  }

  private void evidence(Line line) {
    List<Citation> citations = line.citations(base);
    if (!citations.isEmpty()) {
      details(
          "Evidence: " + counted(citations.size(), "passage", "passages"),
          citations.stream().map(LineHtml::source).toList());
    }
  }

  private void disagreement(DisagreementJson other) {
    details(
        Line.othersSay(other),
        other.evidence().stream().map(one -> LineHtml.source(Citation.of(one, base))).toList());
  }

  private void importance(List<ImportanceJson> factors) {
    if (!factors.isEmpty()) {
      details(
          "Why it is here",
          factors.stream().map(factor -> LineHtml.paragraph(factor.words())).toList());
    }
  }

  private void details(String summary, List<String> items) {
    add("<details><summary><bdi>" + Html.escape(summary) + "</bdi></summary>\n<ul>");
    items.forEach(item -> add("<li>" + item + "</li>"));
    add("</ul></details>");
  }

  private void soft(String text) {
    if (!text.isEmpty()) {
      add("<p class=\"soft\"><bdi>" + Html.escape(text) + "</bdi></p>");
    }
  }

  private static String participant(ParticipantJson participant) {
    String name = Objects.requireNonNullElse(participant.name(), participant.id());
    return participant.part() == null ? name : name + " (" + participant.part() + ")";
  }

  private static String counted(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  private void add(String part) {
    html.append(part).append('\n');
  }

  /** Where a picture comes from, as a policy names it; null when it is no address of the web. */
  private static @Nullable String origin(@Nullable String picture) {
    if (picture == null || !LineHtml.isWeb(picture)) {
      return null;
    }
    try {
      URI uri = URI.create(picture);
      String host = uri.getHost();
      return host == null
          ? null
          : uri.getScheme() + "://" + host + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    } catch (IllegalArgumentException noAddress) {
      return null;
    }
  }

  private static String hash() {
    try {
      return Base64.getEncoder()
          .encodeToString(
              MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
