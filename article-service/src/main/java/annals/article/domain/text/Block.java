package annals.article.domain.text;

import annals.article.domain.SegmentKind;
import org.jspecify.annotations.Nullable;

/**
 * One line of an article before it is classified.
 *
 * @param kind what its page marks it as, or null for a plain line
 * @param text the words, in one line
 */
public record Block(@Nullable SegmentKind kind, String text) {}
