package annals.entity.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountryCodesTest {
  @Test
  void knowsCountriesByCodeAndName() {
    assertThat(CountryCodes.of("UA")).contains("ua");
    assertThat(CountryCodes.of("ukr")).contains("ua");
    assertThat(CountryCodes.of(" Ukraine ")).contains("ua");
    assertThat(CountryCodes.of("gb-sct")).contains("gb");
    assertThat(CountryCodes.of("suhh")).isEmpty();
    assertThat(CountryCodes.of("")).isEmpty();
  }
}
