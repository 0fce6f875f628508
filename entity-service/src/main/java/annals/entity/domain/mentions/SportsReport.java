package annals.entity.domain.mentions;

import annals.entity.domain.lexicon.WordList;
import java.util.Set;

/** Whether a text reports on sport, where a town is more often a team. */
final class SportsReport {
  private static final Set<String> WORDS = WordList.words("sports-words");
  private static final int ENOUGH = 3;

  private SportsReport() {}

  /** Whether enough words of {@code lowerCase}, the text's words in small letters, are of sport. */
  static boolean is(Set<String> lowerCase) {
    return WORDS.stream().filter(lowerCase::contains).limit(ENOUGH).count() == ENOUGH;
  }
}
