package annals.timeline.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists quotes. */
@ApplicationScoped
public class QuoteArchive {

  private final QuoteStore quotes;

  QuoteArchive(QuoteStore quotes) {
    this.quotes = quotes;
  }

  /**
   * The quotes that a request asks for, in its order.
   *
   * @param after only those behind this place; null from the start
   */
  @Transactional
  public List<StoredQuote> list(QuoteRequest request, @Nullable QuotePlace after, int limit) {
    return quotes.list(request, after, limit);
  }
}
