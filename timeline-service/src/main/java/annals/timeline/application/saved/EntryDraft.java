package annals.timeline.application.saved;

import annals.platform.error.AnnalsException;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.saved.EntryEdit;
import annals.timeline.domain.saved.EntryEdit.Manual;
import annals.timeline.domain.saved.EntryEdit.Words;
import annals.timeline.domain.saved.Line.Partaker;
import annals.timeline.domain.saved.ManualSource;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an editor wants of an entry.
 *
 * @param names the components that count; always in the order of {@link Field}
 * @param date null: the machine's
 * @param headline empty: the machine's
 * @param text empty: the machine's
 * @param participants by hand alone
 * @param sources by hand alone
 */
public record EntryDraft(
    Set<Field> names,
    @Nullable EdtfDate date,
    String headline,
    String text,
    boolean pinned,
    boolean hidden,
    String group,
    int order,
    String note,
    List<Partaker> participants,
    List<ManualSource> sources) {

  /** Copies the collections. */
  public EntryDraft {
    EnumSet<Field> inOrder = EnumSet.noneOf(Field.class);
    inOrder.addAll(names);
    names = Collections.unmodifiableSet(inOrder);
    participants = List.copyOf(participants);
    sources = List.copyOf(sources);
  }

  /** The components, as their names in requests say in lower case. */
  public enum Field {
    EDTF,
    HEADLINE,
    TEXT,
    PINNED,
    HIDDEN,
    GROUP_ID,
    ORDER,
    NOTE,
    PARTICIPANTS,
    MANUAL_SOURCES
  }

  private boolean has(Field field) {
    return names.contains(field);
  }

  /**
   * An edit with what counts of this draft.
   *
   * @param checked the sources, checked
   */
  EntryEdit over(EntryEdit edit, List<ManualSource> checked) {
    Words words = edit.words();
    EntryEdit worded =
        edit.saying(
            new Words(
                has(Field.EDTF) ? date : words.date(),
                has(Field.HEADLINE) ? orNull(headline) : words.headline(),
                has(Field.TEXT) ? orNull(text) : words.text()));
    EntryEdit marked =
        worded.marked(
            has(Field.PINNED) ? pinned : edit.pinned(),
            has(Field.HIDDEN) ? hidden : edit.hidden(),
            has(Field.GROUP_ID) ? group : edit.group(),
            has(Field.ORDER) ? order : edit.order(),
            has(Field.NOTE) ? note : edit.note());
    Manual manual = edit.manual();
    if (manual == null) {
      refuseByHand();
      return marked;
    }
    if (marked.words().date() == null) {
      throw AnnalsException.invalid("draft.edtf", "An entry by hand needs a date.");
    }
    if (marked.words().headline() == null) {
      throw AnnalsException.invalid("draft.headline", "An entry by hand needs a headline.");
    }
    EntryEdit made =
        marked.madeOf(
            new Manual(
                has(Field.PARTICIPANTS) ? participants : manual.participants(),
                has(Field.MANUAL_SOURCES) ? checked : manual.sources(),
                manual.missing()));
    if (Objects.requireNonNull(made.manual()).sources().isEmpty()) {
      throw AnnalsException.invalid("draft.manual_sources", "An entry by hand needs a source.");
    }
    return made;
  }

  private void refuseByHand() {
    for (Field field : List.of(Field.PARTICIPANTS, Field.MANUAL_SOURCES)) {
      if (has(field)) {
        throw AnnalsException.invalid(
            "fields", field.name().toLowerCase(java.util.Locale.ROOT) + " is for entries by hand.");
      }
    }
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
