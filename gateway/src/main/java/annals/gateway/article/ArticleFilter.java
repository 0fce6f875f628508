package annals.gateway.article;

import annals.article.v1.ArticleOrder;
import annals.article.v1.ListArticlesRequest;
import annals.gateway.http.PageParameters;
import annals.gateway.http.Parameters;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of articles is narrowed to, and its order. */
public class ArticleFilter {
  @QueryParam("q")
  @Parameter(description = "Words, \"phrases\", -not, or; over title and text.")
  @Nullable String query;

  @QueryParam("entity")
  @Parameter(description = "Only articles that mention this entity.")
  @Nullable String entity;

  @QueryParam("source")
  @Parameter(description = "Only from this outlet.")
  @Nullable String source;

  @QueryParam("language")
  @Parameter(description = "Only in this language, BCP 47.")
  @Nullable String language;

  @QueryParam("publishedFrom")
  @Parameter(description = "Published on or after this year, month or day.")
  @Nullable String publishedFrom;

  @QueryParam("publishedTo")
  @Parameter(description = "Published on or before this year, month or day.")
  @Nullable String publishedTo;

  @QueryParam("undated")
  @Parameter(
      description = "true: only articles whose publication date is unknown.",
      schema = @Schema(type = SchemaType.BOOLEAN))
  @Nullable String undated;

  @QueryParam("sort")
  @Parameter(
      description = "By default RELEVANCE with q, else NEWEST.",
      schema = @Schema(implementation = ArticleValues.ArticleOrder.class))
  @Nullable String sort;

  /** The entity that the articles mention; empty: any. */
  String entity() {
    return Parameters.id("entity", entity);
  }

  /** The request for a page. */
  ListArticlesRequest.Builder request(PageParameters page) {
    return ListArticlesRequest.newBuilder()
        .setQuery(Parameters.text("q", query))
        .setSource(Parameters.text("source", source))
        .setLanguage(Parameters.text("language", language))
        .setPublishedFrom(Parameters.firstDay("publishedFrom", publishedFrom))
        .setPublishedTo(Parameters.lastDay("publishedTo", publishedTo))
        .setUndated(Parameters.flag("undated", undated))
        .setOrder(order())
        .setPageSize(page.size())
        .setPageToken(page.token());
  }

  private ArticleOrder order() {
    return switch (Parameters.oneOf("sort", sort, ArticleValues.ArticleOrder.class)) {
      case null -> ArticleOrder.ARTICLE_ORDER_UNSPECIFIED;
      case NEWEST -> ArticleOrder.ARTICLE_ORDER_NEWEST;
      case RELEVANCE -> ArticleOrder.ARTICLE_ORDER_RELEVANCE;
    };
  }
}
