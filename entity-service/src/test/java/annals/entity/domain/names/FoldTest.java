package annals.entity.domain.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
  @ParameterizedTest
  @CsvSource({
    "Zelensky, Zelenskyy",
    "Zelensky, Zelenskyi",
    "Zelensky, Zelenskij",
    "Zelensky, Zelenskiy",
    "Zelensky, Зеленський",
    "Khrushchev, Hrushchev",
    "Yevgeny, Evgeniy",
    "Šefčovič, Sefcovic",
    "Łukasz, Lukasz",
    "O’Brien, OBrien",
    "Maria, Mariya"
  })
  void writesRomanisationsOneWay(String one, String other) {
    assertThat(romanised(one)).isEqualTo(romanised(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Zelensky, Zelenska",
    "Zelensky, Zelenskaya",
    "Petrov, Petrova",
    "Maria, Mara",
    "Lind, Linden"
  })
  void keepsFamilyVariantsApart(String one, String other) {
    assertThat(romanised(one)).isNotEqualTo(romanised(other));
  }

  @Test
  void changesNothingTheSecondTime() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String letters = "abcdeghijkmnoqstuvwxyz";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder word = new StringBuilder();
      for (int length = 1 + random.nextInt(9); length > 0; length--) {
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      String once = Fold.romanised(word.toString());
      assertThat(Fold.romanised(once)).as("%s, seed %d", word, seed).isEqualTo(once);
    }
  }

  private static String romanised(String word) {
    return Fold.romanised(Fold.plain(word));
  }
}
