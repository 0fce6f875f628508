package annals.timeline.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import annals.platform.testing.KeycloakResource;
import annals.platform.testing.PostgresResource;
import annals.platform.testing.TestTokens;
import annals.timeline.v1.AssembleTimelineRequest;
import annals.timeline.v1.AssembleTimelineResponse;
import annals.timeline.v1.DateCertainty;
import annals.timeline.v1.Event;
import annals.timeline.v1.EventOutcome;
import annals.timeline.v1.Evidence;
import annals.timeline.v1.GetEventRequest;
import annals.timeline.v1.ListQuotesRequest;
import annals.timeline.v1.ListQuotesResponse;
import annals.timeline.v1.ListStatementsRequest;
import annals.timeline.v1.ListStatementsResponse;
import annals.timeline.v1.Quote;
import annals.timeline.v1.RemoveArticleRequest;
import annals.timeline.v1.Statement;
import annals.timeline.v1.TimelineEntry;
import annals.timeline.v1.TimelineServiceGrpc;
import annals.timeline.v1.TimelineServiceGrpc.TimelineServiceBlockingStub;
import annals.timeline.v1.UpdateEventRequest;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.BadRequest;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(KeycloakResource.class)
@WithTestResource(GrpcPortResource.class)
class TimelineEndpointIT {
  private static final String TEXT =
      """
      On 3 May, Mara Vance opened the new tide gate. The Harbour Board paid nine million crowns for it.
      "We have waited twenty years for this gate," Mara Vance said.
      In 2019, the Harbour Board drew the first plans.
      """;

  private final UUID article = UUID.randomUUID();
  private ManagedChannel channel = ManagedChannelBuilder.forAddress("localhost", 1).build();

  @BeforeEach
  void connect() {
    int port = ConfigProvider.getConfig().getValue(GrpcPortResource.PORT, Integer.class);
    channel = ManagedChannelBuilder.forAddress("localhost", port).usePlaintext().build();
  }

  @AfterEach
  void forgetTheArticle() {
    pipeline().removeArticle(removal(article));
    channel.shutdownNow();
  }

  private TimelineServiceBlockingStub anonymous() {
    return TimelineServiceGrpc.newBlockingStub(channel);
  }

  private TimelineServiceBlockingStub reader() {
    return TestTokens.as(TestTokens.user("reader"), anonymous());
  }

  private TimelineServiceBlockingStub pipeline() {
    return TestTokens.as(TestTokens.pipeline(), anonymous());
  }

  @Test
  void assemblesATimelineOfAnIndexedArticle() {
    // Given
    pipeline().indexArticle(Messages.article(article, 1, "2031-05-05", TEXT));

    // When
    AssembleTimelineResponse timeline = timelineOf(Messages.MARA_VANCE);

    // Then
    assertThat(timeline.getEntriesList())
        .extracting(e -> e.getDate().getEdtf())
        .containsExactly("2019", "2031-05-03");
    TimelineEntry opening = timeline.getEntries(1);
    assertThat(opening.getHeadline()).isEqualTo("Mara Vance opened the new tide gate.");
    assertThat(opening.getParticipantsList())
        .extracting(p -> p.getName())
        .containsExactly("Mara Vance");
    for (TimelineEntry entry : timeline.getEntriesList()) {
      Evidence evidence = entry.getEvidence(0);
      assertThat(evidence.getQuote())
          .isEqualTo(entry.getText())
          .isEqualTo(TEXT.substring(evidence.getStart(), evidence.getEnd()));
      assertThat(evidence.getSource()).isEqualTo("The Pilot");
    }
  }

  @Test
  void takesAnArticleOutAgain() {
    // Given
    pipeline().indexArticle(Messages.article(article, 1, "2031-05-05", TEXT));

    // When
    pipeline().removeArticle(removal(article));

    // Then
    assertThat(timelineOf(Messages.MARA_VANCE).getEntriesList()).isEmpty();
    assertThat(quotes(ListQuotesRequest.newBuilder()).getQuotesList()).isEmpty();
  }

  @Test
  void ignoresAnOlderRevisionAndRedoesEverythingForANewerOne() {
    // Given
    pipeline().indexArticle(Messages.article(article, 2, "2031-05-05", TEXT));

    // When
    pipeline().indexArticle(Messages.article(article, 1, "2030-05-05", TEXT));

    // Then
    assertThat(datesOf(Messages.MARA_VANCE)).containsExactly("2019", "2031-05-03");

    // When
    pipeline().indexArticle(Messages.article(article, 3, "2030-05-05", TEXT));

    // Then
    assertThat(datesOf(Messages.MARA_VANCE)).containsExactly("2019", "2030-05-03");
  }

