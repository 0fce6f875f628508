package annals.entity.formats;

import annals.entity.domain.EntityType;
import annals.entity.formats.Statements.Statement;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells from the classes of an item (P31) whether it is a person or an organisation. It looks for
 * them in the bytes of the line and parses nothing else, because nine items of ten are neither.
 */
final class WikidataClasses {
  private static final byte[] KEY = {'"', 'P', '3', '1', '"'};
  private static final String HUMAN = "Q5";

  private WikidataClasses() {}

  /** The type of the item in these bytes, or null for any other kind of thing. */
  static @Nullable EntityType type(byte[] bytes, int start, int end) throws IOException {
    for (int i = start; i <= end - KEY.length; i++) {
      if (isKey(bytes, i)) {
        int value = value(bytes, i + KEY.length, end);
        if (value > 0) {
          EntityType type = type(Statements.read(bytes, value, end));
          if (type != null) {
            return type;
          }
        }
      }
    }
    return null;
  }

  private static @Nullable EntityType type(List<Statement> statements) {
    EntityType type = null;
    for (Statement statement : statements) {
      String item = statement.item();
      if (item.equals(HUMAN)) {
        return EntityType.PERSON;
      }
      if (ItemTable.ORGANIZATIONS.containsKey(item)) {
        type = EntityType.ORGANIZATION;
      }
    }
    return type;
  }

  private static boolean isKey(byte[] bytes, int at) {
    for (int i = 0; i < KEY.length; i++) {
      if (bytes[at + i] != KEY[i]) {
        return false;
      }
    }
    return true;
  }

  /** Where the array after a key begins, or -1 when the key is a value or has no array. */
  private static int value(byte[] bytes, int after, int end) {
    boolean colon = false;
    for (int i = after; i < end; i++) {
      if (bytes[i] == ':' && !colon) {
        colon = true;
      } else if (bytes[i] == '[' && colon) {
        return i;
      } else if (bytes[i] != ' ') {
        return -1;
      }
    }
    return -1;
  }
}
