package annals.gateway.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A JSON string with characters that cannot be stored; the message is for people. */
final class UnusableTextException extends MismatchedInputException {
  private static final long serialVersionUID = 1L;

  UnusableTextException(JsonParser parser, String message) {
    super(parser, message, String.class);
  }
}
