package annals.timeline.domain.article;

import annals.timeline.domain.text.TextSpan;
import java.util.Objects;

/**
 * A stretch of an article's text.
 *
 * @param span where it stands
 * @param kind what it is
 */
public record Segment(TextSpan span, SegmentKind kind) {

  /** Refuses a segment without place or kind. */
  public Segment {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
  }
}
