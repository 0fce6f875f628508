package annals.article.domain.text;

import annals.article.domain.Segment;
import annals.article.domain.SegmentKind;
import java.util.ArrayList;
import java.util.List;

/** Reads raw text, or the blocks of a page, into clean text and segments. Safe for threads. */
public final class TextReader {
  private final Segmenter segmenter = new Segmenter(Furniture.load());

  /** Reads raw text; its lines are its blocks. */
  public ReadText read(String raw) {
    String text = CleanText.of(raw);
    List<Segmenter.Line> lines = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isEmpty()) {
        boolean blankBefore = start >= 2 && text.charAt(start - 2) == '\n';
        lines.add(new Segmenter.Line(start, line, null, blankBefore));
      }
      start += line.length() + 1;
    }
    return read(text, lines);
  }

  /** Reads the blocks of a page; what their markup says of them stands unless the words deny it. */
  public ReadText read(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    List<Segmenter.Line> lines = new ArrayList<>();
    SegmentKind before = null;
    for (Block block : blocks) {
      String line = CleanText.of(block.text()).replaceAll("\n+", " ");
      if (line.isEmpty()) {
        continue;
      }
      boolean inList = block.kind() == SegmentKind.LIST_ITEM && before == SegmentKind.LIST_ITEM;
      if (!text.isEmpty()) {
        text.append(inList ? "\n" : "\n\n");
      }
      lines.add(new Segmenter.Line(text.length(), line, block.kind(), !inList));
      text.append(line);
      before = block.kind();
    }
    return read(text.toString(), lines);
  }

  private ReadText read(String text, List<Segmenter.Line> lines) {
    List<Segment> segments = segmenter.segments(lines);
    return new ReadText(Titles.of(text, segments), text, segments);
  }
}
