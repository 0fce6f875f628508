package annals.timeline.application.saved;

import annals.timeline.application.ArticleIndexer;
import annals.timeline.domain.article.AnnotatedArticle;
import annals.timeline.domain.article.ArticleVersion;
import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.article.EntityType;
import annals.timeline.domain.article.NameMention;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.text.TextSpan;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Articles that are written, corrected and withdrawn, and people who turn out to be one. Names of
 * people are known to it; whom they name may change.
 */
public final class Newsroom {

  static final List<String> PEOPLE =
      List.of("Orla Skene", "Tam Birk", "Mara Vance", "M. Vance", "Jory Pell");

  private final ArticleIndexer indexer;
  private final Map<String, UUID> identities = new HashMap<>();
  private final Map<Integer, String> texts = new LinkedHashMap<>();
  private final Map<Integer, ArticleVersion> versions = new TreeMap<>();

  Newsroom(ArticleIndexer indexer) {
    this.indexer = indexer;
    PEOPLE.forEach(name -> identities.put(name, person(name)));
  }

  static UUID person(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  static UUID article(int number) {
    return new UUID(0x0190000000007000L + number, 0x8000000000000000L);
  }

  /** Numbers of the articles that are there. */
  Set<Integer> written() {
    return texts.keySet();
  }

  String text(int number) {
    return String.valueOf(texts.get(number));
  }

  /** Writes an article, or a new revision of it. */
  void write(int number, String text) {
    ArticleVersion old = versions.get(number);
    texts.put(number, text);
    versions.put(
        number, old == null ? new ArticleVersion(1, 1) : new ArticleVersion(old.revision() + 1, 1));
    deliver(number);
  }

  /** Takes an article back. */
  void withdraw(int number) {
    texts.remove(number);
    ArticleVersion old = versions.getOrDefault(number, new ArticleVersion(1, 1));
    versions.put(number, new ArticleVersion(old.revision() + 1, 1));
    indexer.remove(article(number), old.revision() + 1);
  }

  /** Finds out that a name is of this person; the articles that name it are read again. */
  void identify(String name, UUID person) {
    identities.put(name, person);
    for (Map.Entry<Integer, String> text : texts.entrySet()) {
      if (text.getValue().contains(name)) {
        ArticleVersion old = versions.getOrDefault(text.getKey(), new ArticleVersion(1, 1));
        versions.put(text.getKey(), new ArticleVersion(old.revision(), old.annotation() + 1));
        deliver(text.getKey());
      }
    }
  }

  private void deliver(int number) {
    String text = text(number);
    List<NameMention> mentions = new ArrayList<>();
    for (String name : PEOPLE) {
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        UUID id = identities.getOrDefault(name, person(name));
        mentions.add(
            new NameMention(
                new TextSpan(at, at + name.length()),
                EntityType.PERSON,
                new EntityRef(id, name, EntityType.PERSON)));
      }
    }
    indexer.index(
        new AnnotatedArticle(
            article(number),
            versions.getOrDefault(number, new ArticleVersion(1, 1)),
            "",
            text,
            List.of(),
            "Source " + number,
            EdtfDate.parse("2031-12-01"),
            null,
            true,
            mentions));
  }
}
