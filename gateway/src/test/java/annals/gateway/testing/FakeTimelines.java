package annals.gateway.testing;

import annals.timeline.v1.AssembleTimelineRequest;
import annals.timeline.v1.AssembleTimelineResponse;
import annals.timeline.v1.ListQuotesRequest;
import annals.timeline.v1.ListQuotesResponse;
import annals.timeline.v1.ListStatementsRequest;
import annals.timeline.v1.ListStatementsResponse;
import annals.timeline.v1.TimelineServiceGrpc.TimelineServiceImplBase;
import com.google.protobuf.Message;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers with what it was given. */
public final class FakeTimelines extends TimelineServiceImplBase {
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

  /** Forgets everything. */
  public void reset() {
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
