package annals.timeline.domain.saved;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What two states of an entry differ in. */
public final class EntryDiff {

  private EntryDiff() {}

  /**
   * The fields that differ, by their public names, in fixed order. Scores do not count: they move
   * with every article and are comparable within one answer only.
   */
  public static List<String> fields(SavedEntry before, SavedEntry after) {
    List<String> fields = new ArrayList<>();
    Line old = before.line();
    Line line = after.line();
    add(fields, "date", old.date(), line.date());
    add(fields, "headline", old.headline(), line.headline());
    add(fields, "text", old.sentences(), line.sentences());
    add(fields, "participants", old.participants(), line.participants());
    add(fields, "sources", old.sources(), line.sources());
    add(fields, "evidence", old.evidence(), line.evidence());
    add(fields, "disagreements", old.disagreements(), line.disagreements());
    add(fields, "outcome", old.outcome(), line.outcome());
    add(fields, "certainty", old.certainty(), line.certainty());
    add(fields, "supported", before.supported(), after.supported());
    add(fields, "pinned", before.pinned(), after.pinned());
    add(fields, "hidden", before.hidden(), after.hidden());
    add(fields, "group", before.group(), after.group());
    add(fields, "order", before.order(), after.order());
    add(fields, "note", before.note(), after.note());
    add(fields, "manual_sources", before.sources(), after.sources());
    add(fields, "attention", before.attention(), after.attention());
    add(fields, "edited_fields", before.edited(), after.edited());
    add(fields, "events", before.events(), after.events());
    add(fields, "machine", before.machine(), after.machine());
    return fields;
  }

  private static void add(
      List<String> fields, String name, @Nullable Object before, @Nullable Object after) {
    if (!Objects.equals(before, after)) {
      fields.add(name);
    }
  }
}
