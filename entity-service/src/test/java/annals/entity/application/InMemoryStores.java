package annals.entity.application;

import annals.entity.domain.names.NameForm;
import annals.entity.domain.resolution.AliasFact;
import annals.entity.domain.resolution.FiledChain;
import annals.entity.domain.resolution.KnownName;
import annals.entity.domain.resolution.RoleHolders.Claim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What articles say, in memory; the contract test holds it to what PostgreSQL does. */
public final class InMemoryStores implements AnnotationStore, NameStore {
  private final Map<UUID, AnnotatedArticle> articles = new TreeMap<>();
  private final Map<UUID, List<FiledChain>> chains = new TreeMap<>();
  private final Map<UUID, List<FiledMention>> mentions = new TreeMap<>();
  private final Map<UUID, List<AliasFact>> facts = new TreeMap<>();
  private final Map<NameForm, KnownName> names = new TreeMap<>();
  private final Map<UUID, List<FiledChain>> readChains = new TreeMap<>();

  @Override
  public void lock() {}

  @Override
  public Optional<AnnotatedArticle> find(UUID articleId) {
    return Optional.ofNullable(articles.get(articleId));
  }

  @Override
  public List<AnnotatedArticle> findAll(Collection<UUID> articleIds) {
    return articleIds.stream().filter(articles::containsKey).map(articles::get).toList();
  }

  @Override
  public List<UUID> articles(UUID after, int limit) {
    return articles.values().stream()
        .filter(article -> !article.removed())
        .map(AnnotatedArticle::articleId)
        .sorted(Comparator.comparing(UUID::toString))
        .filter(id -> id.toString().compareTo(after.toString()) > 0)
        .limit(limit)
        .toList();
  }

  @Override
  public void save(AnnotatedArticle article) {
    articles.put(article.articleId(), article);
  }

  @Override
  public Map<UUID, String> published(Collection<UUID> articleIds) {
    Map<UUID, String> days = new HashMap<>();
    findAll(articleIds).forEach(article -> days.put(article.articleId(), article.published()));
    return days;
  }

  @Override
  public void replace(Filing filing, Collection<AliasFact> newFacts) {
    facts.put(filing.articleId(), List.copyOf(newFacts));
    repin(filing);
  }

  @Override
  public void repin(Filing filing) {
    UUID articleId = filing.articleId();
    List<FiledChain> newChains = filing.chains();
    chains.getOrDefault(articleId, List.of()).forEach(chain -> countName(chain, -1));
    newChains.forEach(chain -> countName(chain, 1));
    chains.put(articleId, new ArrayList<>(newChains));
    mentions.put(articleId, filing.mentions());
    readChains.put(articleId, filing.read());
  }

  @Override
  public Filing filing(UUID articleId) {
    return new Filing(
        articleId,
        readChains.getOrDefault(articleId, List.of()),
        mentions.getOrDefault(articleId, List.of()));
  }

  @Override
  public Optional<FiledMention> mention(UUID mentionId) {
    return mentions.values().stream()
        .flatMap(List::stream)
        .filter(mention -> mention.id().equals(mentionId))
        .findFirst();
  }

  private void countName(FiledChain chain, int change) {
    NameForm form = chain.chain().form();
    KnownName known =
        names.getOrDefault(form, new KnownName(form, chain.chain().text(), null, false, 0));
    names.put(
        form,
        new KnownName(
            form,
            known.text(),
            known.entityId(),
            known.contested(),
            known.articleCount() + change));
  }

  @Override
  public List<AliasFact> facts(UUID articleId) {
    return facts.getOrDefault(articleId, List.of());
  }

  @Override
  public List<FiledChain> chains(Collection<UUID> articleIds) {
    return articleIds.stream()
        .distinct()
        .sorted()
        .flatMap(id -> chains.getOrDefault(id, List.of()).stream())
        .toList();
  }

  @Override
  public List<FiledChain> chainsOf(Collection<UUID> entityIds) {
    return allChains()
        .filter(chain -> chain.entityId() != null && entityIds.contains(chain.entityId()))
        .toList();
  }

  @Override
  public void decide(Collection<FiledChain> decided) {
    for (FiledChain chain : decided) {
      List<FiledChain> own = chains.getOrDefault(chain.articleId(), new ArrayList<>());
      own.replaceAll(old -> old.ordinal() == chain.ordinal() ? chain : old);
    }
  }

  @Override
  public List<FiledMention> mentions(UUID articleId, int after, int limit) {
    return mentions.getOrDefault(articleId, List.of()).stream()
        .filter(mention -> mention.ordinal() > after)
        .limit(limit)
        .toList();
  }

  @Override
  public List<FiledMention> mentionsOf(UUID entityId, Place after, int limit) {
    return mentions.values().stream()
        .flatMap(List::stream)
        .filter(mention -> isOf(mention, entityId))
        .filter(mention -> ORDER.compare(place(mention), after) > 0)
        .sorted(Comparator.comparing(this::place, ORDER))
        .limit(limit)
        .toList();
  }

  @Override
  public List<Place> articlesOf(UUID entityId, Place after, int limit) {
    return articles.values().stream()
        .filter(
            article ->
                chains(List.of(article.articleId())).stream()
                    .anyMatch(chain -> entityId.equals(chain.entityId())))
        .map(article -> new Place(article.published(), article.articleId(), 0))
        .filter(place -> ARTICLE_ORDER.compare(place, after) > 0)
        .sorted(ARTICLE_ORDER)
        .limit(limit)
        .toList();
  }

