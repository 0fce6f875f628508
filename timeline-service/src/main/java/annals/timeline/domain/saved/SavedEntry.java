package annals.timeline.domain.saved;

import annals.timeline.domain.dating.EdtfDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a saved timeline, as editors see it.
 *
 * @param id UUIDv7; stays when the events behind it are indexed again
 * @param line what it says
 * @param byHand whether an editor made it
 * @param supported whether anything that it rests on is still there
 * @param group id of its group, or empty
 * @param order place among the entries of its date, from 1; 0: where importance puts it
 * @param edited what editors set, in fixed order
 * @param attention why it asks for a look
 * @param sources sources of an entry by hand
 * @param events the events behind it
 * @param machine what the machine says where editors say otherwise, or null
 */
public record SavedEntry(
    UUID id,
    Line line,
    boolean byHand,
    boolean supported,
    boolean pinned,
    boolean hidden,
    String group,
    int order,
    String note,
    List<String> edited,
    List<Attention> attention,
    List<ManualSource> sources,
    List<UUID> events,
    @Nullable MachineWords machine) {

  /** Copies the lists. */
  public SavedEntry {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(line, "line");
    edited = List.copyOf(edited);
    attention = List.copyOf(attention);
    sources = List.copyOf(sources);
    events = List.copyOf(events);
  }

  /** What the machine says where editors say otherwise; null and empty where they do not. */
  public record MachineWords(String headline, String text, @Nullable EdtfDate date) {}

  /** An entry that nobody edited. */
  static SavedEntry untouched(GroundLine ground, Line line) {
    return new SavedEntry(
        ground.id(),
        line,
        false,
        true,
        false,
        false,
        "",
        0,
        "",
        List.of(),
        List.of(),
        List.of(),
        ground.events(),
        null);
  }

  /**
   * Whether readers see it: not what is hidden, and not what rests on nothing but withdrawn
   * articles.
   */
  public boolean isShown() {
    return !hidden && supported;
  }

  /** The same without what is for editors alone. */
  public SavedEntry forReaders() {
    List<String> fields = new ArrayList<>(edited);
    fields.remove("note");
    return new SavedEntry(
        id, line, byHand, supported, pinned, hidden, group, order, "", fields, List.of(), sources,
        events, machine);
  }
}
