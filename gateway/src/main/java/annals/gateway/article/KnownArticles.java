package annals.gateway.article;

import annals.article.v1.ArticleServiceGrpc.ArticleServiceBlockingStub;
import annals.article.v1.ListArticlesRequest;
import annals.gateway.http.ProblemException;
import annals.gateway.http.ProblemType;
import io.quarkus.grpc.GrpcClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells an article in which nothing was found from one that is not there. */
@ApplicationScoped
public class KnownArticles {
  private final ArticleServiceBlockingStub articles;

  KnownArticles(@GrpcClient("article") ArticleServiceBlockingStub articles) {
    this.articles = articles;
  }

  /** Refuses an empty list of an article that does not exist with 404. */
  public void checkWhenEmpty(String article, List<?> found) {
    if (found.isEmpty() && !exists(article)) {
      throw new ProblemException(
          ProblemType.ARTICLE_NOT_FOUND, ProblemType.ARTICLE_NOT_FOUND.title() + ".");
    }
  }

  private boolean exists(String article) {
    return articles
            .listArticles(ListArticlesRequest.newBuilder().addIds(article).setPageSize(1).build())
            .getArticlesCount()
        > 0;
  }
}
