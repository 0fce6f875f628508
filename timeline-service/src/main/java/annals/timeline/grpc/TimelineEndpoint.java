package annals.timeline.grpc;

import annals.platform.paging.PageSize;
import annals.timeline.application.ArticleIndexer;
import annals.timeline.application.EventDesk;
import annals.timeline.application.FiledQuote;
import annals.timeline.application.FiledStatement;
import annals.timeline.application.QuoteArchive;
import annals.timeline.application.QuoteRequest;
import annals.timeline.application.StoredEvent;
import annals.timeline.application.TimelineDesk;
import annals.timeline.v1.AssembleTimelineRequest;
import annals.timeline.v1.AssembleTimelineResponse;
import annals.timeline.v1.GetEventRequest;
import annals.timeline.v1.GetEventResponse;
import annals.timeline.v1.IndexArticleRequest;
import annals.timeline.v1.IndexArticleResponse;
import annals.timeline.v1.ListQuotesRequest;
import annals.timeline.v1.ListQuotesResponse;
import annals.timeline.v1.ListStatementsRequest;
import annals.timeline.v1.ListStatementsResponse;
import annals.timeline.v1.RemoveArticleRequest;
import annals.timeline.v1.RemoveArticleResponse;
import annals.timeline.v1.TimelineServiceGrpc.TimelineServiceImplBase;
import annals.timeline.v1.UpdateEventRequest;
import annals.timeline.v1.UpdateEventResponse;
import io.grpc.stub.StreamObserver;
import io.quarkus.grpc.GrpcService;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The service's gRPC side. */
@GrpcService
@Blocking
public class TimelineEndpoint extends TimelineServiceImplBase {

  private final ArticleIndexer indexer;
  private final TimelineDesk desk;
  private final QuoteArchive archive;
  private final EventDesk events;
  private final SecurityIdentity identity;

  TimelineEndpoint(
      ArticleIndexer indexer,
      TimelineDesk desk,
      QuoteArchive archive,
      EventDesk events,
      SecurityIdentity identity) {
    this.indexer = indexer;
    this.desk = desk;
    this.archive = archive;
    this.events = events;
    this.identity = identity;
  }

  @Override
  @RolesAllowed("pipeline")
  public void indexArticle(
      IndexArticleRequest request, StreamObserver<IndexArticleResponse> response) {
    indexer.index(ArticleReader.article(request));
    answer(response, IndexArticleResponse.getDefaultInstance());
  }

  @Override
  @RolesAllowed("pipeline")
  public void removeArticle(
      RemoveArticleRequest request, StreamObserver<RemoveArticleResponse> response) {
    UUID article = Fields.id(request.getArticleId(), "article_id");
    Fields.require(request.getRevision() >= 0, "revision", "A revision counts from 1.");
    indexer.remove(article, request.getRevision());
    answer(response, RemoveArticleResponse.getDefaultInstance());
  }

  @Override
  @RolesAllowed("reader")
  public void assembleTimeline(
      AssembleTimelineRequest request, StreamObserver<AssembleTimelineResponse> response) {
    answer(response, TimelineWriter.timeline(desk.assemble(RequestReader.wanted(request))));
  }

  @Override
  @RolesAllowed("reader")
  public void getEvent(GetEventRequest request, StreamObserver<GetEventResponse> response) {
    StoredEvent event = events.get(Fields.id(request.getId(), "id"));
    answer(response, GetEventResponse.newBuilder().setEvent(EventMessages.event(event)).build());
  }

  @Override
  @RolesAllowed("editor")
  public void updateEvent(
      UpdateEventRequest request, StreamObserver<UpdateEventResponse> response) {
    StoredEvent event = events.edit(EventEdits.edit(request, actor()));
    answer(response, UpdateEventResponse.newBuilder().setEvent(EventMessages.event(event)).build());
  }

  private String actor() {
    Principal principal = identity.getPrincipal();
    String name =
        principal instanceof JsonWebToken token ? token.getClaim("preferred_username") : null;
    return name == null ? principal.getName() : name;
  }

  @Override
  @RolesAllowed("reader")
  public void listQuotes(ListQuotesRequest request, StreamObserver<ListQuotesResponse> response) {
    int size = PageSize.of(request.getPageSize());
    QuoteRequest wanted =
        new QuoteRequest(
            Fields.optionalId(request.getArticleId(), "article_id"),
            Fields.optionalId(request.getSpeakerId(), "speaker_id"),
            Fields.optionalId(request.getEntityId(), "entity_id"),
            request.getQuery(),
            Fields.firstDay(request.getFrom(), "from"),
            Fields.lastDay(request.getTo(), "to"),
            Fields.optionalId(request.getEventId(), "event_id"));
    List<FiledQuote> quotes =
        archive.list(wanted, QuoteTokens.read(request.getPageToken()), size + 1);
    List<FiledQuote> page = quotes.subList(0, Math.min(size, quotes.size()));
    ListQuotesResponse.Builder list = ListQuotesResponse.newBuilder();
    page.forEach(quote -> list.addQuotes(TimelineWriter.quote(quote)));
    if (quotes.size() > size) {
      list.setNextPageToken(QuoteTokens.write(page.getLast().quote().place()));
    }
    answer(response, list.build());
  }

  @Override
  @RolesAllowed("reader")
  public void listStatements(
      ListStatementsRequest request, StreamObserver<ListStatementsResponse> response) {
    UUID article = Fields.id(request.getArticleId(), "article_id");
    int size = PageSize.of(request.getPageSize());
    List<FiledStatement> statements =
        desk.statements(article, StatementTokens.read(request.getPageToken()), size + 1);
    List<FiledStatement> page = statements.subList(0, Math.min(size, statements.size()));
    ListStatementsResponse.Builder list = ListStatementsResponse.newBuilder();
    page.forEach(statement -> list.addStatements(TimelineWriter.statement(statement)));
    if (statements.size() > size) {
      list.setNextPageToken(StatementTokens.write(page.getLast().place()));
    }
    answer(response, list.build());
  }

  private static <T> void answer(StreamObserver<T> response, T message) {
    response.onNext(message);
    response.onCompleted();
  }
}
