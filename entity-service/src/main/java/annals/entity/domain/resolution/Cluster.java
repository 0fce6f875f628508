package annals.entity.domain.resolution;

import annals.entity.domain.EntityType;
import annals.entity.domain.curation.Anchor;
import annals.entity.domain.names.NameForm;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Names that are one person's or organisation's; its identity is settled last. */
final class Cluster {
  private final Set<NameForm> forms = new TreeSet<>();
  private final Set<Anchor> anchors = new TreeSet<>();
  private final String text;
  private final Anchor main;
  private long articleCount;

  /**
   * @param main the anchor that a new id for it holds on to
   */
  Cluster(
      Collection<NameForm> forms,
      Collection<Anchor> anchors,
      Anchor main,
      String text,
      long articleCount) {
    this.forms.addAll(forms);
    this.anchors.addAll(anchors);
    this.main = main;
    this.text = text;
    this.articleCount = articleCount;
  }

  /** Somebody with one name and nothing else. */
  static Cluster alone(NameForm form, Anchor anchor, String text, long articleCount) {
    return new Cluster(Set.of(form), Set.of(anchor), anchor, text, articleCount);
  }

  Set<NameForm> forms() {
    return forms;
  }

  Set<Anchor> anchors() {
    return anchors;
  }

  Anchor main() {
    return main;
  }

  /** A name to show to people. */
  String text() {
    return text;
  }

  /** What it is, by the name that most articles use. */
  EntityType type() {
    return main instanceof Anchor.Name(NameForm form)
        ? form.type()
        : forms.iterator().next().type();
  }

  long articleCount() {
    return articleCount;
  }

  /** Counts an article that names it by a mention judged by itself. */
  void countPinned() {
    articleCount++;
  }

  @Override
  public String toString() {
    return forms.toString();
  }
}
