package annals.entity.persistence;

import annals.entity.application.NameStore;
import annals.entity.domain.names.NameForm;
import annals.entity.domain.names.RoleName;
import annals.entity.domain.resolution.AliasFact;
import annals.entity.domain.resolution.FiledChain;
import annals.entity.domain.resolution.KnownName;
import annals.entity.domain.resolution.RoleHolders.Claim;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
            """
            select distinct kind, alias, name from FactRow
            where (alias in :names or name in :names) and kind <> :role
            order by kind, alias, name
            """,
            Object[].class)
        .setParameter("names", keys(forms))
        .setParameter("role", AliasFact.Kind.ROLE)
        .getResultStream()
        .map(
            row ->
                new AliasFact(
                    (AliasFact.Kind) row[0],
                    Names.form((String) row[1]),
                    Names.form((String) row[2])))
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
  public List<KnownName> known(Collection<NameForm> forms) {
    return forms.isEmpty()
        ? List.of()
        : list("name in ?1 order by name", Set.copyOf(keys(forms))).stream()
            .map(NameRow::known)
            .toList();
  }

  @Override
  public List<Claim<NameForm>> roleClaims(Collection<NameForm> roles) {
    if (roles.isEmpty()) {
      return List.of();
    }
    List<Claim<NameForm>> claims = new ArrayList<>();
    em().createQuery(
            """
            select f.alias, f.name, min(a.published), max(a.published)
            from FactRow f join ArticleRow a on a.articleId = f.articleId
            where f.alias in :roles and f.kind = :role
            group by f.alias, f.name, case when a.published = '' then 0 else 1 end
            order by f.alias, f.name
            """,
            Object[].class)
        .setParameter("roles", keys(roles))
        .setParameter("role", AliasFact.Kind.ROLE)
        .getResultStream()
        .forEach(
            row -> {
              RoleName held = Names.form((String) row[0]).role();
              NameForm holder = Names.form((String) row[1]);
              claims.add(new Claim<>(held, holder, (String) row[2]));
              claims.add(new Claim<>(held, holder, (String) row[3]));
            });
    return claims;
  }

  @Override
  public Set<NameForm> rolesOf(Collection<NameForm> forms) {
    if (forms.isEmpty()) {
      return Set.of();
    }
    return em().createQuery(
            "select distinct alias from FactRow where name in :names and kind = :role",
            String.class)
        .setParameter("names", keys(forms))
        .setParameter("role", AliasFact.Kind.ROLE)
        .getResultStream()
        .map(Names::form)
        .collect(Collectors.toSet());
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
