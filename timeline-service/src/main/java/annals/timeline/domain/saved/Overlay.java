package annals.timeline.domain.saved;

import annals.timeline.domain.events.DateCertainty;
import annals.timeline.domain.events.Outcome;
import annals.timeline.domain.saved.EntryEdit.Manual;
import annals.timeline.domain.saved.EntryEdit.Part;
import annals.timeline.domain.saved.EntryEdit.Words;
import annals.timeline.domain.saved.SavedEntry.MachineWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lays the editors' work over what the machine says. A pure function: the same ground and edits
 * give the same entries. No edit is dropped: what has lost its ground keeps its last words and asks
 * for a look.
 */
public final class Overlay {

  private final Ground ground;
  private final Set<String> groups;
  private final AttentionFinder attention;
  private final Map<UUID, List<Attention>> before = new HashMap<>();
  private final Map<Hold, UUID> claims = new HashMap<>();
  private final Set<UUID> joined = new HashSet<>();

  private Overlay(Ground ground, Set<String> groups, Collection<SavedEntry> former, Instant now) {
    this.ground = ground;
    this.groups = groups;
    this.attention = new AttentionFinder(ground, now);
    former.forEach(entry -> before.put(entry.id(), entry.attention()));
  }

  /**
   * The entries of a timeline, in order.
   *
   * @param ground what the machine says
   * @param edits what editors did, at most one per entry
   * @param groups ids of the groups that there are
   * @param former the entries so far: what asks for a look since then keeps its time
   * @param now what else asks for a look does so since now
   */
  public static List<SavedEntry> apply(
      Ground ground,
      Collection<EntryEdit> edits,
      Set<String> groups,
      Collection<SavedEntry> former,
      Instant now) {
    return new Overlay(ground, groups, former, now).apply(edits);
  }

  private List<SavedEntry> apply(Collection<EntryEdit> edits) {
    Set<UUID> edited = new HashSet<>();
    for (EntryEdit edit : edits) {
      edited.add(edit.entry());
      edit.claims().forEach(hold -> claim(hold, edit.entry()));
      edit.merged().forEach(part -> joined.add(part.entry()));
    }
    List<SavedEntry> entries = new ArrayList<>();
    for (GroundLine line : ground.lines()) {
      if (line.chosen() && !edited.contains(line.id()) && !joined.contains(line.id())) {
        Line left = unclaimed(line.line(), line.id());
        if (!left.evidence().isEmpty()) {
          entries.add(SavedEntry.untouched(line, left));
        }
      }
    }
    for (EntryEdit edit : edits) {
      Manual manual = edit.manual();
      entries.add(manual == null ? overMachine(edit) : byHand(edit, manual));
    }
    return EntryOrder.of(entries);
  }

  private void claim(Hold hold, UUID entry) {
    claims.put(hold, entry);
    Standing standing = ground.standing(hold);
    if (standing != null && standing.now() != null) {
      claims.put(standing.now().hold(), entry);
    }
  }

  /** A line without evidence that was taken out of it. */
  private Line unclaimed(Line line, UUID entry) {
    List<Evidence> left =
        line.evidence().stream()
            .filter(
                e -> {
                  UUID claimant = claims.get(e.hold());
                  return claimant == null || claimant.equals(entry);
                })
            .toList();
    if (left.size() == line.evidence().size() || left.isEmpty()) {
      return left.isEmpty() ? line.supportedBy(left) : line;
    }
    Line less = line.supportedBy(left);
    return line.evidence().getFirst().equals(left.getFirst())
        ? less
        : less.saying(null, left.getFirst().headline(), left.getFirst().words());
  }

  private SavedEntry overMachine(EntryEdit edit) {
    Anchor anchor = Objects.requireNonNull(edit.anchor());
    Line base = baseOf(edit, anchor);
    boolean supported = !base.evidence().isEmpty();
    Words words = edit.words();
    return new SavedEntry(
        edit.entry(),
        base.saying(null, words.headline(), words.text()).datedBy(words.date()),
        false,
        supported,
        edit.pinned(),
        edit.hidden(),
        group(edit),
        edit.order(),
        edit.note(),
        edited(edit),
        attention.of(edit, base, before.getOrDefault(edit.entry(), List.of())),
        List.of(),
        events(edit, anchor),
        machine(words, base));
  }

