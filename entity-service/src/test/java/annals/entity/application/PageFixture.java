package annals.entity.application;

import annals.entity.domain.EntityType;
import annals.entity.domain.MentionKind;
import annals.entity.domain.Outcome;
import annals.entity.domain.Span;
import annals.entity.domain.mentions.Gender;
import annals.entity.domain.names.NameForm;
import annals.entity.domain.resolution.Chain;
import annals.entity.domain.resolution.FiledChain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Articles and entities in memory; in their texts every name is a mention of its entity. */
final class PageFixture {
  final InMemoryStores stores = new InMemoryStores();
  final List<UUID> articles = new ArrayList<>();
  final Map<UUID, StoredText> texts = new HashMap<>();

  /** Articles whose text was read, in order. */
  final List<UUID> read = new ArrayList<>();

  private final InMemoryEntities entityStore = new InMemoryEntities();
  private final Map<String, UUID> names = new LinkedHashMap<>();

  ArticleTexts reader() {
    return ids -> {
      read.addAll(ids);
      Map<UUID, StoredText> found = new HashMap<>(texts);
      found.keySet().retainAll(ids);
      return found;
    };
  }

  NamingStore namings() {
    return new InMemoryNamings(stores, articles);
  }

  EntityPage page() {
    return new EntityPage(entityStore, namings(), reader());
  }

  ContextSentences sentences() {
    return new ContextSentences(entityStore, namings(), reader());
  }

  /** A person with this name and other names of one word. */
  UUID person(String name, String... others) {
    UUID id = new UUID(1, names.size());
    names.put(name, id);
    List.of(others).forEach(other -> names.put(other, id));
    entityStore.save(List.of(Entries.person(id, name, 1)));
    return id;
  }

  /** Lets {@code survivor} answer for {@code id}. */
  void merge(UUID id, UUID survivor) {
    entityStore.redirect(Map.of(id, survivor));
  }

  /** Files an article. */
  UUID article(String published, String text) {
    UUID article = new UUID(2, articles.size());
    articles.add(article);
    List<UUID> entities = names.values().stream().distinct().toList();
    List<FiledMention> mentions = new ArrayList<>();
    Set<Integer> named = new TreeSet<>();
    for (int at = 0; at < text.length(); at++) {
      for (Map.Entry<String, UUID> name : names.entrySet()) {
        if (text.startsWith(name.getKey(), at)) {
          named.add(entities.indexOf(name.getValue()));
          mentions.add(
              new FiledMention(
                  new UUID(3, articles.size() * 1_000L + mentions.size()),
                  article,
                  mentions.size(),
                  entities.indexOf(name.getValue()),
                  new Span(at, at + name.getKey().length()),
                  name.getKey(),
                  EntityType.PERSON,
                  MentionKind.NAME,
                  List.of()));
          at += name.getKey().length();
        }
      }
    }
    List<FiledChain> chains = new ArrayList<>();
    for (int ordinal : named) {
      chains.add(
          new FiledChain(
              article,
              ordinal,
              chain(),
              new Outcome.Resolved(entities.get(ordinal), 1, List.of())));
    }
    stores.save(
        new AnnotatedArticle(article, 7, 1, false, published, ArticleContent.NONE, Set.of()));
    stores.replace(new Filing(article, chains, mentions), List.of());
    texts.put(article, new StoredText(7, published, text));
    return article;
  }

  /** Some chain of a person. */
  static Chain chain() {
    return new Chain(
        NameForm.of(EntityType.PERSON, "Ann Example"),
        "Ann Example",
        Map.of("Ann", 1),
        List.of(),
        Gender.UNKNOWN,
        Set.of());
  }
}
