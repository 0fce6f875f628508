package annals.article.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import annals.article.domain.Article;
import annals.article.domain.ArticleHit;
import annals.article.domain.ArticleOrder;
import annals.article.domain.ArticleQuery;
import annals.article.domain.ArticleStore;
import annals.article.domain.ArticleStoreContract;
import annals.article.domain.Articles;
import annals.article.domain.Highlight;
import annals.platform.id.IdGenerator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PanacheArticleStoreIT extends ArticleStoreContract {
  private static final String MANY_ARTICLES =
      """
      INSERT INTO article (id, revision, lock_version, status, fingerprint, author, create_time,
        change_time, title, text, segments, source, url, canonical_url, language, authors, section,
        published, published_origin, retrieved, published_order)
      SELECT gen_random_uuid(), 1, 0, 'USABLE', md5(CAST(i AS text)), 'nobody', now(), now(),
        'Report ' || i, 'Nothing happened on day ' || i, '{}', '', '', '', 'en', '{}', '', '',
        'UNKNOWN', now(), i
      FROM generate_series(1, 3000) AS i
      """;

  @Inject ArticleStore store;
  @Inject EntityManager entityManager;

  @Override
  protected ArticleStore store() {
    return store;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return QuarkusTransaction.requiringNew().call(work::get);
  }

  @Test
  void ranksATitleAboveAMentionAndShowsWhereTheWordsStand() {
    // Given
    Article mention =
        add(
            "News from the harbour\n\n"
                + "The crew of the < dredger Walrus > and its captain came home.");
    Article title = add("Dredger Walrus goes down\n\nThe ship went under at night, near the mole.");
    // When
    List<ArticleHit> ranked = search("walrus");
    List<ArticleHit> hits = search("walrus dredger crew");
    List<ArticleHit> without = search("walrus -captain");
    List<ArticleHit> phrase = search("\"captain came home\" or submarine");
    // Then
    assertThat(ranked)
        .extracting(hit -> hit.article().id())
        .containsExactly(title.id(), mention.id());
    assertThat(hits).extracting(hit -> hit.article().id()).containsExactly(mention.id());
    assertThat(without).extracting(hit -> hit.article().id()).containsExactly(title.id());
    assertThat(phrase).extracting(hit -> hit.article().id()).containsExactly(mention.id());
    Highlight highlight = hits.getLast().highlights().getFirst();
    assertThat(highlight.text())
        .contains("<mark>crew</mark> of the &lt; <mark>dredger</mark> <mark>Walrus</mark> &gt;");
    assertThat(mention.content().text().substring(highlight.start(), highlight.end()))
        .isEqualTo(
            highlight.text().replaceAll("</?mark>", "").replace("&lt;", "<").replace("&gt;", ">"));
  }

  @Test
  void pagesThroughResultsOfOneRank() {
    for (int i = 0; i < 5; i++) {
      add("Report " + i + "\n\nThe icebreaker Polarstern passed.");
    }

    List<ArticleHit> first = search("icebreaker", null, 3);
    List<ArticleHit> second = search("icebreaker", first.getLast(), 3);

    assertThat(first).hasSize(3);
    assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
  }

  @Test
  void storesTheLongestText() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < 5_000_000; i++) {
      text.append("word").append(i).append("-part").append(i).append(' ');
    }

    Article article = add(text.toString());

    assertThat(search("word17")).extracting(hit -> hit.article().id()).contains(article.id());
  }

  @Test
  void searchesByIndex() {
    QuarkusTransaction.begin();
    try {
      execute(MANY_ARTICLES);
      execute("ANALYZE article");
      execute("SET LOCAL enable_seqscan = off");
      @SuppressWarnings("unchecked")
      List<String> plan =
          entityManager
              .createNativeQuery(
                  "EXPLAIN SELECT id FROM article WHERE NOT deleted"
                      + " AND search @@ websearch_to_tsquery('english', 'walrus')",
                  String.class)
              .getResultList();

      assertThat(String.join("\n", plan)).contains("article_search");
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  private void execute(String sql) {
    entityManager.createNativeQuery(sql).executeUpdate();
  }

  private Article add(String text) {
    Article article = Articles.article(IdGenerator.uuidV7().next(), text, "", "");
    return inTransaction(
        () -> {
          store.add(article, Articles.fingerprint(article));
          return article;
        });
  }

  private List<ArticleHit> search(String words) {
    return search(words, null, 10);
  }

  private List<ArticleHit> search(String words, @Nullable ArticleHit after, int limit) {
    ArticleQuery query =
        new ArticleQuery(
            words,
            "",
            "",
            null,
            null,
            List.of(),
            false,
            ArticleOrder.RELEVANCE,
            false,
            after == null ? null : after.position(),
            limit);
    return inTransaction(() -> store.search(query));
  }
}
