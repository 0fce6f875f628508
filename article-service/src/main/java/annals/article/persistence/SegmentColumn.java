package annals.article.persistence;

import annals.article.domain.Segment;
import annals.article.domain.SegmentKind;
import java.util.ArrayList;
import java.util.List;

/** Segments as one array of integers: start, end and kind of each. */
final class SegmentColumn {
  private SegmentColumn() {}

  static Integer[] write(List<Segment> segments) {
    Integer[] numbers = new Integer[segments.size() * 3];
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      numbers[3 * i] = segment.start();
      numbers[3 * i + 1] = segment.end();
      numbers[3 * i + 2] = code(segment.kind());
    }
    return numbers;
  }

  static List<Segment> read(Integer[] numbers) {
    List<Segment> segments = new ArrayList<>(numbers.length / 3);
    for (int i = 0; i < numbers.length; i += 3) {
      segments.add(new Segment(numbers[i], numbers[i + 1], kind(numbers[i + 2])));
    }
    return segments;
  }

  /** Codes are stored: never renumber. */
  static int code(SegmentKind kind) {
    return switch (kind) {
      case HEADING -> 1;
      case PARAGRAPH -> 2;
      case LIST_ITEM -> 3;
      case BYLINE -> 4;
      case DATELINE -> 5;
      case PULL_QUOTE -> 6;
      case CAPTION -> 7;
      case BOILERPLATE -> 8;
    };
  }

  private static SegmentKind kind(int code) {
    for (SegmentKind kind : SegmentKind.values()) {
      if (code(kind) == code) {
        return kind;
      }
    }
    throw new IllegalStateException("no segment kind has the code " + code);
  }
}
