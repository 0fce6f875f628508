package annals.gateway.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Strong entity tags and the conditions on them, RFC 9110 section 13. */
@ApplicationScoped
public class EntityTags {
  private static final String ANY = "*";
  private static final char VERSION_END = '.';
  private static final int HASH_BYTES = 16;

  private final ObjectMapper json;

  EntityTags(ObjectMapper json) {
    this.json = json;
  }

  /** A tag of the exact bytes that {@code body} is sent as. */
  public String ofBody(Object body) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(body));
      return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
    } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * A tag of the exact bytes that tells the version of the resource too. The version is what
   * changes rest on: counts that grow with every article change the bytes alone, and hold up no
   * editor.
   */
  public String ofVersion(String version, Object body) {
    return version + VERSION_END + ofBody(body);
  }

  /**
   * The version that a change may rest on: the current one when If-Match has a tag of it; empty for
   * {@code *}.
   *
   * @throws ProblemException 428 without the header, 412 when it has other versions only
   */
  public static String versionSeen(@Nullable String ifMatch, String current) {
    List<String> seen = required(ifMatch);
    if (seen.isEmpty()) {
      return "";
    }
    if (current.isEmpty() || seen.stream().noneMatch(tag -> version(tag).equals(current))) {
      throw stale();
    }
    return current;
  }

  /**
   * The version that the caller has seen; empty for {@code *}. For services that compare it
   * themselves: a call repeated under one key finds what the first one made, though the version has
   * moved on since. Of several tags the current one counts.
   *
   * @param current gives the current version, should it be needed
   * @throws ProblemException 428 without the header, 412 when it has no tag of a version
   */
  public static String versionSeen(@Nullable String ifMatch, Supplier<String> current) {
    List<String> seen = required(ifMatch);
    if (seen.size() != 1) {
      return seen.isEmpty() ? "" : versionSeen(ifMatch, current.get());
    }
    String version = version(seen.getFirst());
    if (version.isEmpty()) {
      throw stale();
    }
    return version;
  }

  private static String version(String tag) {
    int end = tag.lastIndexOf(VERSION_END);
    return end < 0 ? "" : tag.substring(0, end);
  }

  /** Answers with the body and its tag, or 304 when the caller has it already. */
  public Response answer(Object body, String tag, @Nullable String ifNoneMatch) {
    Response.ResponseBuilder response =
        matches(ifNoneMatch, tag) ? Response.notModified() : Response.ok(body);
    return response
        .header("ETag", quoted(tag))
        .header("Cache-Control", "private, no-cache")
        .build();
  }

  /** The tag as it stands in a header. */
  public static String quoted(String tag) {
    return '"' + tag + '"';
  }

  /**
   * The tags of a required If-Match; empty for {@code *}.
   *
   * @throws ProblemException 428 without the header
   */
  public static List<String> required(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      String detail = "Send the ETag that you have seen as If-Match, or * to overwrite.";
      throw new ProblemException(
          ProblemType.PRECONDITION_REQUIRED,
          detail,
          List.of(Problem.Fault.ofHeader("If-Match", detail)),
          Map.of(),
          null);
    }
    if (ifMatch.trim().equals(ANY)) {
      return List.of();
    }
    List<String> strong =
        tags(ifMatch)
            .filter(tag -> tag.startsWith("\"") && tag.length() > 2)
            .map(EntityTags::bare)
            .toList();
    if (strong.isEmpty()) {
      throw stale();
    }
    return strong;
  }

  /** The answer to a change that rests on an outdated version. */
  public static ProblemException stale() {
    return new ProblemException(
        ProblemType.STALE_ETAG, "The resource is not as If-Match says; read it again.");
  }

  private static boolean matches(@Nullable String ifNoneMatch, String tag) {
    return ifNoneMatch != null
        && (ifNoneMatch.trim().equals(ANY)
            || tags(ifNoneMatch).anyMatch(seen -> bare(seen).equals(tag)));
  }

  private static Stream<String> tags(String header) {
    return Arrays.stream(header.split(",", -1)).map(String::trim);
  }

  private static String bare(String tag) {
    String strong = tag.startsWith("W/") ? tag.substring(2) : tag;
    return strong.length() >= 2 && strong.startsWith("\"") && strong.endsWith("\"")
        ? strong.substring(1, strong.length() - 1)
        : strong;
  }
}
