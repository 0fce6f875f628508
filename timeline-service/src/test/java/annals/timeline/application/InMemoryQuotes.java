package annals.timeline.application;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The quotes of an index in memory.
 *
 * @param quotes by article
 */
record InMemoryQuotes(Map<UUID, List<StoredQuote>> quotes, InMemoryIndex index)
    implements QuoteStore {
  @Override
  public void replace(UUID article, List<StoredQuote> newer) {
    quotes.put(article, List.copyOf(newer));
  }

  @Override
  public List<StoredQuote> list(QuoteRequest request, @Nullable QuotePlace after, int limit) {
    Comparator<StoredQuote> order = order(request);
    return quotes.values().stream()
        .flatMap(Collection::stream)
        .filter(q -> matches(q, request))
        .sorted(order)
        .filter(q -> after == null || isBehind(q, after, request))
        .limit(limit)
        .toList();
  }

  private static Comparator<StoredQuote> order(QuoteRequest request) {
    return request.article() != null
        ? Comparator.comparingInt((StoredQuote q) -> q.span().start())
            .thenComparing(q -> q.id().toString())
        : Comparator.comparing((StoredQuote q) -> q.place().day())
            .thenComparing(q -> q.id().toString())
            .reversed();
  }

  private static boolean isBehind(StoredQuote quote, QuotePlace after, QuoteRequest request) {
    String id = quote.id().toString();
    if (request.article() != null) {
      int start = quote.span().start();
      return start > after.start()
          || (start == after.start() && id.compareTo(after.id().toString()) > 0);
    }
    int day = quote.place().day().compareTo(after.day());
    return day < 0 || (day == 0 && id.compareTo(after.id().toString()) < 0);
  }

  private boolean matches(StoredQuote quote, QuoteRequest request) {
    return (request.article() == null || quote.origin().article().equals(request.article()))
        && (request.speaker() == null || request.speaker().equals(speaker(quote)))
        && (request.entity() == null || quote.entities().contains(request.entity()))
        && InMemoryChoice.holds(quote.text(), request.terms())
        && (request.event() == null || index.tell(request.event(), quote))
        && (request.from() == null || !quote.place().day().isBefore(request.from()))
        && (request.to() == null || !quote.place().day().isAfter(request.to()));
  }

  private static @Nullable UUID speaker(StoredQuote quote) {
    return quote.speaker() == null || quote.speaker().entity() == null
        ? null
        : quote.speaker().entity().id();
  }
}
