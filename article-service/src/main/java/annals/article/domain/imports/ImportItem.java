package annals.article.domain.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one item of an upload.
 *
 * @param position 0-based place in the upload
 * @param name file name in the archive, or {@code line 12}
 * @param outcome what became of it
 * @param articleId the article made, or the one that was there already, or null
 * @param reason why it was rejected, a sentence for people; else empty
 */
public record ImportItem(
    int position, String name, ImportOutcome outcome, @Nullable UUID articleId, String reason) {}
