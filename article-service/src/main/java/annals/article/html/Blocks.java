package annals.article.html;

import annals.article.domain.SegmentKind;
import annals.article.domain.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Cuts the element with the article into lines, each with what its markup says of it. */
final class Blocks {
  /** A list of links is furniture. */
  private static final double MOST_LINKED = 0.6;

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final String title;

  private Blocks(String title) {
    this.title = title;
  }

  /** The lines of {@code root}; one that repeats the title is left out. */
  static List<Block> of(Element root, String title) {
    Blocks reading = new Blocks(title);
    reading.walk(root, null);
    reading.flush(null);
    return reading.blocks;
  }

  private void walk(Element element, @Nullable SegmentKind kind) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        line.append(text.getWholeText().replaceAll("\\s+", " "));
      } else if (child instanceof Element inner) {
        if (inner.normalName().equals("br")) {
          flush(kind);
        } else if (inner.isBlock() || startsLine(inner)) {
          flush(kind);
          SegmentKind innerKind = kindOf(inner, kind);
          walk(inner, innerKind);
          flush(innerKind);
        } else {
          walk(inner, kind);
        }
      }
    }
  }

  private static boolean startsLine(Element element) {
    return switch (element.normalName()) {
      case "figcaption", "picture", "time", "td", "th" -> true;
      default -> false;
    };
  }

  private static @Nullable SegmentKind kindOf(Element element, @Nullable SegmentKind outer) {
    if (outer != null && outer != SegmentKind.PARAGRAPH) {
      return outer;
    }
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> SegmentKind.HEADING;
      case "li" ->
          ArticleRoot.linkDensity(element) > MOST_LINKED
              ? SegmentKind.BOILERPLATE
              : SegmentKind.LIST_ITEM;
      case "figcaption" -> SegmentKind.CAPTION;
      case "blockquote" -> names.contains("pull") ? SegmentKind.PULL_QUOTE : SegmentKind.PARAGRAPH;
      case "p" ->
          names.contains("byline") || names.contains("author")
              ? SegmentKind.BYLINE
              : SegmentKind.PARAGRAPH;
      default ->
          names.contains("pullquote") || names.contains("pull-quote")
              ? SegmentKind.PULL_QUOTE
              : outer;
    };
  }

  private void flush(@Nullable SegmentKind kind) {
    // Entities can spell what may not be stored.
    String text = line.toString().replaceAll("\\p{Cntrl}|\\p{Cs}", " ").strip();
    line.setLength(0);
    if (!text.isEmpty() && !(kind == SegmentKind.HEADING && text.equalsIgnoreCase(title))) {
      blocks.add(new Block(kind, text));
    }
  }
}
