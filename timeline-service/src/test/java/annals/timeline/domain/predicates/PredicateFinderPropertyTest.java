package annals.timeline.domain.predicates;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.domain.text.RandomText;
import annals.timeline.domain.text.Sentence;
import annals.timeline.domain.text.SentenceSplitter;
import annals.timeline.domain.text.TextSpan;
import annals.timeline.domain.text.Token;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for any row of words. */
class PredicateFinderPropertyTest {

  private static final int TEXTS = 3000;
  private static final int LONGEST = 30;

  private static final List<String> WORDS =
      List.of(
          "Ann",
          "Lorne",
          "Norvik",
          "the",
          "mayor",
          "said",
          "that",
          "who",
          ",",
          "\"",
          "(",
          ")",
          "and",
          "was",
          "has",
          "been",
          "to",
          "resign",
          "resigned",
          "sued",
          "by",
          "of",
          "'s",
          "his",
          "plans",
          "buying",
          "not",
          "will",
          "yesterday",
          "2010",
          "after",
          "-",
          "to",
          "step",
          "down",
          "launch",
          "with",
          "it",
          "which",
          "more",
          "quickly",
          "begun",
          "is",
          ":",
          "as",
          "may");

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(LONGEST);
    for (int i = 0; i < length; i++) {
      text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
    }
    return text.append('.').toString();
  }

  @Test
  void findsPredicatesInsideTheSentenceAndTheSameEachTime() {
    for (int seed = 0; seed < TEXTS; seed++) {
      // Given
      String text = text(new Random(seed));

      for (Sentence sentence : SentenceSplitter.byLines().split(text)) {
        TextSpan whole = new TextSpan(sentence.start(), sentence.end());

        // When
        SentencePredicates read = PredicateFinder.read(sentence);

        // Then
        assertThat(read.all())
            .as("seed %d: %s", seed, text)
            .isEqualTo(PredicateFinder.read(sentence).all())
            .allMatch(predicate -> whole.contains(predicate.phrase()))
            .isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
        for (Token token : sentence.tokens()) {
          TextSpan mention = new TextSpan(token.start(), token.end());
          assertThat(read.partsOf(mention))
              .as("seed %d: parts of %s in %s", seed, token.text(), text)
              .allMatch(part -> read.all().contains(part.predicate()))
              .noneMatch(
                  part -> part.predicate().noun() && part.predicate().span().equals(mention));
        }
      }
    }
  }

  @Test
  void readsWhateverCharactersATextHas() {
    for (int seed = 0; seed < TEXTS; seed++) {
      // Given
      String text = RandomText.of(new Random(seed), LONGEST);

      for (Sentence sentence : SentenceSplitter.byLines().split(text)) {
        // When
        ParticipantParts parts = ParticipantParts.of(sentence, text);

        // Then
        for (Token token : sentence.tokens()) {
          assertThat(parts.partOf(new TextSpan(token.start(), token.end())))
              .as("seed %d: %s", seed, text)
              .matches(part -> part.isEmpty() || part.get().words().length() <= 40);
        }
      }
    }
  }
}
