package annals.entity.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.domain.EntityType;
import annals.entity.domain.FeatureScore;
import annals.entity.icu.IcuRomanizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatcherTest {
  private static final NameMatcher MATCHER = new NameMatcher(new IcuRomanizer());

  @ParameterizedTest
  @CsvSource({
    "Odalys Brandvik, Odalys Brandvik",
    "Odalys Brandvik, Brandvik Odalys Marie",
    "Odalys Brandvik, O. Brandvik",
    "Odalys Brandvik, Odalis Brandvyk",
    "Odalys Brandvik, OdalysBrandvik",
    "Dr. Odalys Brandvik, Odalys Brandvik",
    "William Harrow, Bill Harrow",
    "Юрий Семёнович Чехонин, Yuri Chekhonin",
    "Юрий Чехонин, Jurij Tschechonin",
    "Γιώργος Παπαδάκης, Giorgos Papadakis",
    "محمود درويش, Mahmoud Darwish",
    "Khalid bin Rashid al-Mansour, Khalid ibn Rashid Al Mansur",
    "Tseng Kuo-fan, Zeng Guofan",
    "მაია ბერიძე, Maia Beridze",
    "ソフィア・マルティン, Sofia Martin",
  })
  void takesFormsOfOnePersonsNameForOne(String a, String b) {
    assertThat(people(a, b).match()).as("%s", people(a, b)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Odalys Brandvik, Ingrid Brandvik",
    "Odalys Brandvik, Odalys Haugland",
    "Yuri Semyonovich Chekhonin, Yuri Andreyevich Chekhonin",
    "Hans O. Winter, Hans Peter Winter",
    "Khalid bin Rashid al-Mansour, Khalid bin Rashid al-Dosari",
    "Petra Lindqvist, Pia Lindqvist",
    "O. B., Odalys Brandvik",
    "김민준, 김민수",
  })
  void keepsTwoPeopleApart(String a, String b) {
    assertThat(people(a, b).match()).as("%s", people(a, b)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Harrow & Sons Ltd, Harrow and Sons Limited",
    "Fjellbank AG, Fjellbank Aktiengesellschaft",
    "ООО Ромашка, Romashka LLC",
    "N.P.R.C., NPRC",
    "Second Brigade, 2nd Brigade",
    "Harbour Lines, Harborlines",
    "Nordlys Polar Research Council, NPRC",
  })
  void takesFormsOfOneOrganisationsNameForOne(String a, String b) {
    assertThat(organisations(a, b).match()).as("%s", organisations(a, b)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Harrow Bank, Harrow Insurance",
    "Harrow Ltd, Harrow gGmbH Stiftung",
    "Harrow Chile SA, Harrow SA",
    "Harrow Solutions Spain, Harrow Solutions Japan",
    "Brigade 44, Brigade",
    "A.B.C. Company, C.B.A. Company",
  })
  void keepsTwoOrganisationsApart(String a, String b) {
    assertThat(organisations(a, b).match()).as("%s", organisations(a, b)).isFalse();
  }

  @Test
  void saysWhatSpeaksAgainst() {
    // When
    NameMatch match = people("Odalys Brandvik", "Ingrid Brandvik");

    // Then
    assertThat(match.explanation())
        .extracting(FeatureScore::value)
        .contains("given names differ: Odalys / Ingrid", "same: Brandvik");
    assertThat(match.explanation().getFirst().weight()).isNegative();
  }

  @Test
  void explainsInTheOrderAsked() {
    assertThat(people("Ingrid Brandvik", "Odalys Brandvik").explanation())
        .extracting(FeatureScore::value)
        .contains("given names differ: Ingrid / Odalys");
  }

  @Test
  void neverMatchesNamesOfDifferentTypes() {
    NameMatch match =
        MATCHER.compare(
            new NameQuery("Siemens", EntityType.PERSON),
            new NameQuery("Siemens", EntityType.ORGANIZATION));

    assertThat(match.match()).isFalse();
    assertThat(match.score()).isZero();
  }

  @Test
  void decidesByTheWordsWhereNoTypeIsGiven() {
    assertThat(compare("Harrow Trust", "Harrow Trust Ltd", null).match()).isTrue();
    assertThat(compare("Bill Harrow", "William Harrow", null).match()).isTrue();
  }

  @Test
  void comparesNamesOfAnyScriptAndLength() {
    // Given
    String unknown = "ᱥᱟᱱᱛᱟᱲ";
    String endless = "Odalys Brandvik ".repeat(2000);

    // Then
    assertThat(people(unknown, unknown).match()).isTrue();
    assertThat(people(unknown, "ᱥᱟᱨᱡᱚᱢ").match()).isFalse();
    assertThat(people(endless, "Odalys Brandvik").match()).isFalse();
  }

  @Test
  void isSymmetricAndSureOfEqualNames() {
    for (long seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      EntityType type = random.nextBoolean() ? EntityType.PERSON : EntityType.ORGANIZATION;
      String a = generated(random);
      String b = random.nextInt(3) == 0 ? shuffled(a, random) : generated(random);

      NameMatch there = compare(a, b, type);
      NameMatch back = compare(b, a, type);

      assertThat(back.score()).as("seed %d: %s / %s", seed, a, b).isEqualTo(there.score());
      assertThat(back.match()).isEqualTo(there.match());
      assertThat(compare(a, b, type)).isEqualTo(there);
      assertThat(compare(a, a, type).score()).as("seed %d: %s", seed, a).isGreaterThan(0.7);
    }
  }

  private static String generated(Random random) {
    String[] words = {
      "anna",
      "lee",
      "bin",
      "Müller",
      "O'Neill",
      "J.",
      "al-Amin",
      "Sergej",
      "Сергей",
      "Bank",
      "van",
      "der",
      "II",
      "44",
      "Co.",
      "Ltd",
      "Mao",
      "Tse-tung",
      "王",
      "Iriarte",
      "Iriart",
      "of"
    };
    List<String> name = new ArrayList<>();
    name.add("Kara");
    for (int i = random.nextInt(5); i >= 0; i--) {
      name.add(words[random.nextInt(words.length)]);
    }
    return String.join(" ", name);
  }

  private static String shuffled(String name, Random random) {
    List<String> words = new ArrayList<>(List.of(name.split(" ", -1)));
    Collections.shuffle(words, random);
    return String.join(" ", words);
  }

  private static NameMatch people(String a, String b) {
    return compare(a, b, EntityType.PERSON);
  }

  private static NameMatch organisations(String a, String b) {
    return compare(a, b, EntityType.ORGANIZATION);
  }

  private static NameMatch compare(String a, String b, @Nullable EntityType type) {
    return MATCHER.compare(new NameQuery(a, type), new NameQuery(b, type));
  }
}
