package annals.article.domain.text;

import annals.article.domain.Segment;
import annals.article.domain.SegmentKind;
import annals.article.domain.dating.Stamps;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cuts lines into segments: line by line, with an eye on where in the article a line stands. */
final class Segmenter {
  /** Bylines and stamps stand among the first or last lines. */
  private static final int LINES_OF_TOP = 8;

  private static final int LINES_OF_BOTTOM = 4;

  /** A stamp or dateline opens one of the first paragraphs. */
  private static final int OPENING_LINES = 4;

  /** Beyond it nobody looks for repeated sentences: the comparison is of all with all. */
  private static final int MOST_LINES_COMPARED = 300;

  private static final int MOST_WORDS_OF_LINK = 25;

  private final Furniture furniture;

  Segmenter(Furniture furniture) {
    this.furniture = furniture;
  }

  /**
   * A line at its place.
   *
   * @param start offset of its first character in the clean text
   * @param text without line feed
   * @param kind what the page marks it as, or null
   * @param apart whether a blank line stands before it
   */
  record Line(int start, String text, @Nullable SegmentKind kind, boolean apart) {}

  List<Segment> segments(List<Line> lines) {
    List<String> letters =
        lines.size() <= MOST_LINES_COMPARED
            ? lines.stream().map(line -> PullQuotes.letters(line.text())).toList()
            : List.of();
    List<Segment> segments = new ArrayList<>();
    LinkList links = new LinkList();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (links.holds(line)) {
        add(segments, line, 0, line.text().length(), SegmentKind.BOILERPLATE);
      } else {
        boolean edge = i < LINES_OF_TOP || i >= lines.size() - LINES_OF_BOTTOM;
        cut(line, edge, i < OPENING_LINES, others(letters, i), segments);
      }
      if (furniture.isLabel(line.text())) {
        links.open();
      }
    }
    return segments;
  }

  private void cut(
      Line line, boolean edge, boolean opening, List<String> letters, List<Segment> segments) {
    String text = line.text();
    if (line.kind() == SegmentKind.BOILERPLATE
        || furniture.isFurniture(text)
        || furniture.isLabel(text)
        || Lines.wordCount(text) == 0) {
      add(segments, line, 0, text.length(), SegmentKind.BOILERPLATE);
    } else if (line.kind() == SegmentKind.BYLINE || (edge && Bylines.isByline(text))) {
      add(segments, line, 0, text.length(), SegmentKind.BYLINE);
    } else {
      int from = opening ? stamp(line, segments) : 0;
      int to = furniture.tailOf(text);
      if (to > from) {
        String body = text.substring(from, to).strip();
        add(segments, line, from, to, kindOf(line.kind(), body, letters));
      }
      add(segments, line, Math.max(from, to), text.length(), SegmentKind.BOILERPLATE);
    }
  }

  private static List<String> others(List<String> letters, int own) {
    return letters.isEmpty()
        ? letters
        : Stream.concat(letters.subList(0, own).stream(), letters.stream().skip(own + 1)).toList();
  }

  /** Cuts stamp and dateline off an opening paragraph; returns where its sentence begins. */
  private static int stamp(Line line, List<Segment> segments) {
    OptionalInt stampEnd = Stamps.leading(line.text());
    int from = stampEnd.orElse(0);
    add(segments, line, 0, from, SegmentKind.BYLINE);
    int datelineEnd = from + Datelines.endIn(line.text().substring(from));
    add(segments, line, from, datelineEnd, SegmentKind.DATELINE);
    return datelineEnd;
  }

  private static SegmentKind kindOf(
      @Nullable SegmentKind marked, String text, List<String> letters) {
    if (marked != null && marked != SegmentKind.PARAGRAPH) {
      return marked;
    }
    if (Lines.isListItem(text)) {
      return SegmentKind.LIST_ITEM;
    }
    if (Captions.isCaption(text)) {
      return SegmentKind.CAPTION;
    }
    if (PullQuotes.isSigned(text)) {
      return SegmentKind.PULL_QUOTE;
    }
    boolean heading = marked == null && Headlines.isHeading(text);
    boolean quoted = !heading || "\"“‘«".indexOf(text.charAt(0)) >= 0;
    if (quoted && PullQuotes.isRepeated(text, letters)) {
      return SegmentKind.PULL_QUOTE;
    }
    return heading ? SegmentKind.HEADING : SegmentKind.PARAGRAPH;
  }

  /** Adds the stretch without the blanks around it, unless nothing is left. */
  private static void add(List<Segment> segments, Line line, int from, int to, SegmentKind kind) {
    int start = from;
    int end = to;
    while (start < end && line.text().charAt(start) == ' ') {
      start++;
    }
    while (end > start && line.text().charAt(end - 1) == ' ') {
      end--;
    }
    if (end > start) {
      segments.add(new Segment(line.start() + start, line.start() + end, kind));
    }
  }

  /** The links under a label: items of a list, or lines like headlines up to the next paragraph. */
  private static final class LinkList {
    private boolean open;
    private boolean first;
    private boolean marked;
    private boolean apart;

    void open() {
      open = true;
      first = true;
    }

    boolean holds(Line line) {
      if (!open) {
        return false;
      }
      boolean item = line.kind() == SegmentKind.LIST_ITEM || Lines.isListItem(line.text());
      if (first) {
        first = false;
        marked = item;
        apart = line.apart();
        open = item || isLink(line);
      } else {
        open = marked ? item : isLink(line) && (apart || !line.apart());
      }
      return open;
    }

    private static boolean isLink(Line line) {
      return !Lines.endsSentence(line.text())
          && line.kind() != SegmentKind.HEADING
          && Lines.wordCount(line.text()) <= MOST_WORDS_OF_LINK;
    }
  }
}
