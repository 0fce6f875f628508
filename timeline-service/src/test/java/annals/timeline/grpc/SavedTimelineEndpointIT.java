package annals.timeline.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import annals.platform.testing.KeycloakResource;
import annals.platform.testing.PostgresResource;
import annals.platform.testing.TestTokens;
import annals.timeline.v1.ChangeCause;
import annals.timeline.v1.ChangeKind;
import annals.timeline.v1.CompareVersionsRequest;
import annals.timeline.v1.CreateEntryRequest;
import annals.timeline.v1.CreateTimelineRequest;
import annals.timeline.v1.EntryDraft;
import annals.timeline.v1.EntryGroup;
import annals.timeline.v1.EntryOrigin;
import annals.timeline.v1.GetTimelineRequest;
import annals.timeline.v1.ListEntriesRequest;
import annals.timeline.v1.ListEntriesResponse;
import annals.timeline.v1.ListTimelineChangesRequest;
import annals.timeline.v1.ListTimelineChangesResponse;
import annals.timeline.v1.ListTimelinesRequest;
import annals.timeline.v1.ListVersionsRequest;
import annals.timeline.v1.ManualSource;
import annals.timeline.v1.MergeEntriesRequest;
import annals.timeline.v1.PublishTimelineRequest;
import annals.timeline.v1.RemoveArticleRequest;
import annals.timeline.v1.SavedEntry;
import annals.timeline.v1.SavedTimeline;
import annals.timeline.v1.SavedTimelineServiceGrpc;
import annals.timeline.v1.SavedTimelineServiceGrpc.SavedTimelineServiceBlockingStub;
import annals.timeline.v1.TimelineDraft;
import annals.timeline.v1.TimelineQuery;
import annals.timeline.v1.TimelineServiceGrpc;
import annals.timeline.v1.TimelineServiceGrpc.TimelineServiceBlockingStub;
import annals.timeline.v1.TimelineStatus;
import annals.timeline.v1.UpdateEntryRequest;
import annals.timeline.v1.UpdateTimelineRequest;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(KeycloakResource.class)
@WithTestResource(GrpcPortResource.class)
class SavedTimelineEndpointIT {
  private static final String TEXT =
      """
      On 3 May 2031, Mara Vance opened the new tide gate.
      On 9 June 2031, Mara Vance ended the long strike of the pilots.
      On 20 July 2031, Mara Vance signed the contract for the bridge.
      """;

  private final UUID article = UUID.randomUUID();
  private ManagedChannel channel = ManagedChannelBuilder.forAddress("localhost", 1).build();

  @ConfigProperty(name = GrpcPortResource.PORT)
  int port;

  @BeforeEach
  void index() {
    channel = ManagedChannelBuilder.forAddress("localhost", port).usePlaintext().build();
    pipeline().indexArticle(Messages.article(article, 1, "2031-12-01", TEXT));
  }

  @AfterEach
  void forget() {
    pipeline()
        .removeArticle(RemoveArticleRequest.newBuilder().setArticleId(article.toString()).build());
    channel.shutdownNow();
  }

  private TimelineServiceBlockingStub pipeline() {
    return TestTokens.as(TestTokens.pipeline(), TimelineServiceGrpc.newBlockingStub(channel));
  }

  private SavedTimelineServiceBlockingStub as(String user) {
    return TestTokens.as(TestTokens.user(user), SavedTimelineServiceGrpc.newBlockingStub(channel));
  }

  private static TimelineDraft.Builder draft() {
    return TimelineDraft.newBuilder()
        .setTitle("Mara Vance")
        .setIntroduction("What she did.")
        .setCoverImage("https://example.org/a.jpg")
        .setQuery(
            TimelineQuery.newBuilder()
                .addEntityIds(Messages.MARA_VANCE.toString())
                .setFrom("2031")
                .setTo("2031-12"))
        .addGroups(EntryGroup.newBuilder().setId("port").setTitle("Port"));
  }

  private SavedTimeline create() {
    return as("editor")
        .createTimeline(CreateTimelineRequest.newBuilder().setDraft(draft()).build())
        .getTimeline();
  }

  private List<SavedEntry> entries(String user, SavedTimeline timeline) {
    List<SavedEntry> entries = new ArrayList<>();
    String token = "";
    do {
      ListEntriesResponse page =
          as(user)
              .listEntries(
                  ListEntriesRequest.newBuilder()
                      .setTimelineId(timeline.getId())
                      .setPageSize(2)
                      .setPageToken(token)
                      .build());
      entries.addAll(page.getEntriesList());
      token = page.getNextPageToken();
    } while (!token.isEmpty());
    return entries;
  }

