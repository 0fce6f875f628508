package annals.entity.domain.curation;

import java.util.UUID;

/**
 * Finds a mention again that an editor has judged, also in a later revision of its article.
 *
 * @param text the words of the mention
 * @param occurrence its place among the mentions of the article with the same words, from 0
 */
public record Pin(UUID id, UUID articleId, String text, int occurrence) {}
