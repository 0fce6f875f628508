package annals.timeline.domain.events;

import annals.timeline.domain.statements.Statement;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/**
 * A statement by its words, which stays the same when its article is indexed again.
 *
 * @param article the article
 * @param words number of the words, whatever their marks and capitals
 */
public record Anchor(UUID article, long words) {

  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  /** Refuses an anchor without article. */
  public Anchor {
    Objects.requireNonNull(article, "article");
  }

  /** The anchor of a statement. */
  public static Anchor of(Statement statement) {
    long hash = BASIS;
    String text = statement.text().toLowerCase(Locale.ROOT);
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        hash = (hash ^ text.charAt(i)) * PRIME;
      }
    }
    return new Anchor(statement.article(), hash);
  }
}
