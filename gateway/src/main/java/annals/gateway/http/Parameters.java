package annals.gateway.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads query parameters and headers; what is wrong becomes a 400 that names the parameter. */
public final class Parameters {
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E][\\x20-\\x7E]{0,254}");
  private static final Pattern EDTF = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");

  private static final int LAST_YEAR = 9999;

  private Parameters() {}

  /** A free text; empty when not given. */
  public static String text(String name, @Nullable String value) {
    if (value == null) {
      return "";
    }
    String fault = Text.fault(value);
    if (fault != null) {
      throw ProblemException.invalidParameter(name, fault);
    }
    return value.strip();
  }

  /** An id; empty when not given. */
  public static String id(String name, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      return "";
    }
    if (!isId(value)) {
      throw ProblemException.invalidParameter(name, "Must be an id, a UUID.");
    }
    return value.toLowerCase(Locale.ROOT);
  }

  /** A whole number within bounds, or {@code fallback} when not given. */
  public static int number(String name, @Nullable String value, int fallback, int max) {
    if (value == null) {
      return fallback;
    }
    try {
      int number = Integer.parseInt(value.strip());
      if (number >= 1 && number <= max) {
        return number;
      }
    } catch (NumberFormatException fallsThrough) {
      // The answer is the same as for a number out of bounds.
    }
    throw ProblemException.invalidParameter(
        name, "Must be a whole number from 1 to %d.".formatted(max));
  }

  /** A share from 0 to 1; 0 when not given. */
  public static double share(String name, @Nullable String value) {
    if (value == null) {
      return 0;
    }
    try {
      double share = Double.parseDouble(value.strip());
      if (share >= 0 && share <= 1) {
        return share;
      }
    } catch (NumberFormatException fallsThrough) {
      // The answer is the same as for a number out of bounds.
    }
    throw ProblemException.invalidParameter(name, "Must be a number from 0 to 1.");
  }

  /** Texts of a parameter that may be repeated; blank ones are left out. */
  public static List<String> texts(String name, List<String> values, int max) {
    if (values.size() > max) {
      throw ProblemException.invalidParameter(
          name, "May be given at most %d times.".formatted(max));
    }
    return values.stream().map(value -> text(name, value)).filter(text -> !text.isEmpty()).toList();
  }

  /** One of the constants of {@code type}, in any case; null when not given. */
  public static <E extends Enum<E>> @Nullable E oneOf(
      String name, @Nullable String value, Class<E> type) {
    if (value == null || value.isEmpty()) {
      return null;
    }
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.invalidParameter(
                    name,
                    Arrays.stream(type.getEnumConstants())
                        .map(Enum::name)
                        .collect(Collectors.joining(", ", "Must be one of ", "."))));
  }

  /** A switch; false when not given. */
  public static boolean flag(String name, @Nullable String value) {
    return switch (value) {
      case null -> false;
      case "true" -> true;
      case "false" -> false;
      default -> throw ProblemException.invalidParameter(name, "Must be true or false.");
    };
  }

  /** An instant as RFC 3339 in UTC; empty when not given. */
  public static String instant(String name, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      return "";
    }
    try {
      OffsetDateTime instant = OffsetDateTime.parse(value);
      if (instant.getYear() > 0 && instant.getYear() <= LAST_YEAR) {
        return instant.toInstant().toString();
      }
    } catch (DateTimeException fallsThrough) {
      // The answer is the same as for a year out of bounds.
    }
    throw ProblemException.invalidParameter(
        name, "Must be an RFC 3339 instant, as 2022-02-24T04:00:00Z.");
  }

  /** The first day of a year, month or day; empty when not given. */
  public static String firstDay(String name, @Nullable String value) {
    return day(name, value, false);
  }

  /** The last day of a year, month or day; empty when not given. */
  public static String lastDay(String name, @Nullable String value) {
    return day(name, value, true);
  }

  /** The Idempotency-Key of a POST, or a new one, so that the gateway itself may retry. */
  public static String idempotencyKey(@Nullable String header) {
    if (header == null) {
      return UUID.randomUUID().toString();
    }
    if (!KEY.matcher(header).matches()) {
      throw ProblemException.invalidHeader(
          "Idempotency-Key", "Must have 1 to 255 printable ASCII characters.");
    }
    return header;
  }

  /** Whether an id of a path can exist. */
  public static boolean isId(String value) {
    try {
      return value.length() == 36 && UUID.fromString(value).toString().equalsIgnoreCase(value);
    } catch (IllegalArgumentException noUuid) {
      return false;
    }
  }

  private static String day(String name, @Nullable String value, boolean last) {
    if (value == null || value.isEmpty()) {
      return "";
    }
    try {
      if (EDTF.matcher(value).matches()) {
        return switch (value.length()) {
          case 4 ->
              (last ? Year.parse(value).atMonth(12).atEndOfMonth() : Year.parse(value).atDay(1))
                  .toString();
          case 7 ->
              (last ? YearMonth.parse(value).atEndOfMonth() : YearMonth.parse(value).atDay(1))
                  .toString();
          default -> LocalDate.parse(value).toString();
        };
      }
    } catch (DateTimeException fallsThrough) {
      // The answer is the same as for another form.
    }
    throw ProblemException.invalidParameter(
        name, "Must be a year, month or day, as 2022, 2022-02 or 2022-02-24.");
  }
}
