package annals.entity.application;

import annals.entity.domain.ArticleText;
import annals.entity.domain.EntityType;
import annals.entity.domain.Span;
import annals.entity.domain.mentions.FoundMention;
import annals.entity.domain.mentions.NameLikeness;
import annals.entity.domain.names.NameForm;
import annals.entity.domain.resolution.ClaimKeys;
import annals.entity.domain.resolution.KnownEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds names in an article that the tagger passed over and that a source or an editor gives to
 * somebody. Names that only articles use are left out: what is found must not depend on which
 * article came first.
 */
@ApplicationScoped
public class KnownNames {
  private final EntityStore entities;

  /** Looks into this store. */
  public KnownNames(EntityStore entities) {
    this.entities = entities;
  }

  /** {@code found} and the names that are known, in text order and without overlap. */
  @Transactional
  public List<FoundMention> complete(ArticleText article, List<FoundMention> found) {
    List<Span> taken = found.stream().map(FoundMention::span).toList();
    Map<Span, String> likely = NameLikeness.find(article, taken);
    Map<NameForm, EntityType> known = known(likely.values());
    if (known.isEmpty()) {
      return found;
    }
    List<FoundMention> all = new ArrayList<>(found);
    likely.forEach(
        (span, text) -> {
          boolean free = all.stream().noneMatch(mention -> mention.span().overlaps(span));
          for (EntityType type : List.of(EntityType.PERSON, EntityType.ORGANIZATION)) {
            if (free && known.get(NameForm.of(type, text)) == type) {
              all.add(FoundMention.named(span, text, type));
              free = false;
            }
          }
        });
    all.sort(Comparator.comparingInt(mention -> mention.span().start()));
    return all;
  }

  private Map<NameForm, EntityType> known(Iterable<String> texts) {
    Set<String> keys = new LinkedHashSet<>();
    Map<NameForm, EntityType> asked = new LinkedHashMap<>();
    for (String text : texts) {
      for (EntityType type : List.of(EntityType.PERSON, EntityType.ORGANIZATION)) {
        NameForm form = NameForm.of(type, text);
        asked.put(form, type);
        keys.add(ClaimKeys.exact(form));
      }
    }
    Map<NameForm, EntityType> known = new HashMap<>();
    for (KnownEntity entity : entities.claiming(keys)) {
      for (NameForm form : entity.claimed()) {
        if (asked.containsKey(form)) {
          known.put(form, form.type());
        }
      }
    }
    return known;
  }
}
