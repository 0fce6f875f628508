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
  private final boolean curated;
  private final boolean locked;
  private long articleCount;

  /**
   * @param main the anchor that a new id for it holds on to
   * @param curated whether a source or an editor had a hand in it
   * @param locked whether nothing is to be joined with it
   */
  Cluster(
      Collection<NameForm> forms,
      Collection<Anchor> anchors,
      Anchor main,
      String text,
      long articleCount,
      boolean curated,
      boolean locked) {
    this.curated = curated;
    this.locked = locked;
    this.forms.addAll(forms);
    this.anchors.addAll(anchors);
    this.main = main;
    this.text = text;
    this.articleCount = articleCount;
  }

  /** Somebody with one name and nothing else. */
  static Cluster alone(NameForm form, Anchor anchor, String text, long articleCount) {
    return new Cluster(Set.of(form), Set.of(anchor), anchor, text, articleCount, false, false);
  }

  /** This and another's names, shown as the more frequent of the two unless one is curated. */
  Cluster with(Cluster other) {
    Set<NameForm> allForms = new TreeSet<>(forms);
    allForms.addAll(other.forms);
    Set<Anchor> allAnchors = new TreeSet<>(anchors);
    allAnchors.addAll(other.anchors);
    boolean second = curated == other.curated ? other.articleCount > articleCount : other.curated;
    Cluster shown = second ? other : this;
    return new Cluster(
        allForms,
        allAnchors,
        shown.main,
        shown.text,
        articleCount + other.articleCount,
        curated || other.curated,
        locked || other.locked);
  }

  /** Whether likeness may join the two: not against a lock, nor two that people vouch for. */
  boolean mayJoin(Cluster other) {
    return !locked && !other.locked && !(curated && other.curated);
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
