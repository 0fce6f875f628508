package annals.timeline.grpc;

import annals.platform.error.AnnalsException;
import annals.timeline.application.saved.EntryDraft.Field;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.saved.Composition;
import annals.timeline.domain.saved.Line.Partaker;
import annals.timeline.v1.EntryDraft;
import annals.timeline.v1.EvidencePlace;
import annals.timeline.v1.ManualSource;
import annals.timeline.v1.Participant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what editors want of entries. */
final class EntryReader {

  private static final int LONGEST_HEADLINE = 500;
  private static final int LONGEST_TEXT = 5_000;
  private static final int LONGEST_NAME = 500;
  private static final int LONGEST_ADDRESS_TITLE = 1_000;
  private static final int MOST_PARTICIPANTS = 50;
  private static final int MOST_SOURCES = 20;
  private static final int MOST_MERGED = 20;
  private static final int MOST_EVIDENCE = 200;
  private static final int LARGEST_ORDER = 10_000;
  private static final Set<String> FIELDS =
      Stream.of(Field.values())
          .map(field -> field.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private EntryReader() {}

  /** A whole entry. */
  static annals.timeline.application.saved.EntryDraft whole(EntryDraft draft) {
    return draft(draft, EnumSet.allOf(Field.class));
  }

  /** The fields of an entry that are named; none if it is only reviewed. */
  static annals.timeline.application.saved.EntryDraft named(
      EntryDraft draft, List<String> fields, boolean reviewed) {
    if (!fields.isEmpty() || !reviewed) {
      Texts.fields(fields, FIELDS);
    }
    Set<Field> names = EnumSet.noneOf(Field.class);
    fields.forEach(field -> names.add(Field.valueOf(field.toUpperCase(Locale.ROOT))));
    return draft(draft, names);
  }

  private static annals.timeline.application.saved.EntryDraft draft(
      EntryDraft draft, Set<Field> names) {
    boolean ordered = names.contains(Field.ORDER);
    Fields.require(
        !ordered || (draft.getOrder() >= 0 && draft.getOrder() <= LARGEST_ORDER),
        "draft.order",
        "A place from 1 to " + LARGEST_ORDER + ", or 0.");
    return new annals.timeline.application.saved.EntryDraft(
        names,
        names.contains(Field.EDTF) ? date(draft.getEdtf(), "draft.edtf", true) : null,
        Texts.text(draft.getHeadline(), "draft.headline", LONGEST_HEADLINE),
        Texts.text(draft.getText(), "draft.text", LONGEST_TEXT),
        draft.getPinned(),
        draft.getHidden(),
        names.contains(Field.GROUP_ID) ? draft.getGroupId() : "",
        ordered ? draft.getOrder() : 0,
        Texts.text(draft.getNote(), "draft.note", LONGEST_TEXT),
        names.contains(Field.PARTICIPANTS) ? participants(draft.getParticipantsList()) : List.of(),
        names.contains(Field.MANUAL_SOURCES) ? sources(draft.getManualSourcesList()) : List.of());
  }

  private static @Nullable EdtfDate date(String value, String field, boolean placed) {
    if (value.isEmpty()) {
      return null;
    }
    EdtfDate date = EdtfDate.parseOrNull(value);
    if (date == null || (placed && date.earliest() == null)) {
      throw AnnalsException.invalid(
          field, "An EDTF date with a place on the calendar, such as 2022-02-24 or 2022~.");
    }
    return date;
  }

  private static List<Partaker> participants(List<Participant> given) {
    Fields.require(
        given.size() <= MOST_PARTICIPANTS,
        "draft.participants",
        "At most " + MOST_PARTICIPANTS + " participants.");
    List<Partaker> participants = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      String field = "draft.participants[" + i + "]";
      participants.add(
          new Partaker(
              Fields.id(given.get(i).getEntityId(), field + ".entity_id"),
              Texts.text(given.get(i).getName(), field + ".name", LONGEST_NAME),
              Texts.text(given.get(i).getPart(), field + ".part", LONGEST_NAME)));
    }
    return participants;
  }

  private static List<annals.timeline.domain.saved.ManualSource> sources(List<ManualSource> given) {
    Fields.require(
        given.size() <= MOST_SOURCES,
        "draft.manual_sources",
        "From 1 to " + MOST_SOURCES + " sources.");
    List<annals.timeline.domain.saved.ManualSource> sources = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      sources.add(source(given.get(i), "draft.manual_sources[" + i + "]"));
    }
    return sources;
  }

  private static annals.timeline.domain.saved.ManualSource source(
      ManualSource given, String field) {
    String title = Texts.text(given.getTitle(), field + ".title", LONGEST_ADDRESS_TITLE);
    String url = SavedTimelineReader.address(given.getUrl(), field + ".url");
    UUID article = Fields.optionalId(given.getArticleId(), field + ".article_id");
    Fields.require(
        !title.isEmpty() || !url.isEmpty() || article != null,
        field,
        "A title, an address or an article is needed.");
    return new annals.timeline.domain.saved.ManualSource(
        title,
        url,
        Texts.text(given.getSource(), field + ".source", LONGEST_NAME),
        date(given.getPublished(), field + ".published", false),
        Texts.text(given.getQuote(), field + ".quote", LONGEST_TEXT),
        article,
        null);
  }

  /** The entries to merge, each once. */
  static List<UUID> merged(List<String> ids) {
    Set<UUID> entries = new LinkedHashSet<>();
    for (int i = 0; i < ids.size(); i++) {
      entries.add(Fields.id(ids.get(i), "entry_ids[" + i + "]"));
    }
    Fields.require(
        entries.size() >= 2 && entries.size() <= MOST_MERGED,
        "entry_ids",
        "From 2 to " + MOST_MERGED + " entries.");
    return List.copyOf(entries);
  }

  /** The evidence to take out. */
  static List<Composition.Place> places(List<EvidencePlace> given) {
    Fields.require(
        !given.isEmpty() && given.size() <= MOST_EVIDENCE,
        "evidence",
        "Some of the entry's evidence, not all of it.");
    List<Composition.Place> places = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      places.add(
          new Composition.Place(
              Fields.id(given.get(i).getArticleId(), "evidence[" + i + "].article_id"),
              given.get(i).getStart()));
    }
    return places;
  }
}
