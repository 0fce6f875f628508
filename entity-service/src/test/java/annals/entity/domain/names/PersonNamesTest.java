package annals.entity.domain.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {
  @ParameterizedTest
  @CsvSource({
    "Volodymyr Zelensky, Volodymyr Zelenskyi",
    "Vladimir Zelensky, Volodymyr Zelenskyy",
    "Donald Trump, Donald J. Trump",
    "J.D. Vance, JD Vance",
    "J.D. Vance, James David Vance",
    "Kim Jong-un, Kim Jong Un",
    "Bill Hartwell, William Hartwell",
    "Xi Jinping, Jinping Xi",
    "Ann Okoro, Ann Marie Okoro"
  })
  void takesFormsOfOneNameForOne(String one, String other) {
    assertThat(agree(one, other)).isTrue();
    assertThat(agree(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Clara Hartwell, Tobias Hartwell",
    "Olena Zelenska, Volodymyr Zelensky",
    "Hans O. Friedrich, Hans Joachim Friedrich",
    "Mark Kerr Jr., Mark Kerr Sr.",
    "John Paul Okoro, John Luke Okoro",
    "Hartwell Clara, Clara Hartwell"
  })
  void keepsTwoPeopleApart(String one, String other) {
    assertThat(agree(one, other)).isFalse();
    assertThat(agree(other, one)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Vance, J.D. Vance, true",
    "Xi, Xi Jinping, true",
    "van der Meer, Joost van der Meer, true",
    "Vance, Vance Okoro, false"
  })
  void letsALastNameStandForItsBearer(String bare, String full, boolean expected) {
    assertThat(PersonName.parse(bare).isBare()).isTrue();
    assertThat(PersonNames.standsFor(PersonName.parse(bare), PersonName.parse(full)))
        .isEqualTo(expected);
  }

  private static boolean agree(String one, String other) {
    return PersonNames.agree(PersonName.parse(one), PersonName.parse(other));
  }
}