  @Test
  void keepsATimelineWithWhatEditorsMadeOfIt() {
    // Given
    SavedTimeline timeline = create();

    // Then
    assertThat(timeline.getStatus()).isEqualTo(TimelineStatus.TIMELINE_STATUS_DRAFT);
    assertThat(timeline.getQuery().getFrom()).isEqualTo("2031");
    assertThat(timeline.getQuery().getTo()).isEqualTo("2031-12");
    assertThat(timeline.getQuery().getLimit()).isEqualTo(50);
    assertThat(timeline.getEntryCount()).isEqualTo(3);
    assertThat(timeline.getCreatedBy()).isEqualTo("editor");
    List<SavedEntry> entries = entries("editor", timeline);
    assertThat(entries)
        .extracting(e -> e.getEntry().getDate().getEdtf())
        .containsExactly("2031-05-03", "2031-06-09", "2031-07-20");
    assertThat(entries.getFirst().getEntry().getEvidence(0).getQuote())
        .isEqualTo(
            TEXT.substring(
                entries.getFirst().getEntry().getEvidence(0).getStart(),
                entries.getFirst().getEntry().getEvidence(0).getEnd()));

    // When
    SavedEntry edited =
        as("editor")
            .updateEntry(
                UpdateEntryRequest.newBuilder()
                    .setTimelineId(timeline.getId())
                    .setEntryId(entries.getFirst().getId())
                    .setEtag(timeline.getEtag())
                    .setDraft(
                        EntryDraft.newBuilder()
                            .setHeadline("The gate opens")
                            .setEdtf("2031-05")
                            .setGroupId("port")
                            .setNote("Look again"))
                    .addFields("headline")
                    .addFields("edtf")
                    .addFields("group_id")
                    .addFields("note")
                    .build())
            .getEntry();

    // Then
    assertThat(edited.getEntry().getHeadline()).isEqualTo("The gate opens");
    assertThat(edited.getEntry().getDate().getEdtf()).isEqualTo("2031-05");
    assertThat(edited.getMachineDate().getEdtf()).isEqualTo("2031-05-03");
    assertThat(edited.getEditedFieldsList()).containsExactly("headline", "date", "group", "note");

    // When
    as("editor")
        .createEntry(
            CreateEntryRequest.newBuilder()
                .setTimelineId(timeline.getId())
                .setDraft(
                    EntryDraft.newBuilder()
                        .setEdtf("2030~")
                        .setHeadline("Plans are drawn")
                        .addManualSources(
                            ManualSource.newBuilder().setUrl("https://example.org/plans")))
                .build());
    as("editor")
        .mergeEntries(
            MergeEntriesRequest.newBuilder()
                .setTimelineId(timeline.getId())
                .addEntryIds(entries.get(1).getId())
                .addEntryIds(entries.get(2).getId())
                .build());
    as("editor")
        .publishTimeline(PublishTimelineRequest.newBuilder().setId(timeline.getId()).build());

    // Then
    List<SavedEntry> seen = entries("reader", timeline);
    assertThat(seen).hasSize(3);
    assertThat(seen.getFirst().getOrigin()).isEqualTo(EntryOrigin.ENTRY_ORIGIN_MANUAL);
    assertThat(seen).extracting(SavedEntry::getNote).containsOnly("");
    assertThat(seen.get(2).getEventIdsList()).hasSize(2);
    assertThat(
            as("editor")
                .listVersions(
                    ListVersionsRequest.newBuilder().setTimelineId(timeline.getId()).build())
                .getVersionsList())
        .extracting(v -> v.getVersion())
        .containsExactly(5L, 4L, 3L, 2L, 1L);
    assertThat(
            as("editor")
                .compareVersions(
                    CompareVersionsRequest.newBuilder()
                        .setTimelineId(timeline.getId())
                        .setSince(1)
                        .build())
                .getChangesList())
        .extracting(c -> c.getKind())
        .containsExactlyInAnyOrder(
            ChangeKind.CHANGE_KIND_TIMELINE,
            ChangeKind.CHANGE_KIND_ADDED,
            ChangeKind.CHANGE_KIND_CHANGED,
            ChangeKind.CHANGE_KIND_CHANGED,
            ChangeKind.CHANGE_KIND_REMOVED);
  }

  @Test
  void followsTheIndexByItself() {
    // Given
    SavedTimeline timeline = create();
    as("editor")
        .publishTimeline(PublishTimelineRequest.newBuilder().setId(timeline.getId()).build());
    String cursor =
        as("reader")
            .listTimelineChanges(
                ListTimelineChangesRequest.newBuilder().setTimelineId(timeline.getId()).build())
            .getNextCursor();

    // When
    pipeline()
        .indexArticle(
            Messages.article(
                article, 2, "2031-12-01", TEXT + "On 1 August 2031, Mara Vance left the port.\n"));

    // Then
    ListTimelineChangesResponse changes = ListTimelineChangesResponse.getDefaultInstance();
    long end = System.nanoTime() + 10_000_000_000L;
    while (changes.getChangesCount() == 0 && System.nanoTime() < end) {
      changes =
          as("reader")
              .listTimelineChanges(
                  ListTimelineChangesRequest.newBuilder()
                      .setTimelineId(timeline.getId())
                      .setPageToken(cursor)
                      .build());
    }
    assertThat(changes.getChangesList())
        .anySatisfy(
            change -> {
              assertThat(change.getKind()).isEqualTo(ChangeKind.CHANGE_KIND_ADDED);
              assertThat(change.getCause()).isEqualTo(ChangeCause.CHANGE_CAUSE_CORRECTION);
              assertThat(change.getActor()).isEqualTo("machine");
              assertThat(change.getArticleIdsList()).contains(article.toString());
            });
  }

