package annals.entity.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.domain.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  /** The sentence is what stands between bars, the name in it in brackets. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "|[Ann] spoke.|",
        "One came. |Then [Ann] spoke.| Ben left.",
        "One came! |Did [Ann] speak?| Ben left.",
        "|Mr. [Example] spoke.| Ben left.",
        "One came. |Dr. A. B. [Example] met Gen. Ben in St. Mary.| Ben left.",
        "|The U.S. Senate heard [Ann].| Ben left.",
        "Ben moved to the U.S. |The Senate heard [Ann].|",
        "|Ben of Kelp Inc. and [Ann] spoke.| It rained.",
        "Ben works for Kelp Inc. |He knows [Ann].|",
        "|At 5 p.m. Eastern time [Ann] spoke.|",
        "|Prices rose 3.5 percent, [Ann] said.| Ben left.",
        "\"I go.\" |[Ann] said so.|",
        "|He asked [Ann].| “Why?” Ben said.",
        "“I go.” |[Ann] left.|",
        "|Ben, born on Jan. 5, met [Ann].| It rained.",
        "|She wrote to No. 10, [Ann] said.|",
        "Ben said no. |[Ann] agreed.|",
        "Headline of the day\n|[Ann] spoke|\nBen left.",
        "He won… |[Ann] lost.|",
        "|It was [Ann] and I.| Ben left.",
        "安来了。|[安]说话。|本走了。",
        "|Nine came, e.g. ten, with [Ann].|",
        "(Ben left.) |[Ann] stayed.|",
      })
  void findsTheSentence(String marked) {
    // Given
    String text = marked.replaceAll("[|\\[\\]]", "");
    int start = marked.replace("|", "").indexOf('[');
    int end = marked.replaceAll("[|\\[]", "").indexOf(']');
    String expected =
        marked
            .substring(marked.indexOf('|') + 1, marked.lastIndexOf('|'))
            .replaceAll("[\\[\\]]", "");

    // When
    String sentence = Sentences.around(text, new Span(start, end)).of(text);

    // Then
    assertThat(sentence).isEqualTo(expected);
  }

  @Test
  void takesAllSentencesThatTheStretchTouches() {
    String text = "Nobody came. Ann spoke. Ben left. It rained.";

    Span span = new Span(text.indexOf("Ann"), text.indexOf("Ben") + 3);

    assertThat(Sentences.around(text, span).of(text)).isEqualTo("Ann spoke. Ben left.");
  }

  @Test
  void cutsALongSentenceAtBlanks() {
    // Given
    String text = "word ".repeat(5_000) + "Ann " + "after ".repeat(5_000);
    Span ann = new Span(text.indexOf("Ann"), text.indexOf("Ann") + 3);

    // When
    Span sentence = Sentences.around(text, ann);

    // Then
    assertThat(sentence.end() - sentence.start()).isBetween(560, Sentences.LONGEST);
    assertThat(sentence.covers(ann)).isTrue();
    assertThat(sentence.of(text)).startsWith("word ").endsWith(" after");
  }

  @Test
  void givesTheRoomOfAShortSideToTheOther() {
    String text = "Ann " + "after ".repeat(5_000);

    Span sentence = Sentences.around(text, new Span(0, 3));

    assertThat(sentence.start()).isZero();
    assertThat(sentence.end()).isBetween(590, Sentences.LONGEST);
  }

  @Test
  void looksOnlyNearby() {
    // Given
    String text = "x".repeat(3_000_000) + " Ann " + "y".repeat(3_000_000);
    Span ann = new Span(3_000_001, 3_000_004);

    // Then
    assertThat(Sentences.around(text, ann)).isEqualTo(ann);
  }
}
