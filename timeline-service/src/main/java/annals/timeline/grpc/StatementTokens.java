package annals.timeline.grpc;

import annals.platform.paging.PageToken;
import annals.timeline.application.StatementPlace;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Page tokens of statement lists. */
final class StatementTokens {

  private static final int KEYS = 2;

  private StatementTokens() {}

  static String write(StatementPlace place) {
    return PageToken.after(Integer.toString(place.start()), place.id().toString()).encode();
  }

  static @Nullable StatementPlace read(String token) {
    if (token.isEmpty()) {
      return null;
    }
    List<String> keys = PageToken.decode(token, KEYS).keys();
    try {
      return new StatementPlace(Integer.parseInt(keys.get(0)), UUID.fromString(keys.get(1)));
    } catch (IllegalArgumentException e) {
      throw PageToken.malformed();
    }
  }
}
