package annals.timeline.domain.article;

/**
 * Which state of an article: a revision of its text, and the count of its annotation.
 *
 * @param revision counts up when text or metadata change
 * @param annotation counts up when the mentions of a revision change
 */
public record ArticleVersion(long revision, long annotation) implements Comparable<ArticleVersion> {

  /** Whether this state makes the other one obsolete. */
  public boolean isNewerThan(ArticleVersion other) {
    return compareTo(other) > 0;
  }

  /** By revision, then by annotation. */
  @Override
  public int compareTo(ArticleVersion other) {
    int byRevision = Long.compare(revision, other.revision);
    return byRevision != 0 ? byRevision : Long.compare(annotation, other.annotation);
  }
}
