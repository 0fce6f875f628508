package annals.timeline.application;

import annals.timeline.domain.article.AnnotatedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented articles for the tests of other packages. */
public final class RandomArticles {

  private static final long SEED = 11;

  private RandomArticles() {}

  /** So many articles that tell much of the same; the same on every run. */
  public static List<AnnotatedArticle> of(int number) {
    RandomNews news = new RandomNews(new Random(SEED), 1);
    List<AnnotatedArticle> articles = new ArrayList<>();
    articles.add(
        news.article("2031-06-17", "Orla Skene opened the northern pier of Rossay on 16 June.\n"));
    while (articles.size() < number) {
      articles.add(news.article());
    }
    return articles;
  }
}
