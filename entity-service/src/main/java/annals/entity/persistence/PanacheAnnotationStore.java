package annals.entity.persistence;

import annals.entity.application.AnnotatedArticle;
import annals.entity.application.AnnotationStore;
import annals.entity.application.FiledMention;
import annals.entity.application.Filing;
import annals.entity.domain.resolution.AliasFact;
import annals.entity.domain.resolution.FiledChain;
import annals.platform.id.IdGenerator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What articles say, on PostgreSQL. */
@ApplicationScoped
public class PanacheAnnotationStore
    implements AnnotationStore, PanacheRepositoryBase<ArticleRow, UUID> {
  /** Any number, as long as nothing else in this database locks the same. */
  private static final long RESOLUTION_LOCK = 0x616e6e616c73L;

  private final IdGenerator ids;
  private final NameCounter counter;
  private final ReadChains readChains;

  PanacheAnnotationStore(IdGenerator ids, NameCounter counter, ReadChains readChains) {
    this.ids = ids;
    this.counter = counter;
    this.readChains = readChains;
  }

  @Override
  public void lock() {
    em().createNativeQuery("SELECT pg_advisory_xact_lock(:key)", Object.class)
        .setParameter("key", RESOLUTION_LOCK)
        .getSingleResult();
  }

  @Override
  public Optional<AnnotatedArticle> find(UUID articleId) {
    return findByIdOptional(articleId).map(ArticleRow::article);
  }

  @Override
  public List<AnnotatedArticle> findAll(Collection<UUID> articleIds) {
    if (articleIds.isEmpty()) {
      return List.of();
    }
    return list("articleId in ?1", articleIds).stream().map(ArticleRow::article).toList();
  }

  @Override
  public List<UUID> articles(UUID after, int limit) {
    return em().createQuery(
            "select articleId from ArticleRow where articleId > :after and not removed"
                + " order by articleId",
            UUID.class)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public void save(AnnotatedArticle article) {
    em().merge(ArticleRow.of(article));
  }

  @Override
  public Map<UUID, String> published(Collection<UUID> articleIds) {
    Map<UUID, String> days = new HashMap<>();
    if (!articleIds.isEmpty()) {
      em().createQuery(
              "select articleId, published from ArticleRow where articleId in :articles",
              Object[].class)
          .setParameter("articles", articleIds)
          .getResultStream()
          .forEach(row -> days.put((UUID) row[0], (String) row[1]));
    }
    return days;
  }

  @Override
  public void replace(Filing filing, Collection<AliasFact> facts) {
    em().createQuery("delete from FactRow where articleId = :article")
        .setParameter("article", filing.articleId())
        .executeUpdate();
    facts.forEach(fact -> em().persist(FactRow.of(ids.next(), filing.articleId(), fact)));
    repin(filing);
  }

  @Override
  public void repin(Filing filing) {
    UUID articleId = filing.articleId();
    List<FiledChain> gone = chains(List.of(articleId));
    for (String table : List.of("MentionRow", "ChainRow")) {
      em().createQuery("delete from " + table + " where articleId = :article")
          .setParameter("article", articleId)
          .executeUpdate();
    }
    em().flush();
    em().clear();
    List<FiledChain> chains = filing.chains();
    chains.forEach(chain -> em().persist(ChainRow.of(chain)));
    filing.mentions().forEach(mention -> em().persist(MentionRow.of(mention)));
    em().flush();
    readChains.replace(articleId, filing.isPinned() ? filing.read() : List.of());
    counter.count(gone, chains);
  }

  @Override
  public Filing filing(UUID articleId) {
    List<FiledChain> read = readChains.of(articleId);
    return new Filing(
        articleId,
        read.isEmpty()
            ? chains(List.of(articleId)).stream()
                .map(c -> new FiledChain(articleId, c.ordinal(), c.chain(), null))
                .toList()
            : read,
        mentions(articleId, -1, Integer.MAX_VALUE));
  }

  @Override
  public Optional<FiledMention> mention(UUID mentionId) {
    return Optional.ofNullable(em().find(MentionRow.class, mentionId)).map(MentionRow::mention);
  }

  @Override
  public List<AliasFact> facts(UUID articleId) {
    return em().createQuery("from FactRow where articleId = :article", FactRow.class)
        .setParameter("article", articleId)
        .getResultStream()
        .map(FactRow::fact)
        .toList();
  }

  @Override
  public List<FiledChain> chains(Collection<UUID> articleIds) {
    if (articleIds.isEmpty()) {
      return List.of();
    }
    return em().createQuery(
            "from ChainRow where articleId in :articles order by articleId, ordinal",
            ChainRow.class)
        .setParameter("articles", articleIds)
        .getResultStream()
        .map(ChainRow::filed)
        .toList();
  }

  @Override
  public List<FiledChain> chainsOf(Collection<UUID> entityIds) {
    if (entityIds.isEmpty()) {
      return List.of();
    }
    return em().createQuery(
            "from ChainRow where entityId in :entities order by articleId, ordinal", ChainRow.class)
        .setParameter("entities", entityIds)
        .getResultStream()
        .map(ChainRow::filed)
        .toList();
  }

  @Override
  public void decide(Collection<FiledChain> chains) {
    Map<UUID, FiledChain> byRow = new LinkedHashMap<>();
    chains.forEach(chain -> byRow.put(ChainRow.id(chain.articleId(), chain.ordinal()), chain));
    if (byRow.isEmpty()) {
      return;
    }
    em().createQuery("from ChainRow where id in :ids", ChainRow.class)
        .setParameter("ids", byRow.keySet())
        .getResultStream()
        .forEach(
            row -> Optional.ofNullable(byRow.get(row.id)).ifPresent(c -> row.decide(c.outcome())));
    em().flush();
  }

  @Override
  public List<FiledMention> mentions(UUID articleId, int after, int limit) {
    return em().createQuery(
            "from MentionRow where articleId = :article and ordinal > :after order by ordinal",
            MentionRow.class)
        .setParameter("article", articleId)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultStream()
        .map(MentionRow::mention)
        .toList();
  }

  @Override
  public List<FiledMention> mentionsOf(UUID entityId, Place after, int limit) {
    return em().createQuery(
            """
            select m from MentionRow m
            join ChainRow c on c.articleId = m.articleId and c.ordinal = m.chain
            join ArticleRow a on a.articleId = m.articleId
            where c.entityId = :entity
              and (a.published < :published
                or (a.published = :published and m.articleId < :article)
                or (a.published = :published and m.articleId = :article and m.ordinal > :ordinal))
            order by a.published desc, m.articleId desc, m.ordinal
            """,
            MentionRow.class)
        .setParameter("entity", entityId)
        .setParameter("published", after.published())
        .setParameter("article", after.articleId())
        .setParameter("ordinal", after.ordinal())
        .setMaxResults(limit)
        .getResultStream()
        .map(MentionRow::mention)
        .toList();
  }

  @Override
  public List<Place> articlesOf(UUID entityId, Place after, int limit) {
    return em().createQuery(
            """
            select a from ArticleRow a
            where exists (
                select 1 from ChainRow c where c.articleId = a.articleId and c.entityId = :entity)
              and (a.published < :published
                or (a.published = :published and a.articleId < :article))
            order by a.published desc, a.articleId desc
            """,
            ArticleRow.class)
        .setParameter("entity", entityId)
        .setParameter("published", after.published())
        .setParameter("article", after.articleId())
        .setMaxResults(limit)
        .getResultStream()
        .map(row -> new Place(row.published, row.articleId, 0))
        .toList();
  }

  @Override
  public Map<UUID, FiledChain> chainsBehind(Collection<FiledMention> mentions) {
    Map<UUID, FiledChain> byRow = new HashMap<>();
    List<UUID> rows =
        mentions.stream()
            .filter(mention -> mention.chain() >= 0)
            .map(PanacheAnnotationStore::chainRow)
            .distinct()
            .toList();
    if (rows.isEmpty()) {
      return Map.of();
    }
    em().createQuery("from ChainRow where id in :ids", ChainRow.class)
        .setParameter("ids", rows)
        .getResultStream()
        .forEach(row -> byRow.put(row.id, row.filed()));
    Map<UUID, FiledChain> behind = new HashMap<>();
    for (FiledMention mention : mentions) {
      FiledChain chain = byRow.get(chainRow(mention));
      if (chain != null) {
        behind.put(mention.id(), chain);
      }
    }
    return behind;
  }

  private static UUID chainRow(FiledMention mention) {
    return ChainRow.id(mention.articleId(), mention.effectiveChain());
  }

  private EntityManager em() {
    return getEntityManager();
  }
}
