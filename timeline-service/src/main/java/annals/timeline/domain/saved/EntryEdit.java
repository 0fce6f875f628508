package annals.timeline.domain.saved;

import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.saved.Line.Partaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that editors did to one entry.
 *
 * @param entry the entry's id
 * @param words what they say in place of the machine, or, by hand, what it says
 * @param pinned shown whatever its importance
 * @param hidden not shown to readers
 * @param group id of a group, or empty
 * @param order place among the entries of its date, from 1; 0: where importance puts it
 * @param note for editors, may be empty
 * @param anchor the ground under it; null for an entry by hand
 * @param merged entries that became part of it
 * @param splitFrom the entry its evidence was taken out of, or null
 * @param manual what an entry by hand is made of; null for the machine's
 */
public record EntryEdit(
    UUID entry,
    Words words,
    boolean pinned,
    boolean hidden,
    String group,
    int order,
    String note,
    @Nullable Anchor anchor,
    List<Part> merged,
    @Nullable UUID splitFrom,
    @Nullable Manual manual) {

  /** Copies the parts; an edit has an anchor or is an entry by hand. */
  public EntryEdit {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(note, "note");
    merged = List.copyOf(merged);
    if ((anchor == null) == (manual == null)) {
      throw new IllegalArgumentException("an edit has either an anchor or is by hand: " + entry);
    }
  }

  /** What editors say; null is the machine's. */
  public record Words(@Nullable EdtfDate date, @Nullable String headline, @Nullable String text) {

    /** Nothing. */
    public static final Words NONE = new Words(null, null, null);

    boolean isEmpty() {
      return equals(NONE);
    }

    /** These, and where they say nothing, the others. */
    Words or(Words others) {
      return new Words(
          date == null ? others.date : date,
          headline == null ? others.headline : headline,
          text == null ? others.text : text);
    }
  }

  /**
   * What an entry by hand is made of.
   *
   * @param missing what was already gone when an editor last looked
   */
  public record Manual(List<Partaker> participants, List<ManualSource> sources, Set<Hold> missing) {

    /** Copies the collections. */
    public Manual {
      participants = List.copyOf(participants);
      sources = List.copyOf(sources);
      missing = Set.copyOf(missing);
    }

    /** What its sources hold on to. */
    List<Hold> holds() {
      List<Hold> holds = new ArrayList<>();
      for (ManualSource source : sources) {
        Hold hold = source.hold();
        if (hold != null) {
          holds.add(hold);
        }
      }
      return holds;
    }
  }

  /**
   * An entry that became part of another.
   *
   * @param split whether its evidence had been taken out of an entry before
   * @param former what editors had done to it before, or null for nothing
   */
  public record Part(UUID entry, Anchor anchor, boolean split, @Nullable Former former) {

    /** The entry on its own again, with what editors had done to it. */
    EntryEdit apart() {
      Former own = former == null ? Former.NOTHING : former;
      return new EntryEdit(
          entry,
          own.words(),
          own.pinned(),
          own.hidden(),
          own.group(),
          own.order(),
          own.note(),
          anchor,
          List.of(),
          own.splitFrom(),
          null);
    }
  }

  /** What editors had done to an entry before it became part of another; as {@link EntryEdit}. */
  public record Former(
      Words words,
      boolean pinned,
      boolean hidden,
      String group,
      int order,
      String note,
      @Nullable UUID splitFrom) {

    /** Nothing. */
    static final Former NOTHING = new Former(Words.NONE, false, false, "", 0, "", null);

    static @Nullable Former of(EntryEdit edit) {
      Former former =
          new Former(
              edit.words,
              edit.pinned,
              edit.hidden,
              edit.group,
              edit.order,
              edit.note,
              edit.splitFrom);
      return former.equals(NOTHING) ? null : former;
    }
  }

  /** The first touch of an entry of the machine: nothing is changed yet. */
  public static EntryEdit of(GroundLine line) {
    return new EntryEdit(
        line.id(), Words.NONE, false, false, "", 0, "", Anchor.on(line), List.of(), null, null);
  }

  /** A new entry by hand: nothing is said yet. */
  public static EntryEdit blank(UUID entry) {
    return new EntryEdit(
        entry,
        Words.NONE,
        false,
        false,
        "",
        0,
        "",
        null,
        List.of(),
        null,
        new Manual(List.of(), List.of(), Set.of()));
  }

  /** Whether it leaves the entry as the machine has it. */
  public boolean changesNothing() {
    return manual == null
        && splitFrom == null
        && merged.isEmpty()
        && words.isEmpty()
        && !pinned
        && !hidden
        && group.isEmpty()
        && order == 0
        && note.isEmpty();
  }

  /** The same with other words. */
  public EntryEdit saying(Words other) {
    return new EntryEdit(
        entry, other, pinned, hidden, group, order, note, anchor, merged, splitFrom, manual);
  }

  /** The same with other marks. */
  public EntryEdit marked(
      boolean isPinned, boolean isHidden, String inGroup, int place, String noted) {
    return new EntryEdit(
        entry, words, isPinned, isHidden, inGroup, place, noted, anchor, merged, splitFrom, manual);
  }

  /** The same entry by hand, made of something else. */
  public EntryEdit madeOf(Manual other) {
    return new EntryEdit(
        entry, words, pinned, hidden, group, order, note, null, merged, splitFrom, other);
  }

  /** The same on other ground. */
  EntryEdit on(@Nullable Anchor ground, List<Part> parts) {
    return new EntryEdit(
        entry, words, pinned, hidden, group, order, note, ground, parts, splitFrom, manual);
  }

  /** The same with other entries in it. */
  public EntryEdit merging(List<Part> parts) {
    return on(anchor, parts);
  }

  /** An entry of evidence that is taken out of this one. */
  public static EntryEdit split(UUID entry, Anchor taken, UUID from) {
    return new EntryEdit(entry, Words.NONE, false, false, "", 0, "", taken, List.of(), from, null);
  }

  /** The ground of the entry and of those in it. */
  public List<Anchor> anchors() {
    List<Anchor> anchors = new ArrayList<>();
    if (anchor != null) {
      anchors.add(anchor);
    }
    merged.forEach(part -> anchors.add(part.anchor()));
    return anchors;
  }

  /** All that it holds on to. */
  public List<Hold> holds() {
    List<Hold> holds = new ArrayList<>();
    anchors().forEach(a -> holds.addAll(a.holds()));
    if (manual != null) {
      holds.addAll(manual.holds());
    }
    return holds;
  }

  /** Evidence that no other entry has any more. */
  Set<Hold> claims() {
    List<Hold> claims = new ArrayList<>();
    if (splitFrom != null && anchor != null) {
      claims.addAll(anchor.holds());
    }
    merged.stream().filter(Part::split).forEach(part -> claims.addAll(part.anchor().holds()));
    return Set.copyOf(claims);
  }
}
