package annals.timeline.application;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where a quote stands in a list.
 *
 * @param day day of publication; {@link StoredQuote#UNDATED} if it is not known
 * @param start offset in its article
 * @param id its id
 */
public record QuotePlace(LocalDate day, int start, UUID id) {}
