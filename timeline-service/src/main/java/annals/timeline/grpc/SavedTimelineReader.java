package annals.timeline.grpc;

import annals.platform.error.AnnalsException;
import annals.timeline.application.saved.SavedTimelineDesk.Draft;
import annals.timeline.domain.assembly.TimelineRequest;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.saved.Document;
import annals.timeline.domain.saved.Document.Group;
import annals.timeline.domain.saved.Document.Status;
import annals.timeline.domain.saved.QueryPatch;
import annals.timeline.domain.saved.QueryPatch.Part;
import annals.timeline.v1.AssembleTimelineRequest;
import annals.timeline.v1.EntryGroup;
import annals.timeline.v1.TimelineDraft;
import annals.timeline.v1.TimelineQuery;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what editors want saved timelines to be. */
final class SavedTimelineReader {

  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_INTRODUCTION = 20_000;
  private static final int LONGEST_ADDRESS = 2_000;
  private static final int MOST_GROUPS = 50;
  private static final String QUERY = "query";
  private static final Map<String, Part> PARTS =
      Arrays.stream(Part.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  part -> QUERY + "." + part.name().toLowerCase(Locale.ROOT), part -> part));
  private static final Set<String> FIELDS =
      Stream.concat(
              Stream.of("title", "introduction", QUERY, "cover_image", "groups"),
              PARTS.keySet().stream())
          .collect(Collectors.toUnmodifiableSet());
  private static final Pattern GROUP_ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

  private SavedTimelineReader() {}

  static Document document(TimelineDraft draft) {
    return new Document(
        title(draft.getTitle(), "draft.title"),
        Texts.text(draft.getIntroduction(), "draft.introduction", LONGEST_INTRODUCTION),
        query(draft.getQuery()),
        address(draft.getCoverImage(), "draft.cover_image"),
        groups(draft.getGroupsList()),
        Status.DRAFT);
  }

  /** The fields of a draft that are named. */
  static Draft draft(TimelineDraft draft, List<String> fields) {
    Texts.fields(fields, FIELDS);
    return new Draft(
        fields.contains("title") ? title(draft.getTitle(), "draft.title") : null,
        fields.contains("introduction")
            ? Texts.text(draft.getIntroduction(), "draft.introduction", LONGEST_INTRODUCTION)
            : null,
        patch(draft.getQuery(), fields),
        fields.contains("cover_image") ? address(draft.getCoverImage(), "draft.cover_image") : null,
        fields.contains("groups") ? groups(draft.getGroupsList()) : null);
  }

  /** What of a query is named, as a whole or part by part; null: nothing. */
  private static @Nullable QueryPatch patch(TimelineQuery query, List<String> fields) {
    if (fields.contains(QUERY)) {
      return QueryPatch.whole(query(query));
    }
    List<Part> parts = fields.stream().filter(PARTS::containsKey).map(PARTS::get).toList();
    return parts.isEmpty() ? null : new QueryPatch(Set.copyOf(parts), query(query));
  }

  private static String title(String text, String field) {
    String title = Texts.text(text, field, LONGEST_TITLE);
    Fields.require(!title.isEmpty(), field, "A title of 1 to " + LONGEST_TITLE + " characters.");
    return title;
  }

  /** A web address, or empty. */
  static String address(String text, String field) {
    String address = Texts.text(text, field, LONGEST_ADDRESS);
    if (address.isEmpty()) {
      return address;
    }
    try {
      URI uri = new URI(address);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      if (uri.getHost() != null && (scheme.equals("http") || scheme.equals("https"))) {
        return address;
      }
    } catch (URISyntaxException e) {
      throw notAnAddress(field);
    }
    throw notAnAddress(field);
  }

  private static AnnalsException notAnAddress(String field) {
    return AnnalsException.invalid(field, "An http or https address is needed.");
  }

  private static List<Group> groups(List<EntryGroup> given) {
    Fields.require(
        given.size() <= MOST_GROUPS, "draft.groups", "At most " + MOST_GROUPS + " groups.");
    List<Group> groups = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < given.size(); i++) {
      String field = "draft.groups[" + i + "]";
      String id = given.get(i).getId();
      Fields.require(
          GROUP_ID.matcher(id).matches(),
          field + ".id",
          "From 1 to 64 letters, digits and hyphens.");
      Fields.require(ids.add(id), field + ".id", "Another group has this id.");
      groups.add(new Group(id, title(given.get(i).getTitle(), field + ".title")));
    }
    return groups;
  }

  private static annals.timeline.domain.saved.TimelineQuery query(TimelineQuery query) {
    AssembleTimelineRequest same =
        AssembleTimelineRequest.newBuilder()
            .addAllEntityIds(query.getEntityIdsList())
            .setModeValue(query.getModeValue())
            .setQuery(query.getQuery())
            .addAllSources(query.getSourcesList())
            .setFrom(query.getFrom())
            .setTo(query.getTo())
            .setLimit(query.getLimit())
            .setLeastImportance(query.getLeastImportance())
            .setGranularityValue(query.getGranularityValue())
            .setSentences(query.getSentences())
            .setInferred(query.getInferred())
            .build();
    TimelineRequest request = within("draft.query.", () -> RequestReader.wanted(same));
    return new annals.timeline.domain.saved.TimelineQuery(
        request.entities(),
        request.mode(),
        request.terms(),
        request.sources(),
        date(query.getFrom()),
        date(query.getTo()),
        request.limit(),
        request.leastImportance(),
        request.granularity(),
        request.sentences(),
        request.inferred());
  }

  private static @Nullable EdtfDate date(String value) {
    return value.isEmpty() ? null : EdtfDate.parse(value);
  }

  /** Reads a part of a message; its fields at fault are named from the message on. */
  private static <T> T within(String prefix, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (AnnalsException e) {
      throw e.within(prefix);
    }
  }

  static @Nullable Status status(annals.timeline.v1.TimelineStatus status) {
    return switch (status) {
      case TIMELINE_STATUS_UNSPECIFIED -> null;
      case TIMELINE_STATUS_DRAFT -> Status.DRAFT;
      case TIMELINE_STATUS_PUBLISHED -> Status.PUBLISHED;
      case UNRECOGNIZED -> throw AnnalsException.invalid("status", "No such status.");
    };
  }
}
