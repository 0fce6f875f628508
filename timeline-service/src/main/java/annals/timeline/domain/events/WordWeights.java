package annals.timeline.domain.events;

import annals.timeline.domain.words.Stems;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much it says when two statements share a word: names and kinds of happening most, long words
 * more than short ones, words of all news little. Depends on the word alone.
 */
final class WordWeights {

  private static final double NAME = 1.2;
  private static final double HAPPENING = 1.2;
  private static final double LONG = 1.25;
  private static final double USUAL = 1;
  private static final double SHORT = 0.8;
  private static final double COMMON = 0.4;
  private static final int LONG_STEM = 8;
  private static final int SHORT_STEM = 4;

  private static final Set<String> COMMON_STEMS =
      HappeningClasses.Lists.lines("common-words.txt").stream()
          .flatMap(line -> Arrays.stream(line.strip().split("\\s+", -1)))
          .map(Stems::of)
          .collect(Collectors.toUnmodifiableSet());

  private WordWeights() {}

  /** Whether it is an acronym such as "US", which tells no two happenings apart. */
  static boolean isEverywhere(String stem) {
    return Character.isUpperCase(stem.charAt(0));
  }

  /**
   * The weight of a stem or of a kind of happening.
   *
   * @param name whether it is written like a name
   */
  static double of(String stem, boolean name) {
    if (stem.charAt(0) == '=') {
      return HAPPENING;
    }
    if (name) {
      return NAME;
    }
    if (COMMON_STEMS.contains(stem) || isEverywhere(stem)) {
      return COMMON;
    }
    return stem.length() >= LONG_STEM ? LONG : stem.length() <= SHORT_STEM ? SHORT : USUAL;
  }
}