  @Test
  void listsStatementsPageByPage() {
    // Given
    pipeline().indexArticle(Messages.article(article, 1, "2031-05-05", TEXT));
    List<Statement> listed = new ArrayList<>();
    String token = "";

    // When
    do {
      ListStatementsResponse page =
          reader()
              .listStatements(
                  ListStatementsRequest.newBuilder()
                      .setArticleId(article.toString())
                      .setPageSize(3)
                      .setPageToken(token)
                      .build());
      listed.addAll(page.getStatementsList());
      token = page.getNextPageToken();
    } while (!token.isEmpty());

    // Then
    assertThat(listed).hasSize(4).isSortedAccordingTo((a, b) -> a.getStart() - b.getStart());
    assertThat(listed).extracting(s -> s.getDate().getEdtf()).contains("2019", "2031-05-03", "");
    assertThat(listed.getFirst().getEventId()).isNotEmpty();
  }

  @Test
  void listsQuotesOfAnArticlePageByPage() {
    // Given
    String text = "\"First we dig,\" Mara Vance said.\n\"Then we build,\" Mara Vance said.\n";
    pipeline().indexArticle(Messages.article(article, 1, "2031-05-05", text));
    Set<String> seen = new HashSet<>();

    // When
    ListQuotesResponse first = quotes(ListQuotesRequest.newBuilder().setPageSize(1));
    ListQuotesResponse second =
        quotes(
            ListQuotesRequest.newBuilder().setPageSize(1).setPageToken(first.getNextPageToken()));

    // Then
    for (Quote quote : List.of(first.getQuotes(0), second.getQuotes(0))) {
      assertThat(quote.getText()).isEqualTo(text.substring(quote.getStart(), quote.getEnd()));
      assertThat(seen.add(quote.getId())).isTrue();
    }
    assertThat(second.getNextPageToken()).isEmpty();
  }

  @Test
  void letsOnlyThePipelineWriteAndOnlyReadersRead() {
    assertThat(codeOf(anonymous(), s -> s.assembleTimeline(ofEverything())))
        .isEqualTo(Status.Code.UNAUTHENTICATED);
    assertThat(codeOf(anonymous(), s -> s.removeArticle(removal(article))))
        .isEqualTo(Status.Code.UNAUTHENTICATED);
    for (String user : List.of("reader", "editor", "admin")) {
      TimelineServiceBlockingStub stub = TestTokens.as(TestTokens.user(user), anonymous());
      assertThat(codeOf(stub, s -> s.assembleTimeline(ofEverything()))).isEqualTo(Status.Code.OK);
      assertThat(codeOf(stub, s -> s.removeArticle(removal(article))))
          .isEqualTo(Status.Code.PERMISSION_DENIED);
      assertThat(
              codeOf(stub, s -> s.indexArticle(Messages.article(article, 1, "2031-05-05", TEXT))))
          .isEqualTo(Status.Code.PERMISSION_DENIED);
    }
    assertThat(codeOf(pipeline(), s -> s.assembleTimeline(ofEverything())))
        .isEqualTo(Status.Code.PERMISSION_DENIED);
    assertThat(
            codeOf(
                TestTokens.as("no.such.token", anonymous()),
                s -> s.assembleTimeline(ofEverything())))
        .isEqualTo(Status.Code.UNAUTHENTICATED);
  }

  @Test
  void namesTheFieldThatIsNotValid() {
    AssembleTimelineRequest.Builder many = AssembleTimelineRequest.newBuilder();
    for (int i = 0; i < 21; i++) {
      many.addEntityIds(UUID.randomUUID().toString());
    }
    assertThat(fieldAtFault(many)).isEqualTo("entity_ids");
    assertThat(fieldAtFault(AssembleTimelineRequest.newBuilder().addEntityIds("x")))
        .isEqualTo("entity_ids[0]");
    assertThat(
            fieldAtFault(
                AssembleTimelineRequest.newBuilder().setFrom("2031-02-01").setTo("2031-01-31")))
        .isEqualTo("to");
    assertThat(fieldAtFault(AssembleTimelineRequest.newBuilder().setFrom("yesterday")))
        .isEqualTo("from");
    assertThat(fieldAtFault(AssembleTimelineRequest.newBuilder().setQuery("tide\0")))
        .isEqualTo("query");
    assertThat(fieldAtFault(AssembleTimelineRequest.newBuilder().setLimit(201))).isEqualTo("limit");
    assertThat(fieldAtFault(AssembleTimelineRequest.newBuilder().setLimit(-1))).isEqualTo("limit");
  }

