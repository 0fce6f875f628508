package annals.article.domain.text;

import annals.article.domain.Segment;
import java.util.List;

/**
 * A text as read.
 *
 * @param title the first heading that names a story, else the opening words
 * @param text the clean text
 * @param segments in order, covering all that is not blank
 */
public record ReadText(String title, String text, List<Segment> segments) {}
