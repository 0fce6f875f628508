package annals.timeline.domain.article;

import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.text.TextSpan;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An article with its mentions.
 *
 * @param id its id
 * @param version revision and annotation
 * @param title its title, may be empty
 * @param text the clean text; offsets count its UTF-16 code units
 * @param segments what its parts are, in order
 * @param source outlet or agency, may be empty
 * @param published when it was published, or null if nobody knows
 * @param copyOf the article that it repeats word for word, or null
 * @param usable whether readers may see it
 * @param mentions who is named in it, in order
 */
public record AnnotatedArticle(
    UUID id,
    ArticleVersion version,
    String title,
    String text,
    List<Segment> segments,
    String source,
    @Nullable EdtfDate published,
    @Nullable UUID copyOf,
    boolean usable,
    List<NameMention> mentions) {

  /** Sorts segments and mentions, and refuses those that leave the text. */
  public AnnotatedArticle {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(version, "version");
    segments = segments.stream().sorted(Comparator.comparing(Segment::span)).toList();
    mentions = mentions.stream().sorted(Comparator.comparing(NameMention::span)).toList();
    for (Segment segment : segments) {
      requireInside(segment.span(), text);
    }
    for (NameMention mention : mentions) {
      requireInside(mention.span(), text);
    }
  }

  private static void requireInside(TextSpan span, String text) {
    if (span.end() > text.length()) {
      throw new IllegalArgumentException(span + " leaves a text of " + text.length());
    }
  }

  /** The article whose words these are: the original of a copy. */
  public UUID copyGroup() {
    return copyOf == null ? id : copyOf;
  }

  /** What is no report: headings, bylines, boilerplate. Without segments, nothing. */
  public List<TextSpan> furniture() {
    return segments.stream().filter(s -> !s.kind().isReport()).map(Segment::span).toList();
  }
}
