package annals.entity.application;

import annals.entity.domain.NamedEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The sentences by which people recognise whom an entity or a mention is about. */
@ApplicationScoped
public class ContextSentences {
  /** Articles looked at for each entity, so that some of them use its full name. */
  private static final int ARTICLES = 6;

  private final EntityStore entities;
  private final NamingStore namings;
  private final ArticleTexts texts;

  /** Reads from these stores. */
  public ContextSentences(EntityStore entities, NamingStore namings, ArticleTexts texts) {
    this.entities = entities;
    this.namings = namings;
    this.texts = texts;
  }

  /** At most {@code most} sentences about an entity; see {@link #ofAll}. */
  @Transactional
  public List<ContextSentence> of(UUID entityId, int most) {
    return ofAll(List.of(entityId), most).getOrDefault(entityId, List.of());
  }

  /**
   * At most {@code most} sentences about each entity by its id, each from another article: those
   * with the entity's full name first, then the last published. Ids must be of survivors.
   */
  @Transactional
  public Map<UUID, List<ContextSentence>> ofAll(Collection<UUID> entityIds, int most) {
    Map<UUID, NamedEntity> known = entities.find(entityIds);
    Map<UUID, Map<UUID, Naming>> places = new LinkedHashMap<>();
    for (Naming naming : namings.latest(known.keySet(), ARTICLES)) {
      NamedEntity entity = known.get(naming.entityId());
      if (entity != null) {
        places
            .computeIfAbsent(entity.id(), id -> new LinkedHashMap<>())
            .merge(naming.articleId(), naming, (a, b) -> isFull(entity, a) ? a : b);
      }
    }
    Map<UUID, List<Naming>> chosen = new LinkedHashMap<>();
    places.forEach(
        (id, byArticle) -> {
          NamedEntity entity = known.get(id);
          List<Naming> own = new ArrayList<>(byArticle.values());
          own.sort(Comparator.comparing(naming -> entity == null || !isFull(entity, naming)));
          chosen.put(id, own.subList(0, Math.min(most, own.size())));
        });
    Map<UUID, ContextSentence> byMention =
        sentences(chosen.values().stream().flatMap(List::stream).toList());
    Map<UUID, List<ContextSentence>> sentences = new HashMap<>();
    chosen.forEach(
        (id, own) ->
            sentences.put(
                id,
                own.stream()
                    .flatMap(n -> Optional.ofNullable(byMention.get(n.mentionId())).stream())
                    .toList()));
    return sentences;
  }

  /** The sentence around each mention, by its id; unknown mentions are left out. */
  @Transactional
  public Map<UUID, ContextSentence> ofMentions(Collection<UUID> mentionIds) {
    return sentences(namings.mentions(mentionIds));
  }

  private static boolean isFull(NamedEntity entity, Naming naming) {
    return naming.text().equalsIgnoreCase(entity.name());
  }

  private Map<UUID, ContextSentence> sentences(List<Naming> chosen) {
    Map<UUID, StoredText> read =
        texts.texts(chosen.stream().map(Naming::articleId).distinct().toList());
    Map<UUID, ContextSentence> sentences = new HashMap<>();
    for (Naming naming : chosen) {
      ContextSentence.around(naming.articleId(), read.get(naming.articleId()), naming.span())
          .ifPresent(sentence -> sentences.put(naming.mentionId(), sentence));
    }
    return sentences;
  }
}
