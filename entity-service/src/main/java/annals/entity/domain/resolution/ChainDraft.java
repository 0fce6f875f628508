package annals.entity.domain.resolution;

import annals.entity.domain.FeatureScore;
import annals.entity.domain.MentionKind;
import annals.entity.domain.Role;
import annals.entity.domain.mentions.FoundMention;
import annals.entity.domain.mentions.Gender;
import annals.entity.domain.names.NameForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A chain while the article is being read. */
final class ChainDraft {
  private final NameForm form;
  private final Set<NameForm> forms = new LinkedHashSet<>();
  private final Set<NameForm> among = new LinkedHashSet<>();
  private final Map<FoundMention, List<FeatureScore>> mentions = new LinkedHashMap<>();
  private String text = "";

  ChainDraft(NameForm form) {
    this.form = form;
    forms.add(form);
  }

  NameForm form() {
    return form;
  }

  Set<NameForm> forms() {
    return forms;
  }

  void addForm(NameForm other) {
    forms.add(other);
  }

  void limitTo(Set<NameForm> names) {
    among.addAll(names);
  }

  /** Takes in a mention; {@code link} says why when its own name does not. */
  void add(FoundMention mention, List<FeatureScore> link) {
    mentions.put(mention, link);
    if (text.isEmpty() && NameForm.of(mention.type(), mention.text()).equals(form)) {
      text = mention.text();
    }
  }

  Map<FoundMention, List<FeatureScore>> mentions() {
    return mentions;
  }

  Gender gender() {
    return mentions.keySet().stream()
        .map(FoundMention::gender)
        .filter(gender -> gender != Gender.UNKNOWN)
        .findFirst()
        .orElse(Gender.UNKNOWN);
  }

  /** The name as the article writes it. */
  String text() {
    return text.isEmpty() ? mentions.keySet().iterator().next().text() : text;
  }

  Chain chain() {
    Map<String, Integer> names = new TreeMap<>();
    Set<Role> roles = new LinkedHashSet<>();
    boolean named = mentions.keySet().stream().anyMatch(m -> m.kind() != MentionKind.ROLE);
    for (FoundMention mention : mentions.keySet()) {
      if (named && mention.kind() == MentionKind.ROLE) {
        continue;
      }
      names.merge(mention.text(), 1, Integer::sum);
      roles.addAll(mention.roles());
    }
    return new Chain(form, text(), names, new ArrayList<>(roles), gender(), among);
  }
}
