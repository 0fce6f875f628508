package annals.entity.formats;

import annals.entity.domain.EntityType;
import annals.entity.domain.imports.ImportedEntity;
import annals.entity.domain.imports.ImportedName;
import annals.entity.domain.imports.ImportedRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * An entity while its line is read: keeps each name once and the bounds of what is worth keeping.
 */
final class Draft {
  /** Longest name in characters; what is longer is a sentence. */
  static final int LONGEST_NAME = 300;

  private static final int LONGEST_DESCRIPTION = 1000;
  private static final int MOST_ROLES = 50;
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

  private final EntityType type;
  private final String name;
  private final Map<String, ImportedName> names = new LinkedHashMap<>();
  private final List<ImportedRole> roles = new ArrayList<>();
  private final Map<String, String> ids = new TreeMap<>();
  private final Set<String> countries = new TreeSet<>();
  private String description = "";
  private String startDate = "";
  private String endDate = "";

  /** An entity with a name that {@link #isName} holds for. */
  Draft(EntityType type, String name) {
    this.type = type;
    this.name = clean(name);
  }

  /** Whether this can be a name at all. */
  static boolean isName(String text) {
    return text.length() <= LONGEST_NAME && text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  static String clean(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /** Adds a name, unless it is known or there are enough. */
  void add(String text, String language, ImportedName.Kind kind, String from, String to) {
    String other = clean(text);
    if (isName(other) && !other.equals(name) && names.size() < ImportedEntity.MOST_NAMES) {
      names.putIfAbsent(other, new ImportedName(other, language, kind, from, to));
    }
  }

  void addAlias(String text, String language) {
    add(text, language, ImportedName.Kind.ALIAS, "", "");
  }

  void addRole(String title, String organization) {
    if (isName(clean(title)) && roles.size() < MOST_ROLES) {
      roles.add(new ImportedRole(clean(title), clean(organization), "", ""));
    }
  }

  void identify(String scheme, String id) {
    String written = id.strip();
    if (!written.isEmpty() && written.length() <= LONGEST_NAME) {
      ids.putIfAbsent(scheme, written);
    }
  }

  void addCountry(String code) {
    countries.add(code);
  }

  void describe(String text) {
    String cleaned = clean(text);
    int end = LONGEST_DESCRIPTION - 1;
    if (cleaned.length() > LONGEST_DESCRIPTION) {
      end -= Character.isHighSurrogate(cleaned.charAt(end - 1)) ? 1 : 0;
      cleaned = cleaned.substring(0, end) + "…";
    }
    description = cleaned;
  }

  void date(String start, String end) {
    startDate = start;
    endDate = end;
  }

  ImportedEntity entity() {
    return new ImportedEntity(
        type,
        name,
        List.copyOf(names.values()),
        roles,
        ids,
        countries,
        description,
        startDate,
        endDate);
  }
}
