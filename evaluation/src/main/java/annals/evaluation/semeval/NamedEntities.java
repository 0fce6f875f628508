package annals.evaluation.semeval;

import annals.entity.domain.ArticleText;
import annals.entity.domain.EntityType;
import annals.entity.domain.Span;
import annals.entity.domain.mentions.FoundMention;
import annals.entity.domain.mentions.MentionReader;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The names of the documents, as the engine of the service finds them; read once each. */
final class NamedEntities {

  private final MentionReader reader;
  private final Map<String, List<FoundMention>> found = new HashMap<>();

  NamedEntities(MentionReader reader) {
    this.reader = reader;
  }

  List<FoundMention> in(NewsDocument document) {
    return found.computeIfAbsent(document.id(), id -> read(document.text()));
  }

  private List<FoundMention> read(String text) {
    if (text.isBlank()) {
      return List.of();
    }
    Span all = new Span(0, text.length());
    return reader.read(new ArticleText(new UUID(0, 0), 1, text, List.of(all)));
  }

  /** How often the documents use a name, or one that holds it, for each type. */
  Map<EntityType, Integer> types(String name, List<NewsDocument> documents) {
    Map<EntityType, Integer> counts = new EnumMap<>(EntityType.class);
    String wanted = name.toLowerCase(Locale.ROOT);
    for (NewsDocument document : documents) {
      for (FoundMention mention : in(document)) {
        if (mention.text().toLowerCase(Locale.ROOT).contains(wanted)) {
          counts.merge(mention.type(), 1, Integer::sum);
        }
      }
    }
    return counts;
  }
}