  private String fieldAtFault(AssembleTimelineRequest.Builder request) {
    StatusRuntimeException failure =
        catchThrowableOfType(
            StatusRuntimeException.class, () -> reader().assembleTimeline(request.build()));
    assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
    com.google.rpc.Status status =
        Objects.requireNonNull(StatusProto.fromThrowable(failure), "details");
    try {
      return status.getDetails(1).unpack(BadRequest.class).getFieldViolations(0).getField();
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Status.Code codeOf(
      TimelineServiceBlockingStub stub, Consumer<TimelineServiceBlockingStub> call) {
    try {
      call.accept(stub);
      return Status.Code.OK;
    } catch (StatusRuntimeException e) {
      return e.getStatus().getCode();
    }
  }

  private static AssembleTimelineRequest ofEverything() {
    return AssembleTimelineRequest.getDefaultInstance();
  }

  private static RemoveArticleRequest removal(UUID article) {
    return RemoveArticleRequest.newBuilder().setArticleId(article.toString()).build();
  }

  private AssembleTimelineResponse timelineOf(UUID entity) {
    return reader()
        .assembleTimeline(
            AssembleTimelineRequest.newBuilder().addEntityIds(entity.toString()).build());
  }

  private List<String> datesOf(UUID entity) {
    return timelineOf(entity).getEntriesList().stream().map(e -> e.getDate().getEdtf()).toList();
  }

  private ListQuotesResponse quotes(ListQuotesRequest.Builder request) {
    return reader().listQuotes(request.setArticleId(article.toString()).build());
  }

  @Test
  void showsAnEventAndTakesAnEditorsCorrection() {
    // Given
    pipeline().indexArticle(Messages.article(article, 1, "2031-05-05", TEXT));
    String id = timelineOf(Messages.MARA_VANCE).getEntries(1).getEventId();

    // When
    Event event = event(id);

    // Then
    assertThat(event.getId()).isEqualTo(id);
    assertThat(event.getDate().getEdtf()).isEqualTo("2031-05-03");
    assertThat(event.getCertainty()).isEqualTo(DateCertainty.DATE_CERTAINTY_STATED);
    assertThat(event.getOutcome()).isEqualTo(EventOutcome.EVENT_OUTCOME_HAPPENED);
    assertThat(event.getFirstReport()).isEqualTo("2031-05-05");
    assertThat(event.getEtag()).isEqualTo("0");
    assertThat(event.getParticipantsList())
        .extracting(p -> p.getName() + " " + p.getPart())
        .containsExactly("Mara Vance opened");
    assertThat(event.hasCorrection()).isFalse();

    // When
    UpdateEventRequest edit =
        UpdateEventRequest.newBuilder()
            .setId(id)
            .addFields("date")
            .setEdtf("2031-05-02")
            .setReason("The harbour log says so.")
            .setEtag("0")
            .build();
    Event edited = editor().updateEvent(edit).getEvent();

    // Then
    assertThat(edited.getDate().getEdtf()).isEqualTo("2031-05-02");
    assertThat(edited.getCertainty()).isEqualTo(DateCertainty.DATE_CERTAINTY_EDITED);
    assertThat(edited.getCorrection().getMachineEdtf()).isEqualTo("2031-05-03");
    assertThat(edited.getCorrection().getMadeBy()).isEqualTo("editor");
    assertThat(statusOf(() -> editor().updateEvent(edit))).isEqualTo(Status.Code.ABORTED);
    assertThat(statusOf(() -> reader().updateEvent(edit))).isEqualTo(Status.Code.PERMISSION_DENIED);
    assertThat(statusOf(() -> event(new UUID(0, 1).toString()))).isEqualTo(Status.Code.NOT_FOUND);
  }

  private Event event(String id) {
    return reader().getEvent(GetEventRequest.newBuilder().setId(id).build()).getEvent();
  }

  private TimelineServiceBlockingStub editor() {
    return TestTokens.as(TestTokens.user("editor"), anonymous());
  }

  private static Status.Code statusOf(Runnable call) {
    return Objects.requireNonNull(catchThrowableOfType(StatusRuntimeException.class, call::run))
        .getStatus()
        .getCode();
  }
}
