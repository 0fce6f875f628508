package annals.gateway.article;

import annals.article.v1.ArticleHit;
import annals.article.v1.ArticleServiceGrpc.ArticleServiceBlockingStub;
import annals.article.v1.ListArticlesRequest;
import annals.article.v1.ListArticlesResponse;
import annals.entity.v1.EntityServiceGrpc.EntityServiceBlockingStub;
import annals.entity.v1.ListEntityArticlesRequest;
import annals.entity.v1.ListEntityArticlesResponse;
import annals.gateway.http.ProtoValues;
import io.quarkus.grpc.GrpcClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists articles; those of an entity by joining what entity-service and article-service know. */
@ApplicationScoped
public class ArticleSearch {
  private static final int CHUNK = 200;
  private static final int CHUNKS_PER_REQUEST = 10;

  private final ArticleServiceBlockingStub articles;
  private final EntityServiceBlockingStub entities;

  ArticleSearch(
      @GrpcClient("article") ArticleServiceBlockingStub articles,
      @GrpcClient("entity") EntityServiceBlockingStub entities) {
    this.articles = articles;
    this.entities = entities;
  }

  /** A page of articles of any entity. */
  ArticleListJson list(ListArticlesRequest request) {
    ListArticlesResponse page = articles.listArticles(request);
    return json(page, page.getNextPageToken());
  }

  /**
   * A page of the articles that mention an entity and fit the request. They are searched in chunks
   * of the entity's newest articles, so the order holds within a chunk of 200; a page may be short.
   */
  ArticleListJson listOf(String entity, ListArticlesRequest.Builder request) {
    ChunkToken at = ChunkToken.parse(request.getPageToken());
    for (int i = 0; ; i++) {
      ListEntityArticlesResponse chunk = chunk(entity, CHUNK, at.chunk());
      if (chunk.getArticleIdsCount() == 0) {
        return json(ListArticlesResponse.getDefaultInstance(), "");
      }
      ListArticlesResponse page =
          articles.listArticles(
              request
                  .clearIds()
                  .addAllIds(chunk.getArticleIdsList())
                  .setPageToken(at.page())
                  .build());
      ChunkToken next = at.next(page.getNextPageToken(), chunk.getNextPageToken());
      if (page.getArticlesCount() > 0 || next.isEnd() || i == CHUNKS_PER_REQUEST) {
        return json(page, next.toString());
      }
      at = next;
    }
  }

  /** A page of all articles that mention an entity, newest first. */
  public ArticleListJson allOf(String entity, int size, String token) {
    ListEntityArticlesResponse chunk = chunk(entity, size, token);
    if (chunk.getArticleIdsCount() == 0) {
      return json(ListArticlesResponse.getDefaultInstance(), "");
    }
    Map<String, ArticleHit> byId =
        articles
            .listArticles(
                ListArticlesRequest.newBuilder()
                    .addAllIds(chunk.getArticleIdsList())
                    .setPageSize(size)
                    .build())
            .getArticlesList()
            .stream()
            .collect(Collectors.toMap(hit -> hit.getArticle().getId(), Function.identity()));
    ListArticlesResponse.Builder inOrder = ListArticlesResponse.newBuilder();
    chunk.getArticleIdsList().stream()
        .map(byId::get)
        .filter(Objects::nonNull)
        .forEach(inOrder::addArticles);
    return json(inOrder.build(), chunk.getNextPageToken());
  }

  private ListEntityArticlesResponse chunk(String entity, int size, String token) {
    return entities.listEntityArticles(
        ListEntityArticlesRequest.newBuilder()
            .setEntityId(entity)
            .setPageSize(size)
            .setPageToken(token)
            .build());
  }

  private static ArticleListJson json(ListArticlesResponse page, String nextPageToken) {
    return new ArticleListJson(
        page.getArticlesList().stream().map(ArticleMapper::summary).toList(),
        ProtoValues.text(nextPageToken));
  }
}
