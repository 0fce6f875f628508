package annals.timeline.domain.saved;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What changed in one entry.
 *
 * @param before how it was, or null if it came
 * @param after how it is, or null if it went
 * @param fields what differs, by public names; empty if it came or went
 */
public record EntryChange(
    UUID entry, @Nullable SavedEntry before, @Nullable SavedEntry after, List<String> fields) {

  /** Copies the fields. */
  public EntryChange {
    fields = List.copyOf(fields);
  }

  /** The changes from some entries to others, each entry once, in the order of the later ones. */
  public static List<EntryChange> between(
      Collection<SavedEntry> before, Collection<SavedEntry> after) {
    Map<UUID, SavedEntry> gone = new LinkedHashMap<>();
    before.forEach(entry -> gone.put(entry.id(), entry));
    List<EntryChange> changes = new ArrayList<>();
    for (SavedEntry entry : after) {
      SavedEntry old = gone.remove(entry.id());
      if (old == null) {
        changes.add(new EntryChange(entry.id(), null, entry, List.of()));
      } else {
        List<String> fields = EntryDiff.fields(old, entry);
        if (!fields.isEmpty()) {
          changes.add(new EntryChange(entry.id(), old, entry, fields));
        }
      }
    }
    gone.values().forEach(old -> changes.add(new EntryChange(old.id(), old, null, List.of())));
    return changes;
  }

  /** Articles whose words came, went or moved in it. */
  public Set<UUID> articles() {
    Function<@Nullable SavedEntry, Set<Evidence>> evidence =
        entry -> entry == null ? Set.of() : Set.copyOf(entry.line().evidence());
    Set<Evidence> old = evidence.apply(before);
    Set<Evidence> now = evidence.apply(after);
    Set<UUID> articles = new HashSet<>();
    old.stream().filter(e -> !now.contains(e)).forEach(e -> articles.add(e.article()));
    now.stream().filter(e -> !old.contains(e)).forEach(e -> articles.add(e.article()));
    return articles;
  }
}
