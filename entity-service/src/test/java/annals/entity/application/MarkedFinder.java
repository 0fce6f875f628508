package annals.entity.application;

import annals.entity.domain.ArticleText;
import annals.entity.domain.mentions.MarkedText;
import annals.entity.domain.mentions.MentionFinder;
import annals.entity.domain.mentions.TaggedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sees the names that the texts of a test mark. */
final class MarkedFinder implements MentionFinder {
  private final Map<String, List<TaggedName>> names = new HashMap<>();

  /** Learns the names of a text; returns the text without its marks. */
  String learn(String marked) {
    MarkedText text = MarkedText.parse(marked);
    names.put(text.text(), text.names());
    return text.text();
  }

  @Override
  public List<TaggedName> find(ArticleText article) {
    return names.getOrDefault(article.text(), List.of());
  }
}
