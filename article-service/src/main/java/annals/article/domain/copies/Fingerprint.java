package annals.article.domain.copies;

import annals.article.domain.Segment;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * SHA-256 of what an article says, without regard to case, punctuation, layout, headline, byline
 * and furniture. Two articles with one fingerprint are copies of each other.
 *
 * @param hex 64 hexadecimal digits
 */
public record Fingerprint(String hex) {
  /** The fingerprint of a clean text. */
  public static Fingerprint of(String text, List<Segment> segments) {
    MessageDigest digest = sha256();
    boolean any = false;
    for (Segment segment : segments) {
      if (segment.kind().isBody()) {
        any |= update(digest, segment.of(text));
      }
    }
    if (!any) {
      update(digest, text);
    }
    return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
  }

  private static boolean update(MessageDigest digest, String words) {
    String folded = Normalizer.normalize(words, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(folded.length());
    folded.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    digest.update(letters.toString().getBytes(StandardCharsets.UTF_8));
    return !letters.isEmpty();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }
}
