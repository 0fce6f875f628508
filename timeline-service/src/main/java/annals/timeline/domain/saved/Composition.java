package annals.timeline.domain.saved;

import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.saved.EntryEdit.Former;
import annals.timeline.domain.saved.EntryEdit.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Joins entries of the machine and takes them apart. Pure: gives new edits, changes none. */
public final class Composition {

  private Composition() {}

  /** Where a piece of evidence stands. */
  public record Place(UUID article, int start) {

    boolean isOf(Evidence evidence) {
      return evidence.article().equals(article) && evidence.start() == start;
    }
  }

  /** The edit on an entry, or the first touch of it; empty if there is no such entry. */
  public static Optional<EntryEdit> touch(UUID entry, Map<UUID, EntryEdit> edits, Ground ground) {
    EntryEdit edit = edits.get(entry);
    return edit == null ? ground.line(entry).map(EntryEdit::of) : Optional.of(edit);
  }

  /**
   * One edit in place of several. The machine's date and headline are those of the first. What
   * editors set is kept: of each field the first that is set, in order of the entries, all notes,
   * and the pin of any; hidden is what the first is. What was done to each of the others goes with
   * it, for when it is {@linkplain #reset taken apart} again.
   *
   * @param entries edits or first touches, none by hand, the first first
   */
  public static EntryEdit merge(List<EntryEdit> entries) {
    EntryEdit first = entries.getFirst();
    List<Part> parts = new ArrayList<>(first.merged());
    EntryEdit merged = first;
    for (EntryEdit other : entries.subList(1, entries.size())) {
      parts.add(
          new Part(
              other.entry(),
              Objects.requireNonNull(other.anchor()),
              other.splitFrom() != null,
              Former.of(other)));
      parts.addAll(other.merged());
      merged = withWorkOf(other, merged);
    }
    return merged.merging(parts);
  }

  private static EntryEdit withWorkOf(EntryEdit other, EntryEdit merged) {
    return merged
        .saying(merged.words().or(other.words()))
        .marked(
            merged.pinned() || other.pinned(),
            merged.hidden(),
            merged.group().isEmpty() ? other.group() : merged.group(),
            merged.order() == 0 ? other.order() : merged.order(),
            joined(merged.note(), other.note()));
  }

  private static String joined(String note, String other) {
    if (note.isEmpty() || other.isEmpty() || note.equals(other)) {
      return note.isEmpty() ? other : note;
    }
    return note + "\n" + other;
  }

  /**
   * An entry of evidence that is taken out of another.
   *
   * @param from the entry as it is shown
   * @param places the evidence that goes
   * @param id id of the new entry
   */
  public static EntryEdit split(SavedEntry from, Collection<Place> places, UUID id) {
    List<Evidence> taken = new ArrayList<>();
    int at = 0;
    for (Place place : places) {
      List<Evidence> here = from.line().evidence().stream().filter(place::isOf).toList();
      if (here.isEmpty()) {
        throw AnnalsException.invalid(
            "evidence[" + at + "]", "The entry has no evidence there; see its evidence.");
      }
      here.stream().filter(e -> !taken.contains(e)).forEach(taken::add);
      at++;
    }
    if (taken.isEmpty() || taken.size() == from.line().evidence().size()) {
      throw AnnalsException.invalid("evidence", "Some of the entry's evidence, not all of it.");
    }
    Evidence first = taken.getFirst();
    Line line =
        from.line()
            .unweighed()
            .supportedBy(taken)
            .saying(dateOf(first), first.headline(), first.words());
    return EntryEdit.split(
        id, new Anchor(line, Set.copyOf(from.events()), Set.of(), Set.of()), from.id());
  }

  private static @Nullable EdtfDate dateOf(Evidence evidence) {
    return evidence.date() == null || evidence.date().value().earliest() == null
        ? null
        : evidence.date().value();
  }

  /** What is left of an edit whose own anchor holds what was taken. */
  public static EntryEdit without(EntryEdit edit, EntryEdit taken) {
    Anchor anchor = edit.anchor();
    if (anchor == null || edit.splitFrom() == null) {
      return edit;
    }
    List<Hold> gone = taken.holds();
    Anchor less =
        new Anchor(
            anchor
                .line()
                .supportedBy(
                    anchor.line().evidence().stream()
                        .filter(e -> !gone.contains(e.hold()))
                        .toList()),
            anchor.events(),
            anchor.missing(),
            anchor.absorbed());
    return edit.on(less, edit.merged());
  }

  /**
   * What becomes of edits when an entry becomes the machine's again.
   *
   * @param gone ids of the edits that go: its own, and those of entries that were taken out of it
   * @param back the work on the entries that had become part of these
   */
  public record Reset(List<UUID> gone, List<EntryEdit> back) {

    /** Copies the lists. */
    public Reset {
      gone = List.copyOf(gone);
      back = List.copyOf(back);
    }
  }

  /** Takes back what editors did to an entry; those that it was merged with are as they were. */
  public static Reset reset(UUID entry, Map<UUID, EntryEdit> edits) {
    EntryEdit own = edits.get(entry);
    if (own != null && own.manual() != null) {
      throw new AnnalsException(
          Reason.INVALID_FIELD,
          "An entry by hand has nothing of the machine to go back to; delete it.");
    }
    List<UUID> gone = new ArrayList<>();
    List<EntryEdit> back = new ArrayList<>();
    for (EntryEdit edit : edits.values()) {
      if (edit.entry().equals(entry) || entry.equals(edit.splitFrom())) {
        gone.add(edit.entry());
        edit.merged().stream()
            .map(Part::apart)
            .filter(part -> !entry.equals(part.splitFrom()))
            .forEach(back::add);
      }
    }
    return new Reset(gone, back);
  }
}
