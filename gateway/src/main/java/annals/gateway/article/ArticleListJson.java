package annals.gateway.article;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of articles. */
@Schema(name = "ArticleList", description = "A page of articles.")
public record ArticleListJson(List<ArticleSummaryJson> articles, @Nullable String nextPageToken) {}
