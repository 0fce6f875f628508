package annals.timeline.domain.saved;

import annals.timeline.domain.saved.Attention.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds out whether the ground under an edit moved. Stateless. */
final class AttentionFinder {

  private final Ground ground;
  private final Instant now;

  AttentionFinder(Ground ground, Instant now) {
    this.ground = ground;
    this.now = now;
  }

  /**
   * Why an entry asks for a look, in the order of the kinds.
   *
   * @param base what the machine says of it now, or null if nothing of it is left
   * @param before what it asked for so far: what goes on keeps its time
   */
  List<Attention> of(EntryEdit edit, @Nullable Line base, Collection<Attention> before) {
    if (edit.hidden()) {
      return List.of();
    }
    List<Attention> found = new ArrayList<>();
    withdrawn(edit, found);
    changed(edit, found);
    identity(edit, found);
    date(edit, base, found);
    events(edit, found);
    return found.stream().map(attention -> since(attention, before)).toList();
  }

  private static Attention since(Attention attention, Collection<Attention> before) {
    Instant since =
        before.stream()
            .filter(b -> b.kind() == attention.kind())
            .map(Attention::since)
            .findFirst()
            .orElse(attention.since());
    return new Attention(attention.kind(), attention.words(), since, attention.subjects());
  }

  private void add(List<Attention> found, Kind kind, String words, Collection<UUID> subjects) {
    found.add(new Attention(kind, words, now, List.copyOf(subjects)));
  }

  /** What it holds on to, without what was already gone when its editor last looked. */
  private static List<Hold> heldNow(EntryEdit edit) {
    Set<Hold> missing = new HashSet<>();
    edit.anchors().forEach(anchor -> missing.addAll(anchor.missing()));
    if (edit.manual() != null) {
      missing.addAll(edit.manual().missing());
    }
    return edit.holds().stream().filter(hold -> !missing.contains(hold)).toList();
  }

  private void withdrawn(EntryEdit edit, List<Attention> found) {
    Set<UUID> gone = new TreeSet<>();
    Set<UUID> all = new TreeSet<>();
    for (Hold hold : heldNow(edit)) {
      all.add(hold.article());
      Standing standing = ground.standing(hold);
      if (standing != null && !standing.articleThere()) {
        gone.add(hold.article());
      }
    }
    if (!gone.isEmpty()) {
      String words =
          gone.size() == all.size()
              ? "All articles that it rests on were withdrawn."
              : "Articles that it rests on were withdrawn: "
                  + gone.size()
                  + " of "
                  + all.size()
                  + ".";
      add(found, Kind.EVIDENCE_WITHDRAWN, words, gone);
    }
  }

  private void changed(EntryEdit edit, List<Attention> found) {
    Set<UUID> changed = new TreeSet<>();
    for (Hold hold : heldNow(edit)) {
      Standing standing = ground.standing(hold);
      if (standing != null
          && standing.articleThere()
          && standing.now() == null
          && !hold.words().isEmpty()) {
        changed.add(hold.article());
      }
    }
    if (!changed.isEmpty()) {
      add(
          found,
          Kind.EVIDENCE_CHANGED,
          "Words that it rests on no longer stand in their article.",
          changed);
    }
  }

  private void identity(EntryEdit edit, List<Attention> found) {
    Set<UUID> moved = new TreeSet<>();
    for (Anchor anchor : edit.anchors()) {
      for (Evidence then : anchor.line().evidence()) {
        Standing standing = ground.standing(then.hold());
        Evidence today = standing == null ? null : standing.now();
        if (today != null) {
          Set<NamedHere> places = new HashSet<>(then.names());
          for (NamedHere name : then.names()) {
            if (today.names().stream().noneMatch(n -> n.entity().equals(name.entity()))) {
              moved.add(name.entity());
            }
          }
          for (NamedHere name : today.names()) {
            if (places.stream()
                .anyMatch(
                    p -> p.position() == name.position() && !p.entity().equals(name.entity()))) {
              moved.add(name.entity());
            }
          }
        }
      }
    }
    if (!moved.isEmpty()) {
      add(found, Kind.IDENTITY_CHANGED, "Those whom its words name were merged or parted.", moved);
    }
  }

  private void date(EntryEdit edit, @Nullable Line base, List<Attention> found) {
    Anchor anchor = edit.anchor();
    if (anchor == null || base == null || base.evidence().isEmpty()) {
      return;
    }
    if (!Objects.equals(anchor.line().date(), base.date())) {
      add(
          found,
          Kind.DATE_CHANGED,
          "The sources give "
              + base.date()
              + " now; it was "
              + anchor.line().date()
              + " when the entry was edited.",
          base.evidence().stream().limit(1).map(Evidence::article).toList());
    }
  }

  private void events(EntryEdit edit, List<Attention> found) {
    if (edit.manual() != null || edit.splitFrom() != null) {
      return;
    }
    Set<UUID> known = new HashSet<>();
    known.add(edit.entry());
    edit.merged().forEach(part -> known.add(part.entry()));
    edit.anchors().forEach(anchor -> known.addAll(anchor.absorbed()));
    Set<UUID> articles = new TreeSet<>();
    for (Hold hold : heldNow(edit)) {
      if (!known.containsAll(ground.linesWith(hold))) {
        articles.add(hold.article());
      }
    }
    Optional<GroundLine> line = ground.line(edit.entry());
    if (!articles.isEmpty()) {
      add(
          found,
          Kind.EVENT_CHANGED,
          "Some of what it rests on belongs to another entry now.",
          articles);
    } else if (line.isPresent() && !known.containsAll(line.get().absorbed())) {
      add(
          found,
          Kind.EVENT_CHANGED,
          "Another entry has become part of it.",
          line.get().line().evidence().stream().map(Evidence::article).toList());
    }
  }
}
