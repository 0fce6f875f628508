package annals.article.domain;

import annals.platform.error.FieldViolation;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects what is wrong with the fields of a request. */
final class FieldRules {
  private static final int LONGEST_URL = 2048;
  private static final int LONGEST_LANGUAGE = 35;

  private final List<FieldViolation> violations = new ArrayList<>();

  List<FieldViolation> violations() {
    return violations;
  }

  /** No characters that cannot be stored or shown, and no more than {@code longest} units. */
  boolean text(String field, String value, int longest) {
    int forbidden = firstForbidden(value);
    if (forbidden >= 0) {
      refuse(field, describe(value, forbidden));
    } else if (value.length() > longest) {
      refuse(field, "At most " + longest + " characters, please; here are " + value.length() + ".");
    } else {
      return true;
    }
    return false;
  }

  void url(String field, String value) {
    if (!value.isEmpty() && text(field, value, LONGEST_URL) && !isWebAddress(value)) {
      refuse(field, "Not a web address: it must begin with http:// or https:// and name a host.");
    }
  }

  void date(String field, String value) {
    if (!value.isEmpty() && text(field, value, 64) && EdtfDate.parse(value).isEmpty()) {
      refuse(
          field,
          "Not a date: use 2024-12-09, 2024-12, 2024 or an instant like 2024-12-09T08:30:00Z.");
    }
  }

  void language(String field, String value) {
    if (!value.isEmpty() && text(field, value, LONGEST_LANGUAGE) && !isLanguage(value)) {
      refuse(field, "Not a language tag: use BCP 47, as en, uk or pt-BR.");
    }
  }

  void refuse(String field, String description) {
    violations.add(new FieldViolation(field, description));
  }

  static int utf8Length(String text) {
    return text.length() > Integer.MAX_VALUE / 3
        ? Integer.MAX_VALUE
        : text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static boolean isWebAddress(String value) {
    try {
      URI uri = new URI(value);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      return (scheme.equals("http") || scheme.equals("https"))
          && uri.getRawAuthority() != null
          && !uri.getRawAuthority().isEmpty();
    } catch (URISyntaxException malformed) {
      return false;
    }
  }

  private static boolean isLanguage(String value) {
    try {
      return !new Locale.Builder().setLanguageTag(value).build().getLanguage().isEmpty();
    } catch (java.util.IllformedLocaleException malformed) {
      return false;
    }
  }

  private static String describe(String value, int at) {
    return Character.isSurrogate(value.charAt(at))
        ? "Half a character (an unpaired surrogate) at offset " + at + "."
        : String.format(
            Locale.ROOT,
            "Control character U+%04X at offset %d is not allowed.",
            (int) value.charAt(at),
            at);
  }

  private static int firstForbidden(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < value.length()
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c) || isForbiddenControl(c)) {
        return i;
      }
    }
    return -1;
  }

  /** C0, DEL and C1, except tab, line ends and the form feed between pages. */
  private static boolean isForbiddenControl(char c) {
    return Character.isISOControl(c)
        && switch (c) {
          case '\t', '\n', '\r', '\f', '\u0085' -> false;
          default -> true;
        };
  }
}
