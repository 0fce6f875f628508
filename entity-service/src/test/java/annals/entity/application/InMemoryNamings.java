package annals.entity.application;

import annals.entity.application.AnnotationStore.Place;
import annals.entity.domain.resolution.FiledChain;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where entities are named in stores in memory. */
final class InMemoryNamings implements NamingStore {
  private static final int LAST_CAME = 50;

  private final InMemoryStores stores;

  /** Ids of mentions are looked up in these articles. */
  private final Collection<UUID> articles;

  InMemoryNamings(InMemoryStores stores, Collection<UUID> articles) {
    this.stores = stores;
    this.articles = articles;
  }

  @Override
  public List<UUID> newestArticles(UUID entityId, int limit) {
    return stores.articlesOf(entityId, Place.START, limit).stream().map(Place::articleId).toList();
  }

  @Override
  public List<Shared> shared(UUID entityId, List<UUID> among, @Nullable Shared after, int limit) {
    Map<UUID, Set<UUID>> byEntity = new HashMap<>();
    for (UUID article : among) {
      for (FiledChain chain : stores.chains(List.of(article))) {
        UUID other = chain.entityId();
        if (other != null && !other.equals(entityId)) {
          byEntity.computeIfAbsent(other, id -> new LinkedHashSet<>()).add(article);
        }
      }
    }
    Comparator<Shared> order =
        Comparator.comparingLong((Shared shared) -> -shared.articleCount())
            .thenComparing(shared -> shared.entityId().toString());
    return byEntity.entrySet().stream()
        .map(
            entry ->
                new Shared(
                    entry.getKey(),
                    entry.getValue().size(),
                    entry.getValue().stream().limit(Shared.MOST_SHOWN).toList()))
        .filter(shared -> after == null || order.compare(shared, after) > 0)
        .sorted(order)
        .limit(limit)
        .toList();
  }

  @Override
  public List<Naming> namings(Collection<UUID> entityIds, Collection<UUID> articleIds) {
    List<Naming> namings = new ArrayList<>();
    articleIds.stream()
        .sorted(Comparator.comparing(UUID::toString))
        .flatMap(article -> namings(article).stream())
        .filter(naming -> naming.entityId() != null && entityIds.contains(naming.entityId()))
        .forEach(namings::add);
    return namings;
  }

  private List<Naming> namings(UUID article) {
    List<FiledMention> mentions = stores.mentions(article, -1, Integer.MAX_VALUE);
    Map<UUID, FiledChain> chains = stores.chainsBehind(mentions);
    return mentions.stream()
        .map(
            mention ->
                new Naming(
                    mention.id(),
                    article,
                    Optional.ofNullable(chains.get(mention.id()))
                        .map(FiledChain::entityId)
                        .orElse(null),
                    mention.span(),
                    mention.text()))
        .toList();
  }

  @Override
  public List<Naming> latest(Collection<UUID> entityIds, int most) {
    List<Naming> namings = new ArrayList<>();
    for (UUID entity : entityIds) {
      List<Place> all = stores.articlesOf(entity, Place.START, Integer.MAX_VALUE);
      Set<UUID> came = new LinkedHashSet<>();
      all.stream()
          .map(Place::articleId)
          .sorted(Comparator.comparing(UUID::toString).reversed())
          .limit(LAST_CAME)
          .forEach(came::add);
      all.stream()
          .map(Place::articleId)
          .filter(came::contains)
          .limit(most)
          .forEach(article -> namings.addAll(namings(List.of(entity), List.of(article))));
    }
    return namings;
  }

  @Override
  public List<Naming> mentions(Collection<UUID> mentionIds) {
    return articles.stream()
        .sorted(Comparator.comparing(UUID::toString))
        .flatMap(article -> namings(article).stream())
        .filter(naming -> mentionIds.contains(naming.mentionId()))
        .toList();
  }

  @Override
  public List<Count> counts(UUID entityId) {
    Map<String, Count> counts = new TreeMap<>();
    for (Place place : stores.articlesOf(entityId, Place.START, Integer.MAX_VALUE)) {
      String date = place.published().substring(0, Math.min(10, place.published().length()));
      long mentions = namings(List.of(entityId), List.of(place.articleId())).size();
      if (mentions > 0) {
        counts.merge(
            date,
            new Count(date, mentions, 1),
            (a, b) -> new Count(date, a.mentions() + b.mentions(), a.articles() + b.articles()));
      }
    }
    return List.copyOf(counts.values());
  }
}
