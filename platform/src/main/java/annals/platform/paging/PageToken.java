package annals.platform.paging;

import annals.platform.error.AnnalsException;
import annals.platform.error.FieldViolation;
import annals.platform.error.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Where the next page begins: the sort keys of the last row seen, opaque to clients.
 *
 * @param keys the sort keys, at least one, in the order of the query
 */
public record PageToken(List<String> keys) {
  private static final String SEPARATOR = "\u001f";

  /** Keeps the keys; none of them may hold the unit separator U+001F. */
  public PageToken {
    keys = List.copyOf(keys);
    if (keys.isEmpty() || keys.stream().anyMatch(key -> key.contains(SEPARATOR))) {
      throw new IllegalArgumentException("keys must not be empty nor hold U+001F");
    }
  }

  /** The token after a row with these sort keys. */
  public static PageToken after(String... keys) {
    return new PageToken(List.of(keys));
  }

  /** Reads what {@link #encode} wrote; anything else is {@code INVALID_PAGE_TOKEN}. */
  public static PageToken decode(String token, int keyCount) {
    List<String> keys;
    try {
      String joined = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
      keys = List.of(joined.split(SEPARATOR, -1));
    } catch (IllegalArgumentException e) {
      throw malformed();
    }
    if (keys.size() != keyCount) {
      throw malformed();
    }
    return new PageToken(keys);
  }

  /** A failure for a token that decodes but whose keys make no sense to the query. */
  public static AnnalsException malformed() {
    String advice =
        "Use the nextPageToken of the page before, unchanged and with the same filters.";
    return new AnnalsException(
        Reason.INVALID_PAGE_TOKEN,
        advice,
        List.of(new FieldViolation("page_token", advice)),
        Map.of());
  }

  /** The token as clients see it: URL-safe, without padding. */
  public String encode() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
  }
}
