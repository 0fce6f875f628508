package annals.entity.domain.resolution;

import annals.entity.domain.names.NameForm;
import java.util.Set;
import java.util.TreeSet;

/** Names that are one person's or organisation's; its identity is settled last. */
final class Cluster {
  private final Set<NameForm> forms = new TreeSet<>();
  private final String text;
  private final long articleCount;

  Cluster(Set<NameForm> forms, String text, long articleCount) {
    this.forms.addAll(forms);
    this.text = text;
    this.articleCount = articleCount;
  }

  /** This and another's names, shown as the more frequent of the two. */
  Cluster with(Cluster other) {
    Set<NameForm> all = new TreeSet<>(forms);
    all.addAll(other.forms);
    String shown = other.articleCount > articleCount ? other.text : text;
    return new Cluster(all, shown, articleCount + other.articleCount);
  }

  Set<NameForm> forms() {
    return forms;
  }

  /** A name to show to people. */
  String text() {
    return text;
  }

  long articleCount() {
    return articleCount;
  }

  @Override
  public String toString() {
    return forms.toString();
  }
}
