package annals.entity.domain.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The countries by name and by adjective. */
public final class Countries {
  private static final Map<String, String> NAMES = WordList.pairs("countries");
  private static final Map<String, String> ADJECTIVES = WordList.pairs("demonyms");
  private static final Map<String, String> ALL = new HashMap<>(ADJECTIVES);

  static {
    ALL.putAll(NAMES);
  }

  private Countries() {}

  /** The country that {@code words} name, as {@code Ivory Coast} for Côte d'Ivoire, or null. */
  public static @Nullable String named(String words) {
    return NAMES.get(words.toLowerCase(Locale.ROOT));
  }

  /** The country behind its name or its adjective, as {@code France} for French, or null. */
  public static @Nullable String behind(String words) {
    return ALL.get(words.toLowerCase(Locale.ROOT));
  }

  /** Whether {@code words} are the adjective of a country, or its people: Germans. */
  public static boolean isAdjective(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return ADJECTIVES.containsKey(lower)
        || (lower.endsWith("s") && ADJECTIVES.containsKey(lower.substring(0, lower.length() - 1)));
  }
}
