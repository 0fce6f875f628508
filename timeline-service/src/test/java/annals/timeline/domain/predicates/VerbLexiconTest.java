package annals.timeline.domain.predicates;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.domain.predicates.tagging.VerbForm;
import annals.timeline.domain.predicates.tagging.VerbLexicon;
import annals.timeline.domain.predicates.tagging.VerbReading;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbLexiconTest {

  @ParameterizedTest
  @CsvSource({
    "resigned, resign, PAST",
    "stopped, stop, PARTICIPLE",
    "denies, deny, PRESENT",
    "undergone, undergo, PARTICIPLE",
    "went, go, PAST",
    "lying, lie, ING",
    "banning, ban, ING",
    "cancelled, cancel, PAST",
    "canceled, cancel, PAST",
    "founded, found, PAST",
    "found, find, PAST",
    "cut, cut, PAST",
    "demoed, demo, PAST",
  })
  void readsFormsOfVerbs(String word, String base, VerbForm form) {
    // When
    VerbReading reading = Objects.requireNonNull(VerbLexicon.read(word));

    // Then
    assertThat(reading.lemma()).isEqualTo(base);
    assertThat(reading.is(form)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"photocopied, photocopy", "retweeted, retweet", "digitising, digitise"})
  void guessesTheBaseOfVerbsThatNoListHas(String word, String base) {
    // When
    VerbReading reading = Objects.requireNonNull(VerbLexicon.read(word));

    // Then
    assertThat(reading.known()).isFalse();
    assertThat(reading.lemma()).isEqualTo(base);
  }

  @Test
  void readsNoVerbsIntoOtherWords() {
    assertThat(VerbLexicon.read("hundred")).isNull();
    assertThat(VerbLexicon.read("morning")).isNull();
    assertThat(VerbLexicon.read("harbour")).isNull();
  }
}
