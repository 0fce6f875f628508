package annals.timeline.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A quote and the event that its words tell of.
 *
 * @param quote the quote
 * @param event the event of the dated sentence that holds most of it, or null if there is none
 */
public record FiledQuote(StoredQuote quote, @Nullable UUID event) {}
