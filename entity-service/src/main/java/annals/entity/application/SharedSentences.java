package annals.entity.application;

import annals.entity.application.NamingStore.Shared;
import annals.entity.domain.Span;
import annals.entity.domain.text.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sentences that name two entities. Texts are large, so it reads only those in which both
 * stand close to each other, and no more of them than a page can bear.
 */
final class SharedSentences {
  /** Texts read for a page. */
  static final int MOST_TEXTS = 60;

  private static final int MOST_SENTENCES = 3;

  /** Two mentions no further apart than this are likely in one sentence. */
  private static final int NEAR = 150;

  private final NamingStore namings;
  private final ArticleTexts texts;

  SharedSentences(NamingStore namings, ArticleTexts texts) {
    this.namings = namings;
    this.texts = texts;
  }

  /** Sentences that name {@code entity} and each of {@code others}, by the other's id. */
  Map<UUID, List<ContextSentence>> of(UUID entity, List<Shared> others) {
    if (others.isEmpty()) {
      return Map.of();
    }
    Set<UUID> articles = new LinkedHashSet<>();
    Set<UUID> entities = new LinkedHashSet<>(List.of(entity));
    for (Shared other : others) {
      articles.addAll(other.newest());
      entities.add(other.entityId());
    }
    Map<Place, List<Span>> spans = new HashMap<>();
    for (Naming naming : namings.namings(entities, articles)) {
      spans
          .computeIfAbsent(new Place(naming.entityId(), naming.articleId()), p -> new ArrayList<>())
          .add(naming.span());
    }
    List<List<Pair>> pairs = new ArrayList<>();
    for (Shared other : others) {
      pairs.add(pairs(entity, other, spans));
    }
    Map<UUID, StoredText> read = texts.texts(choose(pairs));
    return pairs.stream()
        .filter(own -> !own.isEmpty())
        .collect(Collectors.toMap(own -> own.getFirst().other(), own -> sentences(own, read)));
  }

  /** Where the two stand close to each other: the closest place of each article, newest first. */
  private static List<Pair> pairs(UUID entity, Shared other, Map<Place, List<Span>> spans) {
    List<Pair> pairs = new ArrayList<>();
    for (UUID article : new LinkedHashSet<>(other.newest())) {
      List<Span> left = spans.getOrDefault(new Place(entity, article), List.of());
      List<Span> right = spans.getOrDefault(new Place(other.entityId(), article), List.of());
      left.stream()
          .flatMap(one -> right.stream().map(two -> new Pair(other.entityId(), article, one, two)))
          .filter(pair -> pair.length() <= Sentences.LONGEST)
          .min(Comparator.comparingInt(Pair::length))
          .ifPresent(pairs::add);
    }
    return pairs;
  }

  /**
   * The texts to read while there is room: for everybody the first, then the second..., those in
   * which the two are near before all others.
   */
  private static Set<UUID> choose(List<List<Pair>> pairs) {
    List<List<Pair>> nearFirst =
        pairs.stream()
            .map(own -> own.stream().sorted(Comparator.comparing(p -> p.length() > NEAR)).toList())
            .toList();
    Set<UUID> chosen = new LinkedHashSet<>();
    for (int turn = 0; turn < Shared.MOST_SHOWN; turn++) {
      for (List<Pair> own : nearFirst) {
        if (turn < own.size() && chosen.size() < MOST_TEXTS) {
          chosen.add(own.get(turn).article());
        }
      }
    }
    return chosen;
  }

  private static List<ContextSentence> sentences(List<Pair> pairs, Map<UUID, StoredText> read) {
    return pairs.stream()
        .flatMap(
            pair ->
                ContextSentence.around(pair.article(), read.get(pair.article()), pair.first())
                    .filter(sentence -> sentence.span().covers(pair.second()))
                    .stream())
        .limit(MOST_SENTENCES)
        .toList();
  }

  private record Place(@Nullable UUID entity, UUID article) {}

  /** A mention of each of two entities in an article. */
  private record Pair(UUID other, UUID article, Span first, Span second) {
    int length() {
      return Math.max(first.end(), second.end()) - Math.min(first.start(), second.start());
    }
  }
}
