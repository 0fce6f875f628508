package annals.gateway.article;

import annals.gateway.http.Problem.Fault;
import annals.gateway.http.ProblemException;
import annals.gateway.http.ProblemType;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * The page token of a list that joins two lists.
 *
 * @param chunk token of the outer list
 * @param page token within the chunk
 */
record ChunkToken(String chunk, String page) {
  private static final char SEPARATOR = '\n';

  /** Reads a token; empty is the start. */
  static ChunkToken parse(String token) {
    if (token.isEmpty()) {
      return new ChunkToken("", "");
    }
    try {
      String both = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
      int middle = both.indexOf(SEPARATOR);
      if (middle >= 0) {
        return new ChunkToken(both.substring(0, middle), both.substring(middle + 1));
      }
    } catch (IllegalArgumentException fallsThrough) {
      // The answer is the same as for a token without a separator.
    }
    String detail = "Is not a token that this list gave out.";
    throw new ProblemException(
        ProblemType.INVALID_PAGE_TOKEN,
        detail,
        List.of(Fault.ofParameter("pageToken", detail)),
        Map.of(),
        null);
  }

  /** Where the list goes on: in the chunk, in the next chunk, or nowhere. */
  ChunkToken next(String nextPage, String nextChunk) {
    return nextPage.isEmpty() ? new ChunkToken(nextChunk, "") : new ChunkToken(chunk, nextPage);
  }

  /** Whether nothing follows. A chunk token of the start has a page. */
  boolean isEnd() {
    return chunk.isEmpty() && page.isEmpty();
  }

  @Override
  public String toString() {
    return isEnd()
        ? ""
        : Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString((chunk + SEPARATOR + page).getBytes(StandardCharsets.UTF_8));
  }
}
