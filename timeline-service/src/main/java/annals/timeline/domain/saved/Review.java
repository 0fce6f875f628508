package annals.timeline.domain.saved;

import annals.timeline.domain.saved.EntryEdit.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An editor has looked at an entry: the ground of today becomes the ground of the edit, so that
 * nothing of it asks for a look. What is gone stays remembered, should it come back.
 */
public final class Review {

  private Review() {}

  /** The edit on the ground of today. */
  public static EntryEdit of(EntryEdit edit, Ground ground) {
    if (edit.manual() != null) {
      return byHand(edit, edit.manual(), ground);
    }
    List<Part> parts =
        edit.merged().stream()
            .map(
                p ->
                    new Part(
                        p.entry(),
                        anchor(p.entry(), p.anchor(), p.split(), ground),
                        p.split(),
                        p.former()))
            .toList();
    Anchor anchor = edit.anchor();
    return edit.on(
        anchor == null ? null : anchor(edit.entry(), anchor, edit.splitFrom() != null, ground),
        parts);
  }

  private static Anchor anchor(UUID id, Anchor before, boolean split, Ground ground) {
    GroundLine line = split ? null : ground.line(id).orElse(null);
    Line now =
        line == null
            ? before.line().supportedBy(ground.present(before.line().evidence()))
            : line.line().unweighed();
    List<Evidence> support = new ArrayList<>(now.evidence());
    Set<Hold> missing = new HashSet<>();
    for (Evidence then : before.line().evidence()) {
      Standing standing = ground.standing(then.hold());
      if (standing != null && standing.now() == null) {
        missing.add(then.hold());
        support.add(then);
      }
    }
    Line words =
        new Line(
            now.date(),
            now.headline(),
            now.sentences(),
            now.participants(),
            now.sources(),
            0,
            List.of(),
            support,
            now.disagreements(),
            now.outcome(),
            now.certainty());
    return new Anchor(
        words,
        line == null ? before.events() : Set.copyOf(line.events()),
        missing,
        sharing(id, before, line, ground));
  }

  /** Other entries of which its editor knows now that they have some of its evidence. */
  private static Set<UUID> sharing(
      UUID id, Anchor before, @Nullable GroundLine line, Ground ground) {
    Set<UUID> sharing = new HashSet<>(before.absorbed());
    if (line != null) {
      sharing.addAll(line.absorbed());
    }
    for (Hold hold : before.holds()) {
      sharing.addAll(ground.linesWith(hold));
    }
    sharing.remove(id);
    return sharing;
  }

  /** An entry by hand keeps the sources that were withdrawn; they ask for no further look. */
  private static EntryEdit byHand(EntryEdit edit, EntryEdit.Manual manual, Ground ground) {
    Set<Hold> missing = new HashSet<>();
    for (Hold hold : manual.holds()) {
      Standing standing = ground.standing(hold);
      if (standing != null && standing.now() == null) {
        missing.add(hold);
      }
    }
    return edit.madeOf(
        new EntryEdit.Manual(
            manual.participants(),
            manual.sources().stream().map(source -> reviewed(source, ground)).toList(),
            missing));
  }

  private static ManualSource reviewed(ManualSource source, Ground ground) {
    @Nullable Evidence place = source.place();
    Standing standing = place == null ? null : ground.standing(place.hold());
    return standing == null || standing.now() == null
        ? source
        : new ManualSource(
            source.title(),
            source.url(),
            source.source(),
            source.published(),
            source.quote(),
            source.article(),
            standing.now());
  }
}
