package annals.entity.domain.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationNamesTest {
  @ParameterizedTest
  @CsvSource({
    "The Kiev Courier, Kyiv Courier",
    "World Health Organisation, World Health Organization",
    "U.S. Congress, United States Congress",
    "Brandt & Vogel GmbH, Brandt and Vogel",
    "Harbour Centre Ltd, Harbour Center"
  })
  void writesOneNameOneWay(String one, String other) {
    assertThat(OrganizationName.parse(one)).isEqualTo(OrganizationName.parse(other));
  }

  @ParameterizedTest
  @CsvSource({
    "NATO, North Atlantic Treaty Organization",
    "OPI, Office for Public Integrity",
    "IAEA, International Atomic Energy Agency"
  })
  void recognisesInitials(String acronym, String name) {
    assertThat(OrganizationNames.areInitialsOf(acronym, OrganizationName.parse(name))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Treasury, Treasury Department, true",
    "Congress, US Congress, true",
    "Meridian, Meridian Ford Australia, false",
    "York, New York University, false"
  })
  void knowsWhatMayBeLeftOff(String brief, String full, boolean expected) {
    assertThat(
            OrganizationNames.isShortFor(
                OrganizationName.parse(brief), OrganizationName.parse(full)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Corvane, Corvane Marine, true",
    "Ford, Ford Australia, false",
    "Brandt, Brandt and Vogel, false",
    "Bank, Bank Austria, false"
  })
  void letsAFirstWordStandForACompany(String brief, String full, boolean expected) {
    assertThat(
            OrganizationNames.isFirstWordOf(
                OrganizationName.parse(brief), OrganizationName.parse(full)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NATO", "U.N.", "WSJ", "UNIFIL", "G7"})
  void tellsAcronyms(String text) {
    assertThat(OrganizationName.isAcronym(text)).isEqualTo(!text.equals("G7"));
  }
}
