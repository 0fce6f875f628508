package annals.entity.domain.matching;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes text of any script in lower-case ASCII letters, digits and spaces. */
final class LatinLetters {
  private static final int ASCII = 128;

  private final Romanizer romanizer;

  LatinLetters(Romanizer romanizer) {
    this.romanizer = romanizer;
  }

  /** Apostrophes are dropped, all other marks separate; {@code &} and {@code %} are words. */
  String of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return ascii(isAscii(lower) ? lower : unmarked(romanized(lower)));
  }

  /** The script of the first letter. */
  static UnicodeScript script(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .findFirst()
        .orElse(UnicodeScript.COMMON);
  }

  private String romanized(String text) {
    StringBuilder latin = new StringBuilder(text.length());
    int foreign = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean known = c < ASCII || ScriptTables.latin(c) != null || isLatinOrNoLetter(c);
      if (known && foreign >= 0) {
        latin.append(romanizer.romanize(text.substring(foreign, i)));
        foreign = -1;
      } else if (!known && foreign < 0) {
        foreign = i;
      }
      if (known && i < text.length()) {
        String sound = ScriptTables.latin(c);
        latin.append(sound == null ? String.valueOf(c) : sound);
      }
    }
    return latin.toString();
  }

  private static boolean isLatinOrNoLetter(char c) {
    UnicodeScript script = UnicodeScript.of(c);
    return !Character.isSurrogate(c)
        && (script == UnicodeScript.LATIN
            || script == UnicodeScript.COMMON
            || script == UnicodeScript.INHERITED
            || !(Character.isLetter(c) || isMark(c)));
  }

  private static String unmarked(String text) {
    String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      String plain = special(c);
      if (plain != null) {
        letters.append(plain);
      } else if (!isMark(c) && Character.getType(c) != Character.FORMAT) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  private static String ascii(String text) {
    StringBuilder words = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        words.append(c);
      } else if (c == '&') {
        words.append(" and ");
      } else if (c == '%') {
        words.append(" percent ");
      } else if (!isApostrophe(c)) {
        words.append(' ');
      }
    }
    return words.toString();
  }

  /** Whether the sign stands inside words, as in O'Neill, Ba'asyir and Qa'ida. */
  static boolean isApostrophe(char c) {
    return "'’‘ʼʹ`´ʻʿʾ′".indexOf(c) >= 0;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= ASCII) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static @Nullable String special(char c) {
    return switch (c) {
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'ø' -> "o";
      case 'đ', 'ð' -> "d";
      case 'ł' -> "l";
      case 'ı' -> "i";
      case 'ə' -> "a";
      case 'þ' -> "th";
      case 'ħ' -> "h";
      default -> null;
    };
  }
}