  /** What the machine says of an entry and of those that became part of it. */
  private Line baseOf(EntryEdit edit, Anchor anchor) {
    Line own = lineOf(edit.entry(), anchor, edit.splitFrom() != null);
    List<Line> others = new ArrayList<>();
    for (Part part : edit.merged()) {
      Line line = lineOf(part.entry(), part.anchor(), part.split());
      if (!line.evidence().isEmpty()) {
        others.add(line);
      }
    }
    Line all = others.isEmpty() ? own : own.joinedWith(others);
    return unclaimed(all, edit.entry());
  }

  /** The line of an id as it stands; its last words when nothing of it is left. */
  private Line lineOf(UUID id, Anchor anchor, boolean split) {
    if (!split) {
      GroundLine line = ground.line(id).orElse(null);
      if (line != null) {
        return line.line();
      }
    }
    return anchor.line().supportedBy(ground.present(anchor.line().evidence()));
  }

  private List<UUID> events(EntryEdit edit, Anchor anchor) {
    List<UUID> events =
        new ArrayList<>(
            ground
                .line(edit.entry())
                .map(GroundLine::events)
                .orElse(anchor.events().stream().sorted().toList()));
    for (Part part : edit.merged()) {
      ground
          .line(part.entry())
          .map(GroundLine::events)
          .orElse(part.anchor().events().stream().sorted().toList())
          .stream()
          .filter(event -> !events.contains(event))
          .forEach(events::add);
    }
    return events;
  }

  private static @Nullable MachineWords machine(Words words, Line base) {
    return words.isEmpty()
        ? null
        : new MachineWords(
            words.headline() == null ? "" : base.headline(),
            words.text() == null ? "" : base.text(),
            words.date() == null ? null : base.date());
  }

  private SavedEntry byHand(EntryEdit edit, Manual manual) {
    Words words = edit.words();
    List<Evidence> evidence =
        ground.present(
            manual.sources().stream().map(ManualSource::place).filter(Objects::nonNull).toList());
    Line line =
        new Line(
            words.date(),
            Objects.requireNonNullElse(words.headline(), ""),
            words.text() == null || words.text().isEmpty() ? List.of() : List.of(words.text()),
            manual.participants(),
            (int) manual.sources().stream().map(ManualSource::voice).distinct().count(),
            0,
            List.of(),
            evidence,
            List.of(),
            Outcome.HAPPENED,
            DateCertainty.EDITED);
    return new SavedEntry(
        edit.entry(),
        line,
        true,
        manual.sources().stream().anyMatch(this::isThere),
        edit.pinned(),
        edit.hidden(),
        group(edit),
        edit.order(),
        edit.note(),
        edited(edit),
        attention.of(edit, null, before.getOrDefault(edit.entry(), List.of())),
        manual.sources(),
        List.of(),
        null);
  }

  /** Whether a source is there: an address of others always is, as far as we know. */
  private boolean isThere(ManualSource source) {
    Hold hold = source.hold();
    Standing standing = hold == null ? null : ground.standing(hold);
    return standing == null || standing.articleThere();
  }

  private String group(EntryEdit edit) {
    return groups.contains(edit.group()) ? edit.group() : "";
  }

  private static List<String> edited(EntryEdit edit) {
    List<String> fields = new ArrayList<>();
    add(fields, "headline", edit.words().headline() != null);
    add(fields, "text", edit.words().text() != null);
    add(fields, "date", edit.words().date() != null);
    add(fields, "pinned", edit.pinned());
    add(fields, "hidden", edit.hidden());
    add(fields, "group", !edit.group().isEmpty());
    add(fields, "order", edit.order() > 0);
    add(fields, "note", !edit.note().isEmpty());
    add(fields, "merged", !edit.merged().isEmpty());
    add(fields, "split", edit.splitFrom() != null);
    return fields;
  }

  private static void add(List<String> fields, String name, boolean set) {
    if (set) {
      fields.add(name);
    }
  }
}
