package annals.timeline.domain.dating;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.domain.text.RandomText;
import annals.timeline.domain.text.Sentence;
import annals.timeline.domain.text.SentenceSplitter;
import annals.timeline.domain.text.Token;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text; the texts are random, the seed stands in the failure. */
class TemporalTaggerPropertiesTest {

  private static final EdtfDate PUBLISHED = EdtfDate.parse("2024-12-09");
  private static final int TEXTS = 300;
  private static final int PIECES = 150;
  private static final String[] NEWS = {
    "The vote",
    "the attack",
    "her death",
    "was held",
    "came",
    "died",
    "on",
    "in",
    "of",
    "The",
    "the",
    "day",
    "night",
    "eve",
    "before",
    "after",
    "following",
    "last",
    "next",
    "two",
    "ten",
    "days",
    "weeks",
    "years",
    "ago",
    "today",
    "this time",
    "year",
    "week",
    "a fortnight",
    "'s time",
    "\u2019",
    "will",
    "could not",
    "until",
    "by",
    "Tuesday",
    "Friday",
    "3 May",
    "2021",
    "December",
    "Easter",
    "'08",
    "2009/10",
    "14.30",
    "noon",
    "GMT",
    "hours",
    "third",
    "and",
    "fourth quarters",
    "early summer",
    "every",
    "H1",
    "FY23",
    "2023-12-13T10:00:05",
    "+",
    "02:00",
    "\u2013",
    ",",
    ". ",
    "\n"
  };

  private final TemporalTagger tagger = new TemporalTagger();

  private static String text(long seed) {
    return RandomText.of(new Random(seed), PIECES);
  }

  @Test
  void aDateThatComesLaterGivesWhatItGivesAtOnce() {
    for (long seed = 0; seed < TEXTS; seed++) {
      // Given
      String text = text(seed);
      tagger.tag(DatedText.of(text, null));

      // When
      List<TemporalExpression> later = tagger.tag(DatedText.of(text, PUBLISHED));

      // Then
      assertThat(later)
          .as("seed %d", seed)
          .isEqualTo(new TemporalTagger().tag(DatedText.of(text, PUBLISHED)));
    }
  }

  @Test
  void thePublicationDateChangesValuesAndNoSpan() {
    for (long seed = 0; seed < TEXTS; seed++) {
      // When
      Set<Integer> with = starts(text(seed), PUBLISHED);
      Set<Integer> without = starts(text(seed), null);

      // Then
      assertThat(without).as("seed %d", seed).isEqualTo(with);
    }
  }

  private Set<Integer> starts(String text, @Nullable EdtfDate published) {
    return tagger.tag(DatedText.of(text, published)).stream()
        .map(TemporalExpression::start)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theOrderOfTheTextsDoesNotMatter() {
    // Given
    List<Long> seeds = new ArrayList<>(LongStream.range(0, TEXTS).boxed().toList());
    Map<Long, List<TemporalExpression>> first = new HashMap<>();
    seeds.forEach(seed -> first.put(seed, tagger.tag(DatedText.of(text(seed), PUBLISHED))));

    // When
    Collections.shuffle(seeds, new Random(3));

    // Then
    for (long seed : seeds) {
      assertThat(tagger.tag(DatedText.of(text(seed), PUBLISHED)))
          .as("seed %d", seed)
          .isEqualTo(first.get(seed));
    }
  }

  @Test
  void spansBeginAndEndWithTokens() {
    for (long seed = 0; seed < TEXTS; seed++) {
      // Given
      String text = text(seed);
      List<Sentence> sentences = SentenceSplitter.byLines().split(text);
      String tokens =
          sentences.stream()
              .flatMap(sentence -> sentence.tokens().stream())
              .map(Token::text)
              .collect(Collectors.joining());

      // When
      List<TemporalExpression> found = tagger.tag(new DatedText(sentences, PUBLISHED));

      // Then
      for (TemporalExpression each : found) {
        String words = each.in(text).replaceAll("[\\s\\u00a0]", "");
        assertThat(tokens).as("seed %d", seed).contains(words);
        assertThat(sentences)
            .as("seed %d", seed)
            .anyMatch(s -> s.start() <= each.start() && each.end() <= s.end());
      }
    }
  }

  @Test
  void aLineBeforeTheTextMovesItsSpansAndNothingElse() {
    String line = "The harbour is quiet.\n";
    for (long seed = 0; seed < TEXTS; seed++) {
      // When
      List<TemporalExpression> alone = tagger.tag(DatedText.of(text(seed), PUBLISHED));
      List<TemporalExpression> moved = tagger.tag(DatedText.of(line + text(seed), PUBLISHED));

      // Then
      assertThat(moved)
          .as("seed %d", seed)
          .isEqualTo(alone.stream().map(each -> moved(each, line.length())).toList());
    }
  }

  private static TemporalExpression moved(TemporalExpression each, int by) {
    return new TemporalExpression(
        each.start() + by,
        each.end() + by,
        each.type(),
        each.timexValue(),
        each.edtf(),
        each.period(),
        each.modifier(),
        each.resolution());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Now and currently, and recently or right now, nobody knows.",
        "In the near future, in the coming days, in future years.",
        "Long ago, a few years ago, dozens of years ago, in the past.",
        "In recent weeks and in the current crisis, soon, already, once, then, lately, someday."
      })
  void vagueWordsNeverGiveADay(String text) {
    assertThat(tagger.tag(DatedText.of(text, PUBLISHED)))
        .allMatch(each -> each.edtf() == null && each.period() == null);
  }

  @Test
  void newsOfEventsGivesSpansInOrderWhateverThePublication() {
    for (long seed = 0; seed < 2 * TEXTS; seed++) {
      // Given
      String text = newsOf(new Random(seed));

      // When
      List<TemporalExpression> found = tagger.tag(DatedText.of(text, PUBLISHED));

      // Then
      int end = 0;
      for (TemporalExpression each : found) {
        assertThat(each.start()).as("seed %d", seed).isGreaterThanOrEqualTo(end);
        end = each.end();
      }
      assertThat(end).as("seed %d", seed).isLessThanOrEqualTo(text.length());
      assertThat(starts(text, null)).as("seed %d", seed).isEqualTo(starts(text, PUBLISHED));
    }
  }

  private static String newsOf(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < PIECES; i++) {
      text.append(NEWS[random.nextInt(NEWS.length)]).append(random.nextInt(9) > 0 ? " " : "");
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234567890",
        "1,",
        "1/",
        "a ",
        "May ",
        "May",
        "12:30 ",
        "2012-",
        "('",
        "two to ",
        "Tuesday's attack ",
        "The vote was held on 3 May ",
        "the day before the vote ",
        "ten years ago on ",
        "the 27th day of ",
        "the last Friday of "
      })
  void takesTimeInProportionToTheLine(String piece) {
    String line = piece.repeat(1_000_000 / piece.length());

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> tagger.tag(DatedText.of(line, PUBLISHED)));
  }
}
