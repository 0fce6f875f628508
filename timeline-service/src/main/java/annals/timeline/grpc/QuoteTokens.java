package annals.timeline.grpc;

import annals.platform.paging.PageToken;
import annals.timeline.application.QuotePlace;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Page tokens of quote lists. */
final class QuoteTokens {

  private static final int KEYS = 3;

  private QuoteTokens() {}

  static String write(QuotePlace place) {
    return PageToken.after(
            place.day().toString(), Integer.toString(place.start()), place.id().toString())
        .encode();
  }

  static @Nullable QuotePlace read(String token) {
    if (token.isEmpty()) {
      return null;
    }
    List<String> keys = PageToken.decode(token, KEYS).keys();
    try {
      return new QuotePlace(
          LocalDate.parse(keys.get(0)),
          Integer.parseInt(keys.get(1)),
          UUID.fromString(keys.get(2)));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw PageToken.malformed();
    }
  }
}
