package annals.entity.domain.matching;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Letters of scripts that newspapers romanise letter by letter: Cyrillic, Greek, Arabic, Hebrew,
 * Khmer. Spellings of one language against another's are left to {@link Spelling}.
 */
final class ScriptTables {
  private static final Map<Character, String> LETTERS = new HashMap<>();

  static {
    put(
        "абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя",
        "a b v g g d e ye yo zh z i i yi y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya");
    put("ўәғқңөұүһӘҳҷӣӯ", "u a g k n o u u h a h j i u");
    put("јљњћђџѓќѕө", "j lj nj c dj dz g k z o");
    put(
        "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋ",
        "a v g d e z i th i k l m n x o p r s t y f ch ps o s a e i i o y o i y");
    put(
        "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئٱ",
        "a b t th j h kh d dh r z s sh s d t z - gh f q k l m n h u i a a - a i a u i a");
    put("پچژگکیےںٹڈڑھہۀۃۆێەڕڵ", "p ch zh g k i e n t d r h h h a o e e r l");
    put(
        "កខគឃងចឆជឈញដឋឌឍណតថទធនបផពភមយរលវសហឡអ",
        "k kh k kh ng ch ch ch ch nh d th d th n t th t th n p ph p ph m y r l v s h l -");
    put("ាិីឹឺុូួើឿៀេែៃោៅំះ៉៊់័៌្", "a e i oe eu o ou uo ae eua ie e ae ai o ao am ah - - - - - -");
    put("אבגדהוזחטיכךלמםנןסעפףצץקרשת", "a b g d h u z h t i k k l m m n n s a p f ts ts k r sh t");
  }

  private ScriptTables() {}

  /** The Latin letters for a lower-case letter, empty if it has no sound; null if not known. */
  static @Nullable String latin(char letter) {
    return LETTERS.get(letter);
  }

  private static void put(String letters, String latin) {
    String[] sounds = latin.split(" ", -1);
    if (sounds.length != letters.length()) {
      throw new IllegalStateException("Letters and sounds differ in number: " + letters);
    }
    for (int i = 0; i < sounds.length; i++) {
      LETTERS.put(letters.charAt(i), "-".equals(sounds[i]) ? "" : sounds[i]);
    }
  }
}
