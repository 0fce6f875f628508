package annals.article.domain;

import java.util.UUID;

/**
 * Where in an ordered list an article stands.
 *
 * @param key what the list is ordered by: seconds since 1970 or relevance
 * @param id breaks ties
 */
public record ArticlePosition(double key, UUID id) {}
