package annals.entity.domain.mentions;

import annals.entity.domain.lexicon.WordList;
import java.util.Set;

/** Whether a text reports on sport, where a town is more often a team. */
final class SportsReport {
  private static final Set<String> WORDS = WordList.words("sports-words");

  /** Distinct words of sport. */
  private static final int ENOUGH = 3;

  /** One word of sport in so many words. */
  private static final int DENSE = 70;

  private SportsReport() {}

  /** Whether enough words are of sport, for the length of the text. */
  static boolean is(ArticleWords words) {
    if (WORDS.stream().filter(words.lowerCase()::contains).limit(ENOUGH).count() < ENOUGH) {
      return false;
    }
    int ofSport = 0;
    for (int i = 0; i < words.count(); i++) {
      ofSport += !words.isCapitalised(i) && WORDS.contains(words.head(i)) ? 1 : 0;
    }
    return ofSport * DENSE >= words.count();
  }
}
