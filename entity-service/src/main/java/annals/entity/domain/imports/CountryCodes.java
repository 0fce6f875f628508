package annals.entity.domain.imports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries as files write them: ISO 3166-1 codes of two or three letters, or English names. */
public final class CountryCodes {
  private static final Map<String, String> CODES = codes();

  private CountryCodes() {}

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      String lower = code.toLowerCase(Locale.ROOT);
      codes.put(lower, lower);
      codes.put(country.getISO3Country().toLowerCase(Locale.ROOT), lower);
      codes.put(country.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), lower);
    }
    codes.put("xk", "xk");
    codes.put("xkx", "xk");
    codes.put("kosovo", "xk");
    codes.put("uk", "gb");
    codes.put("usa", "us");
    return Map.copyOf(codes);
  }

  /**
   * The code of two letters, lower-case. A part of a country, as {@code gb-sct}, counts as the
   * country.
   */
  public static Optional<String> of(String written) {
    String key = written.strip().toLowerCase(Locale.ROOT);
    String code = CODES.get(key);
    if (code == null && key.length() > 3 && key.charAt(2) == '-') {
      code = CODES.get(key.substring(0, 2));
    }
    return Optional.ofNullable(code);
  }
}
