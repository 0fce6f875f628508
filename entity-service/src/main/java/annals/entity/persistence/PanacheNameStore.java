package annals.entity.persistence;

import annals.entity.application.NameStore;
import annals.entity.domain.names.NameForm;
import annals.entity.domain.resolution.AliasFact;
import annals.entity.domain.resolution.FiledChain;
import annals.entity.domain.resolution.KnownName;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The names that articles use, on PostgreSQL. */
@ApplicationScoped
public class PanacheNameStore implements NameStore, PanacheRepositoryBase<NameRow, String> {
  /** Appearances that are enough to know what a name's articles are about. */
  private static final int MOST_APPEARANCES = 200;

  private static final String WITH_KEYS =
      """
      SELECT DISTINCT known.* FROM name_key JOIN known_name known USING (name)
      WHERE key IN (:keys) ORDER BY name
      """;

  PanacheNameStore() {}

  @Override
  public List<KnownName> namesWith(Collection<String> keys) {
    if (keys.isEmpty()) {
      return List.of();
    }
    List<?> rows =
        em().createNativeQuery(WITH_KEYS, NameRow.class).setParameter("keys", keys).getResultList();
    return rows.stream().map(NameRow.class::cast).map(NameRow::known).toList();
  }

  @Override
  public List<AliasFact> facts(Collection<NameForm> forms) {
    if (forms.isEmpty()) {
      return List.of();
    }
    return em().createQuery(
            "from FactRow where alias in :names or name in :names order by kind, alias, name",
            FactRow.class)
        .setParameter("names", keys(forms))
        .getResultStream()
        .map(FactRow::fact)
        .distinct()
        .toList();
  }

  @Override
  public List<FiledChain> chainsNaming(Collection<NameForm> forms, int limit) {
    if (forms.isEmpty()) {
      return List.of();
    }
    return em().createQuery(
            """
            from ChainRow where name in :names
            order by case when entityId is null then 0 else 1 end, articleId desc, ordinal
            """,
            ChainRow.class)
        .setParameter("names", keys(forms))
        .setMaxResults(limit)
        .getResultStream()
        .map(ChainRow::filed)
        .toList();
  }

  @Override
  public List<NameForm> formsOfPins(Collection<UUID> pins) {
    return em().createQuery("from ChainRow where pin in :pins", ChainRow.class)
        .setParameter("pins", pins)
        .getResultStream()
        .map(row -> row.filed().chain().form())
        .toList();
  }

  @Override
  public List<KnownName> namesOf(UUID entityId) {
    return list("entityId = ?1 order by name", entityId).stream().map(NameRow::known).toList();
  }

  @Override
  public void contest(Map<NameForm, Boolean> contested) {
    contested.forEach(
        (form, several) -> update("contested = ?1 where name = ?2", several, Names.key(form)));
  }

  @Override
  public void identify(Map<NameForm, @Nullable UUID> entities) {
    entities.forEach(
        (form, entity) -> update("entityId = ?1 where name = ?2", entity, Names.key(form)));
  }

  @Override
  public void reassign(Map<UUID, UUID> merged) {
    merged.forEach((from, to) -> update("entityId = ?1 where entityId = ?2", to, from));
  }

  @Override
  public Map<UUID, Set<String>> terms(Collection<UUID> articleIds) {
    Map<UUID, Set<String>> terms = new HashMap<>();
    em().createQuery("from ArticleRow where articleId in :articles", ArticleRow.class)
        .setParameter("articles", articleIds)
        .getResultStream()
        .forEach(row -> terms.put(row.articleId, Set.of(row.terms)));
    return terms;
  }

  @Override
  public List<Appearance> appearances(Collection<NameForm> forms) {
    List<FiledChain> chains = chainsNaming(forms, MOST_APPEARANCES);
    Map<UUID, Set<String>> terms = terms(chains.stream().map(FiledChain::articleId).toList());
    return chains.stream()
        .map(
            chain ->
                new Appearance(
                    chain.chain().form(),
                    chain.articleId(),
                    chain.pin(),
                    terms.getOrDefault(chain.articleId(), Set.of()),
                    chain.chain().roles()))
        .toList();
  }

  private static List<String> keys(Collection<NameForm> forms) {
    return forms.stream().map(Names::key).toList();
  }

  private EntityManager em() {
    return getEntityManager();
  }
}
