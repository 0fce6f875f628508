package annals.article.domain;

import java.util.function.Supplier;

class FakeArticleStoreTest extends ArticleStoreContract {
  private final ArticleStore store = new FakeArticleStore();

  @Override
  protected ArticleStore store() {
    return store;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
