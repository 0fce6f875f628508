package annals.timeline.domain.words;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.domain.text.Token;
import annals.timeline.domain.text.Tokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcronymsTest {

  private static final Tokenizer TOKENIZER = new Tokenizer();

  @Test
  void anAcronymIsNotTheWordOfItsLetters() {
    assertThat(lower("The US told us that IT and WHO staff left it."))
        .containsExactly(
            "the", "US", "told", "us", "that", "IT", "and", "WHO", "staff", "left", "it", ".");
  }

  @Test
  void otherAcronymsAndSingleCapitalsAreInLowerCase() {
    assertThat(lower("A MP and I met NATO."))
        .containsExactly("a", "mp", "and", "i", "met", "nato", ".");
  }

  @Test
  void capitalsSayNothingWhereAllStandsInThem() {
    assertThat(lower("ROSSAY: WHO LET US DOWN?"))
        .containsExactly("rossay", ":", "who", "let", "us", "down", "?");
  }

  @Test
  void onlyTheAcronymSaysWhatASentenceIsAbout() {
    assertThat(ContentWords.of("US envoys met us in Rossay."))
        .containsExactly("US", "envoy", "met", "rossay");
    assertThat(ContentWords.of("Envoys met us and who knows whom.")).doesNotContain("us", "who");
  }

  @Test
  void anAcronymSpeaksNeitherForNorAgainstAHappening() {
    assertThat(EventWords.score(tokens("The US closed the harbour.")))
        .isEqualTo(EventWords.score(tokens("The UK closed the harbour.")));
    assertThat(EventWords.score(tokens("They let us close the harbour.")))
        .isLessThan(EventWords.score(tokens("They let US close the harbour.")));
  }

  @Test
  void aDayIsNotToldByAnAcronymThatStandsEverywhere() {
    // Given
    TermTable terms = new TermTable();

    // When
    TermSet plain = terms.of(tokens("Envoys left the harbour."));
    TermSet named = terms.of(tokens("US envoys left the harbour to us."));

    // Then
    assertThat(named.size()).isEqualTo(plain.size());
    assertThat(terms.size()).isEqualTo(plain.size());
  }

  private static List<Token> tokens(String text) {
    return TOKENIZER.tokenize(text);
  }

  private static List<String> lower(String text) {
    List<Token> tokens = tokens(text);
    Acronyms acronyms = Acronyms.of(tokens);
    return tokens.stream().map(acronyms::lower).toList();
  }
}
