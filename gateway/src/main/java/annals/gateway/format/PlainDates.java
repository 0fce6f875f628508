package annals.gateway.format;

import java.util.regex.Pattern;

/** Dates that are the same in EDTF and in formats that know years, months and days only. */
public final class PlainDates {
  private static final Pattern PLAIN = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-\\d\\d)?)?");
  private static final int DAY_LENGTH = 10;

  private PlainDates() {}

  /** Whether it is a year, a month or a day without more. */
  public static boolean isPlain(String edtf) {
    return PLAIN.matcher(edtf).matches();
  }

  /** Whether it is one day. */
  public static boolean isDay(String edtf) {
    return edtf.length() == DAY_LENGTH && isPlain(edtf);
  }
}