  @Override
  public Map<UUID, FiledChain> chainsBehind(Collection<FiledMention> asked) {
    Map<UUID, FiledChain> behind = new HashMap<>();
    for (FiledMention mention : asked) {
      chains(List.of(mention.articleId())).stream()
          .filter(chain -> chain.ordinal() == mention.effectiveChain())
          .forEach(chain -> behind.put(mention.id(), chain));
    }
    return behind;
  }

  @Override
  public List<KnownName> namesWith(Collection<String> keys) {
    return names.values().stream()
        .filter(name -> name.form().keys().stream().anyMatch(keys::contains))
        .toList();
  }

  @Override
  public List<AliasFact> facts(Collection<NameForm> forms) {
    return facts.values().stream()
        .flatMap(List::stream)
        .filter(fact -> fact.kind() != AliasFact.Kind.ROLE)
        .filter(fact -> forms.contains(fact.alias()) || forms.contains(fact.name()))
        .distinct()
        .sorted(
            Comparator.comparing((AliasFact fact) -> fact.kind().name())
                .thenComparing(AliasFact::alias)
                .thenComparing(AliasFact::name))
        .toList();
  }

  @Override
  public List<FiledChain> chainsNaming(Collection<NameForm> forms, int limit) {
    return allChains()
        .filter(chain -> forms.contains(chain.chain().form()))
        .sorted(Comparator.comparing(chain -> chain.entityId() != null))
        .limit(limit)
        .toList();
  }

  @Override
  public List<KnownName> known(Collection<NameForm> forms) {
    return names.values().stream().filter(name -> forms.contains(name.form())).toList();
  }

  @Override
  public List<Claim<NameForm>> roleClaims(Collection<NameForm> roles) {
    List<Claim<NameForm>> claims = new ArrayList<>();
    facts.forEach(
        (article, told) ->
            told.stream()
                .filter(fact -> fact.kind() == AliasFact.Kind.ROLE && roles.contains(fact.alias()))
                .map(
                    fact ->
                        new Claim<>(
                            fact.alias().role(),
                            fact.name(),
                            find(article).orElseThrow().published()))
                .forEach(claims::add));
    return claims;
  }

  @Override
  public Set<NameForm> rolesOf(Collection<NameForm> forms) {
    return facts.values().stream()
        .flatMap(List::stream)
        .filter(fact -> fact.kind() == AliasFact.Kind.ROLE && forms.contains(fact.name()))
        .map(AliasFact::alias)
        .collect(Collectors.toSet());
  }

  @Override
  public List<NameForm> formsOfPins(Collection<UUID> pins) {
    return allChains()
        .filter(chain -> chain.pin() != null && pins.contains(chain.pin()))
        .map(chain -> chain.chain().form())
        .toList();
  }

  @Override
  public List<KnownName> namesOf(UUID entityId) {
    return names.values().stream().filter(name -> entityId.equals(name.entityId())).toList();
  }

  @Override
  public void contest(Map<NameForm, Boolean> contested) {
    contested.forEach(
        (form, several) ->
            names.computeIfPresent(
                form,
                (key, name) ->
                    new KnownName(
                        form, name.text(), name.entityId(), several, name.articleCount())));
  }

  @Override
  public void identify(Map<NameForm, @Nullable UUID> identities) {
    identities.forEach(
        (form, entity) ->
            names.computeIfPresent(
                form,
                (key, name) ->
                    new KnownName(
                        form, name.text(), entity, name.contested(), name.articleCount())));
  }

  @Override
  public void reassign(Map<UUID, UUID> merged) {
    names.replaceAll(
        (form, name) -> {
          UUID id = name.entityId();
          UUID survivor = id == null ? null : merged.getOrDefault(id, id);
          return new KnownName(form, name.text(), survivor, name.contested(), name.articleCount());
        });
  }

  @Override
  public Map<UUID, Set<String>> terms(Collection<UUID> articleIds) {
    Map<UUID, Set<String>> terms = new HashMap<>();
    findAll(articleIds).forEach(article -> terms.put(article.articleId(), article.terms()));
    return terms;
  }

  @Override
  public List<Appearance> appearances(Collection<NameForm> forms) {
    return chainsNaming(forms, Integer.MAX_VALUE).stream()
        .map(
            chain ->
                new Appearance(
                    chain.chain().form(),
                    chain.articleId(),
                    chain.pin(),
                    find(chain.articleId()).orElseThrow().terms(),
                    chain.chain().roles()))
        .toList();
  }

  private static final Comparator<Place> ARTICLE_ORDER =
      Comparator.comparing(Place::published)
          .thenComparing(place -> place.articleId().toString())
          .reversed();

  private static final Comparator<Place> ORDER = ARTICLE_ORDER.thenComparingInt(Place::ordinal);

  private Place place(FiledMention mention) {
    AnnotatedArticle article = find(mention.articleId()).orElseThrow();
    return new Place(article.published(), mention.articleId(), mention.ordinal());
  }

  private boolean isOf(FiledMention mention, UUID entityId) {
    FiledChain chain = chainsBehind(List.of(mention)).get(mention.id());
    return chain != null && entityId.equals(chain.entityId());
  }

  private Stream<FiledChain> allChains() {
    return chains.values().stream().flatMap(List::stream);
  }
}
