package annals.entity.domain.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
    "BBC, British Broadcasting Corporation",
    "UNIFIL, U.N. Interim Force in Lebanon",
    "USAF, US Air Force",
    "PDI, Indonesian Democratic Party"
  })
  void seesAnAcronymInTheLongFormBesideIt(String acronym, String name) {
    assertThat(
            OrganizationNames.areInitialsOf(acronym, name)
                || OrganizationNames.isWithin(acronym, OrganizationName.parse(name)))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Treasury, Treasury Department, true",
    "Congress, US Congress, true",
    "Treasury, U.S. Treasury Department, true",
    "Labour, British Labour Party, true",
    "Security Council, U.N. Security Council, true",
    "Foreign Ministry, Russian Foreign Ministry, false",
    "Ford, Ford Motor Company, true",
    "Ford, Ford Foundation, false",
    "Ford, Ford Australia, false",
    "Apple, Apple Corps, false",
    "Boeing, Boeing Launch Systems, false",
    "GM, GM and Chrysler, false",
    "Airways, British Airways, false",
    "Chicago, Chicago White Sox, true",
    "White Sox, Chicago White Sox, true",
    "Chicago, Chicago Tribune, false",
    "Tribune, Chicago Tribune, false",
    "Norwich, Norwich City, true",
    "City, Norwich City, false",
    "York, New York Yankees, false",
    "Stirling, East Stirling, false",
    "Meridian, Meridian Ford Australia, false",
    "York, New York University, false"
  })
  void knowsWhatMayBeLeftOffInAnyArticle(String brief, String full, boolean expected) {
    assertThat(
            OrganizationNames.isShortFor(
                OrganizationName.parse(brief), OrganizationName.parse(full)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Corvane, Corvane Marine, true",
    "Fed, Federal Reserve, true",
    "Chrysler, Fiat Chrysler, true",
    "Ford, Ford Australia, false",
    "EADS, EADS North America, false",
    "Boeing, Boeing Launch Systems, false",
    "Brandt, Brandt and Vogel, false",
    "York, New York Stock Exchange, false",
    "Bank, Bank Austria, false",
    "Bank, Bank of Quarn, true"
  })
  void knowsWhatIsShortForALongFormBeforeIt(String brief, String full, boolean expected) {
    assertThat(
            OrganizationNames.isShortHere(
                OrganizationName.parse(brief), OrganizationName.parse(full), false, true))
        .isEqualTo(expected);
  }

  @Test
  void doesNotTakeAPlaceForShort() {
    assertThat(
            OrganizationNames.isShortHere(
                OrganizationName.parse("Quarn"), OrganizationName.parse("East Quarn"), true, true))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NATO", "U.N.", "WSJ", "UNIFIL", "G7"})
  void tellsAcronyms(String text) {
    assertThat(OrganizationName.isAcronym(text)).isEqualTo(!text.equals("G7"));
  }
}
