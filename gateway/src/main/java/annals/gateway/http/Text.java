package annals.gateway.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Text from outside: decoded strictly, without characters that cannot be stored. */
public final class Text {
  private Text() {}

  /** What makes a text unusable, as a sentence; null when it is fine. */
  public static @Nullable String fault(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return "U+0000 at position %d is not allowed.".formatted(i);
      }
      if (Character.isSurrogate(c)) {
        boolean paired =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!paired) {
          return "Half of a surrogate pair at position %d is not allowed.".formatted(i);
        }
        i++;
      }
    }
    return null;
  }

  /**
   * Reads a body of plain text or HTML.
   *
   * @param charset name from the media type; null: UTF-8
   */
  public static String read(InputStream body, @Nullable String charset) throws IOException {
    byte[] bytes = body.readAllBytes();
    String text;
    try {
      text =
          charset(charset)
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
    } catch (CharacterCodingException malformed) {
      throw broken("The body is not valid %s.".formatted(charset(charset).name()));
    }
    String fault = fault(text);
    if (fault != null) {
      throw broken(fault);
    }
    return text;
  }

  private static Charset charset(@Nullable String name) {
    try {
      return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw new ProblemException(
          ProblemType.UNSUPPORTED_MEDIA_TYPE, "The charset of the body is not known; send UTF-8.");
    }
  }

  private static ProblemException broken(String detail) {
    return new ProblemException(
        ProblemType.MALFORMED_BODY, detail, List.of(Problem.Fault.at("", detail)), Map.of(), null);
  }
}
