package annals.timeline.domain.saved;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a version changed in one entry, or in the timeline itself.
 *
 * @param version the version, the last of several
 * @param entry what changed in the entry, or null if the timeline itself changed
 * @param fields what differs, by public names
 */
public record TimelineChange(
    TimelineVersion version, @Nullable EntryChange entry, List<String> fields) {

  /** Articles named per change. */
  private static final int MOST_ARTICLES = 20;

  /** Copies the fields. */
  public TimelineChange {
    Objects.requireNonNull(version, "version");
    fields = List.copyOf(fields);
  }

  /** Why. */
  public Cause cause() {
    return entry == null ? version.cause() : version.causeOf(entry);
  }

  /** Articles behind it, where articles are the cause; at most {@value #MOST_ARTICLES}. */
  public List<UUID> articles() {
    if (entry == null || cause() == Cause.EDITOR) {
      return List.of();
    }
    return entry.articles().stream().sorted().limit(MOST_ARTICLES).toList();
  }
}
