package annals.entity.persistence;

import annals.entity.domain.names.NameForm;
import annals.entity.domain.resolution.FiledChain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Keeps {@code known_name} and its keys equal to the names of the chains. */
@ApplicationScoped
class NameCounter {
  private static final String ADD =
      """
      INSERT INTO known_name AS known (name, text, article_count) VALUES (:name, :text, :count)
      ON CONFLICT (name) DO UPDATE SET article_count = known.article_count + excluded.article_count
      """;
  private static final String KEY =
      "INSERT INTO name_key (key, name) VALUES (:key, :name) ON CONFLICT DO NOTHING";

  private final EntityManager em;

  NameCounter(EntityManager em) {
    this.em = em;
  }

  /** Counts the names of chains that went and came. */
  void count(Collection<FiledChain> gone, Collection<FiledChain> come) {
    Map<NameForm, Integer> changes = new TreeMap<>();
    Map<NameForm, String> texts = new TreeMap<>();
    for (FiledChain chain : gone) {
      changes.merge(chain.chain().form(), -1, Integer::sum);
      texts.put(chain.chain().form(), chain.chain().text());
    }
    for (FiledChain chain : come) {
      changes.merge(chain.chain().form(), 1, Integer::sum);
      texts.put(chain.chain().form(), chain.chain().text());
    }
    changes.forEach(
        (form, change) -> {
          if (change != 0) {
            add(form, texts.getOrDefault(form, form.form()), change);
          }
        });
  }

  private void add(NameForm form, String text, int change) {
    em.createNativeQuery(ADD)
        .setParameter("name", Names.key(form))
        .setParameter("text", text)
        .setParameter("count", change)
        .executeUpdate();
    if (change > 0) {
      for (String key : form.keys()) {
        em.createNativeQuery(KEY)
            .setParameter("key", key)
            .setParameter("name", Names.key(form))
            .executeUpdate();
      }
    }
  }
}
