package annals.timeline.application;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the quotes of the indexed articles. */
public interface QuoteStore {

  /** Puts the quotes of an article in place of its earlier ones. */
  void replace(UUID article, List<StoredQuote> quotes);

  /**
   * The quotes that a request asks for, in its order.
   *
   * @param after only those behind this place; null from the start
   */
  List<StoredQuote> list(QuoteRequest request, @Nullable QuotePlace after, int limit);
}
