package annals.gateway.testing;

import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import annals.timeline.v1.AssembleTimelineRequest;
import annals.timeline.v1.AssembleTimelineResponse;
import annals.timeline.v1.Event;
import annals.timeline.v1.GetEventRequest;
import annals.timeline.v1.GetEventResponse;
import annals.timeline.v1.ListQuotesRequest;
import annals.timeline.v1.ListQuotesResponse;
import annals.timeline.v1.ListStatementsRequest;
import annals.timeline.v1.ListStatementsResponse;
import annals.timeline.v1.TimelineServiceGrpc.TimelineServiceImplBase;
import annals.timeline.v1.UpdateEventRequest;
import annals.timeline.v1.UpdateEventResponse;
import com.google.protobuf.Message;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers with what it was given. */
public final class FakeTimelines extends TimelineServiceImplBase {
  private final Map<String, Event> events = new ConcurrentHashMap<>();
  private final List<Message> received = new CopyOnWriteArrayList<>();
  private volatile AssembleTimelineResponse timeline =
      AssembleTimelineResponse.getDefaultInstance();
  private volatile ListQuotesResponse quotes = ListQuotesResponse.getDefaultInstance();
  private volatile ListStatementsResponse statements = ListStatementsResponse.getDefaultInstance();

  /** The last request of a type. */
  public <T extends Message> T last(Class<T> type) {
    return received.stream().filter(type::isInstance).map(type::cast).toList().getLast();
  }

  /** The timeline to answer with. */
  public void timeline(AssembleTimelineResponse answer) {
    timeline = answer;
  }

  /** The quotes to answer with. */
  public void quotes(ListQuotesResponse answer) {
    quotes = answer;
  }

  /** The statements to answer with. */
  public void statements(ListStatementsResponse answer) {
    statements = answer;
  }

  /** Adds an event with a new id. */
  public Event event(Event.Builder event) {
    Event kept = event.setId(UUID.randomUUID().toString()).setEtag("v1").build();
    events.put(kept.getId(), kept);
    return kept;
  }

  /** Makes an id that was merged into {@code survivor} and returns it. */
  public String mergedInto(Event survivor) {
    String id = UUID.randomUUID().toString();
    events.put(id, survivor);
    return id;
  }

  /** Forgets everything. */
  public void reset() {
    events.clear();
    received.clear();
    timeline = AssembleTimelineResponse.getDefaultInstance();
    quotes = ListQuotesResponse.getDefaultInstance();
    statements = ListStatementsResponse.getDefaultInstance();
  }

  @Override
  public void assembleTimeline(
      AssembleTimelineRequest request, StreamObserver<AssembleTimelineResponse> answer) {
    received.add(request);
    FakeArticles.finish(answer, timeline);
  }

  @Override
  public void getEvent(GetEventRequest request, StreamObserver<GetEventResponse> answer) {
    received.add(request);
    Event event = events.get(request.getId());
    if (event == null) {
      FakeArticles.fail(answer, AnnalsException.notFound(Reason.EVENT_NOT_FOUND, request.getId()));
    } else {
      FakeArticles.finish(answer, GetEventResponse.newBuilder().setEvent(event).build());
    }
  }

  @Override
  public void updateEvent(UpdateEventRequest request, StreamObserver<UpdateEventResponse> answer) {
    received.add(request);
    Event event = events.get(request.getId());
    if (event == null) {
      FakeArticles.fail(answer, AnnalsException.notFound(Reason.EVENT_NOT_FOUND, request.getId()));
    } else if (!request.getEtag().isEmpty() && !request.getEtag().equals(event.getEtag())) {
      FakeArticles.fail(answer, new AnnalsException(Reason.STALE_ETAG, "It was changed."));
    } else if (request.getEdtf().equals("tomorrow")) {
      FakeArticles.fail(answer, AnnalsException.invalid("edtf", "Must be EDTF."));
    } else {
      Event changed = event.toBuilder().setHeadline(request.getHeadline()).setEtag("v2").build();
      events.put(event.getId(), changed);
      FakeArticles.finish(answer, UpdateEventResponse.newBuilder().setEvent(changed).build());
    }
  }

  @Override
  public void listQuotes(ListQuotesRequest request, StreamObserver<ListQuotesResponse> answer) {
    received.add(request);
    FakeArticles.finish(answer, quotes);
  }

  @Override
  public void listStatements(
      ListStatementsRequest request, StreamObserver<ListStatementsResponse> answer) {
    received.add(request);
    FakeArticles.finish(answer, statements);
  }
}
