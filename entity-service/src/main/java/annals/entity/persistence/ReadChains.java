package annals.entity.persistence;

import annals.entity.domain.resolution.FiledChain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The chains of articles with judged mentions, as the articles have them. */
@ApplicationScoped
class ReadChains {
  private final EntityManager em;

  ReadChains(EntityManager em) {
    this.em = em;
  }

  /** The chains of an article; empty when none of its mentions is judged. */
  List<FiledChain> of(UUID articleId) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT ordinal, body FROM read_chain WHERE article_id = :article ORDER BY ordinal",
                Object[].class)
            .setParameter("article", articleId)
            .getResultList();
    List<FiledChain> chains = new ArrayList<>();
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      StoredChain chain = Json.read((String) columns[1], StoredChain.class);
      chains.add(new FiledChain(articleId, (Integer) columns[0], chain.chain(), null));
    }
    return chains;
  }

  /** Keeps {@code chains} in place of what was kept of the article. */
  void replace(UUID articleId, List<FiledChain> chains) {
    em.createNativeQuery("DELETE FROM read_chain WHERE article_id = :article")
        .setParameter("article", articleId)
        .executeUpdate();
    for (FiledChain chain : chains) {
      em.createNativeQuery(
              "INSERT INTO read_chain (article_id, ordinal, body) VALUES (:article, :ordinal, :body)")
          .setParameter("article", articleId)
          .setParameter("ordinal", chain.ordinal())
          .setParameter("body", Json.write(StoredChain.of(chain.chain())))
          .executeUpdate();
    }
  }
}
