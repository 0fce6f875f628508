package annals.entity.domain.registry;

import java.lang.Character.UnicodeScript;

/** Scripts by their ISO 15924 codes. */
public final class Scripts {
  private Scripts() {}

  /** The code of the script of the first letter; Latn when there is none. */
  public static String of(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .findFirst()
        .map(Scripts::code)
        .orElse("Latn");
  }

  /** The code of a script that people's and organisations' names are written in; else Zyyy. */
  private static String code(UnicodeScript script) {
    return switch (script) {
      case LATIN -> "Latn";
      case CYRILLIC -> "Cyrl";
      case GREEK -> "Grek";
      case ARABIC -> "Arab";
      case HEBREW -> "Hebr";
      case HAN -> "Hani";
      case HANGUL -> "Hang";
      case HIRAGANA -> "Hira";
      case KATAKANA -> "Kana";
      case THAI -> "Thai";
      case DEVANAGARI -> "Deva";
      case BENGALI -> "Beng";
      case GEORGIAN -> "Geor";
      case ARMENIAN -> "Armn";
      case TAMIL -> "Taml";
      case TELUGU -> "Telu";
      case KHMER -> "Khmr";
      case ETHIOPIC -> "Ethi";
      default -> "Zyyy";
    };
  }
}
