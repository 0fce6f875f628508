package annals.entity.formats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Wikidata items with what they mean to us: a resource with one item a line, its id, a blank and
 * its meaning. Lines that begin with {@code #} are comments.
 */
final class ItemTable {
  /** Countries to ISO 3166-1 alpha-2, lower-case. */
  static final Map<String, String> COUNTRIES = load("wikidata-countries.txt");

  /**
   * Classes of organisations to their English label. The dump says of an item only its own classes,
   * not what those are subclasses of; an organisation of a rarer class is not recognised.
   */
  static final Map<String, String> ORGANIZATIONS = load("wikidata-organizations.txt");

  private ItemTable() {}

  private static Map<String, String> load(String resource) {
    Map<String, String> items = new HashMap<>();
    try (InputStream in = ItemTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("Missing resource " + resource);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int blank = line.indexOf(' ');
        if (blank > 0 && line.charAt(0) == 'Q') {
          items.put(line.substring(0, blank), line.substring(blank + 1).strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(items);
  }
}
