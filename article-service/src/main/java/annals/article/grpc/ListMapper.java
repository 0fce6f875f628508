package annals.article.grpc;

import annals.article.domain.Article;
import annals.article.domain.ArticleHit;
import annals.article.domain.Highlight;
import annals.article.v1.ArticleRevision;
import annals.article.v1.ListArticlesResponse;
import annals.article.v1.ListRevisionsResponse;
import annals.article.wire.ArticleMapper;
import annals.platform.paging.PageSize;
import annals.platform.paging.PageToken;
import java.util.List;

/** Pages of lists on the wire. Each list comes with one row more than its page holds, if any. */
final class ListMapper {
  private ListMapper() {}

  /**
   * A page of something that is numbered.
   *
   * @param size most rows
   * @param last number of the last row seen, or -1
   */
  record Page(int size, long last) {
    /** The bound of a descending list. */
    long below() {
      return last < 0 ? Long.MAX_VALUE : last;
    }
  }

  static Page page(int size, String token) {
    int rows = PageSize.of(size);
    if (token.isEmpty()) {
      return new Page(rows, -1);
    }
    try {
      long last = Long.parseLong(PageToken.decode(token, 1).keys().getFirst());
      if (last < 0) {
        throw PageToken.malformed();
      }
      return new Page(rows, last);
    } catch (NumberFormatException malformed) {
      throw PageToken.malformed();
    }
  }

  static ListArticlesResponse articles(List<ArticleHit> hits, int size) {
    ListArticlesResponse.Builder page = ListArticlesResponse.newBuilder();
    hits.stream().limit(size).map(ListMapper::hit).forEach(page::addArticles);
    if (hits.size() > size) {
      page.setNextPageToken(RequestMapper.token(hits.get(size - 1).position()));
    }
    return page.build();
  }

  static ListRevisionsResponse revisions(List<Article> revisions, int size) {
    ListRevisionsResponse.Builder page = ListRevisionsResponse.newBuilder();
    revisions.stream().limit(size).map(ListMapper::revision).forEach(page::addRevisions);
    if (revisions.size() > size) {
      long last = revisions.get(size - 1).revision();
      page.setNextPageToken(PageToken.after(Long.toString(last)).encode());
    }
    return page.build();
  }

  private static ArticleRevision revision(Article article) {
    return ArticleRevision.newBuilder()
        .setArticle(ArticleMapper.toProto(article))
        .setAuthor(article.author())
        .setCreateTime(ArticleMapper.timestamp(article.changeTime()))
        .build();
  }

  private static annals.article.v1.ArticleHit hit(ArticleHit hit) {
    annals.article.v1.ArticleHit.Builder proto =
        annals.article.v1.ArticleHit.newBuilder().setArticle(ArticleMapper.toProto(hit.article()));
    for (Highlight highlight : hit.highlights()) {
      proto.addHighlights(
          annals.article.v1.Highlight.newBuilder()
              .setStart(highlight.start())
              .setEnd(highlight.end())
              .setText(highlight.text()));
    }
    return proto.build();
  }
}
