package annals.timeline.domain.events;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The marks of which a {@link Gist} is made. The first character says the kind: {@code @} an
 * entity, {@code #} a number, {@code !} an ordinal, {@code =} a kind of happening, any other a
 * stem.
 */
final class Marks {

  private static final double ENTITY = 1.5;
  private static final double NUMBER = 0.8;
  private static final int OFFSET = 0x811c9dc5;
  private static final int PRIME = 0x01000193;

  private Marks() {}

  /** The mark of an entity. */
  static String entity(UUID id) {
    return "@" + Long.toString(id.getMostSignificantBits() * 31 + id.getLeastSignificantBits(), 36);
  }

  /** What a mark counts when gists are compared, above 0. */
  static double weight(String mark, boolean name) {
    return switch (mark.charAt(0)) {
      case '@' -> ENTITY;
      case '#', '!' -> NUMBER;
      default -> WordWeights.of(mark, name);
    };
  }

  /** Whether a mark is an entity. */
  static boolean isEntity(String mark) {
    return mark.charAt(0) == '@';
  }

  /** Whether a mark is a word, a name or a kind of happening. */
  static boolean isWord(String mark) {
    return "@#!".indexOf(mark.charAt(0)) < 0;
  }

  /** Whether a mark is a number or an ordinal. */
  static boolean isNumber(String mark) {
    return mark.charAt(0) == '#' || mark.charAt(0) == '!';
  }

  /** Numbers that stand for some words, the same on every machine. */
  static List<Integer> hashes(Collection<String> words) {
    return words.stream().map(Marks::hash).toList();
  }

  /** FNV-1a of the bytes in UTF-8. */
  static int hash(String word) {
    int hash = OFFSET;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0x80) {
        return hash(word.getBytes(StandardCharsets.UTF_8));
      }
      hash = (hash ^ c) * PRIME;
    }
    return hash;
  }

  private static int hash(byte[] bytes) {
    int hash = OFFSET;
    for (byte b : bytes) {
      hash = (hash ^ (b & 0xff)) * PRIME;
    }
    return hash;
  }
}