  @Test
  void aDraftIsNotThereForReaders() {
    SavedTimeline timeline = create();
    GetTimelineRequest request = GetTimelineRequest.newBuilder().setId(timeline.getId()).build();

    StatusRuntimeException refused = refusal(() -> as("reader").getTimeline(request));

    assertThat(refused.getStatus().getCode()).isEqualTo(Status.Code.NOT_FOUND);
    assertThat(info(refused)).isEqualTo("TIMELINE_NOT_FOUND");
    assertThat(
            as("reader")
                .listTimelines(ListTimelinesRequest.getDefaultInstance())
                .getTimelinesList())
        .extracting(SavedTimeline::getId)
        .doesNotContain(timeline.getId());
  }

  @Test
  void refusesAStaleEtag() {
    SavedTimeline timeline = create();
    UpdateTimelineRequest.Builder update =
        UpdateTimelineRequest.newBuilder()
            .setId(timeline.getId())
            .setEtag(timeline.getEtag())
            .addFields("title");
    as("editor").updateTimeline(update.setDraft(draft().setTitle("One")).build());

    StatusRuntimeException refused =
        refusal(
            () -> as("editor").updateTimeline(update.setDraft(draft().setTitle("Two")).build()));

    assertThat(refused.getStatus().getCode()).isEqualTo(Status.Code.ABORTED);
    assertThat(info(refused)).isEqualTo("STALE_ETAG");
  }

  @Test
  void namesTheFieldThatIsNotValid() {
    assertThat(fieldOf(d -> d.setTitle(" "))).isEqualTo("draft.title");
    assertThat(fieldOf(d -> d.setTitle("x".repeat(301)))).isEqualTo("draft.title");
    assertThat(fieldOf(d -> d.setCoverImage("javascript:alert(1)"))).isEqualTo("draft.cover_image");
    assertThat(fieldOf(d -> d.getQueryBuilder().addEntityIds("x")))
        .isEqualTo("draft.query.entity_ids[1]");
    assertThat(fieldOf(d -> d.getQueryBuilder().setFrom("soon"))).isEqualTo("draft.query.from");
    assertThat(fieldOf(d -> d.getQueryBuilder().setLimit(201))).isEqualTo("draft.query.limit");
    assertThat(fieldOf(d -> d.addGroups(EntryGroup.newBuilder().setId("port").setTitle("B"))))
        .isEqualTo("draft.groups[1].id");
    SavedTimeline timeline = create();
    assertThat(
            field(
                refusal(
                    () ->
                        as("editor")
                            .createEntry(
                                CreateEntryRequest.newBuilder()
                                    .setTimelineId(timeline.getId())
                                    .setDraft(EntryDraft.newBuilder().setEdtf("XXXX-02-18"))
                                    .build()))))
        .isEqualTo("draft.edtf");
    assertThat(
            field(
                refusal(
                    () ->
                        as("editor")
                            .updateEntry(
                                UpdateEntryRequest.newBuilder()
                                    .setTimelineId(timeline.getId())
                                    .setEntryId(UUID.randomUUID().toString())
                                    .addFields("colour")
                                    .build()))))
        .isEqualTo("fields[0]");
  }

  private String fieldOf(Consumer<TimelineDraft.Builder> change) {
    TimelineDraft.Builder draft = draft();
    change.accept(draft);
    return field(
        refusal(
            () ->
                as("editor")
                    .createTimeline(CreateTimelineRequest.newBuilder().setDraft(draft).build())));
  }

  private static StatusRuntimeException refusal(Runnable call) {
    return catchThrowableOfType(StatusRuntimeException.class, call::run);
  }

  private static com.google.rpc.Status details(StatusRuntimeException refused) {
    return Objects.requireNonNull(StatusProto.fromThrowable(refused), "details");
  }

  private static String info(StatusRuntimeException refused) {
    try {
      return details(refused).getDetails(0).unpack(ErrorInfo.class).getReason();
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String field(StatusRuntimeException refused) {
    assertThat(refused.getStatus().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
    try {
      return details(refused)
          .getDetails(1)
          .unpack(BadRequest.class)
          .getFieldViolations(0)
          .getField();
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException(e);
    }
  }
}
