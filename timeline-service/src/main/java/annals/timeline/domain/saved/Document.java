package annals.timeline.domain.saved;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a saved timeline is, apart from its entries.
 *
 * @param title its title
 * @param introduction text before the entries, may be empty
 * @param query what the machine looks for
 * @param coverImage link to a picture, or empty
 * @param groups in their order, with ids of their own
 * @param status who sees it
 */
public record Document(
    String title,
    String introduction,
    TimelineQuery query,
    String coverImage,
    List<Group> groups,
    Status status) {

  /** Copies the groups and refuses two of one id. */
  public Document {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(introduction, "introduction");
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(coverImage, "coverImage");
    Objects.requireNonNull(status, "status");
    groups = List.copyOf(groups);
    Set<String> ids = new HashSet<>();
    for (Group group : groups) {
      if (!ids.add(group.id())) {
        throw new IllegalArgumentException("two groups of id " + group.id());
      }
    }
  }

  /** Entries that belong together. */
  public record Group(String id, String title) {}

  /** Who sees a timeline. */
  public enum Status {
    /** Editors alone. */
    DRAFT,
    PUBLISHED
  }

  /** The ids of its groups. */
  public Set<String> groupIds() {
    Set<String> ids = new HashSet<>();
    groups.forEach(group -> ids.add(group.id()));
    return ids;
  }

  /** The same for other eyes. */
  public Document with(Status other) {
    return new Document(title, introduction, query, coverImage, groups, other);
  }
}
