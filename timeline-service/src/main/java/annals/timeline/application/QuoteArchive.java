package annals.timeline.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists quotes, each with the event that it tells of. */
@ApplicationScoped
public class QuoteArchive {

  private final QuoteStore quotes;
  private final StatementStore statements;
  private final EventStore events;

  QuoteArchive(QuoteStore quotes, StatementStore statements, EventStore events) {
    this.quotes = quotes;
    this.statements = statements;
    this.events = events;
  }

  /**
   * The quotes that a request asks for, in its order. An event may be named by an id that was
   * joined with it.
   *
   * @param after only those behind this place; null from the start
   */
  @Transactional
  public List<FiledQuote> list(QuoteRequest request, @Nullable QuotePlace after, int limit) {
    List<StoredQuote> found = found(request, after, limit);
    Map<UUID, UUID> told = statements.eventsOf(found);
    return found.stream().map(quote -> new FiledQuote(quote, told.get(quote.id()))).toList();
  }

  private List<StoredQuote> found(QuoteRequest request, @Nullable QuotePlace after, int limit) {
    if (request.event() == null) {
      return quotes.list(request, after, limit);
    }
    Optional<StoredEvent> event = events.find(request.event());
    return event.isEmpty()
        ? List.of()
        : quotes.list(request.about(event.get().event().id()), after, limit);
  }
}
