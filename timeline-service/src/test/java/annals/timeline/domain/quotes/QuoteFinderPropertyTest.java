package annals.timeline.domain.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.domain.text.TextSpan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whatever the text, quotes are well formed; a failure names the seed that made it. */
class QuoteFinderPropertyTest {

  private static final int RUNS = 3_000;
  private static final String[] PIECES = {
    "Ann Bell",
    "Carl Dunn",
    "BELL: ",
    "\nDUNN: ",
    "\nQ: ",
    "\nA: ",
    "I",
    "our",
    "he",
    "she",
    "they",
    "who",
    "said",
    "says",
    "told",
    "added",
    "called",
    "according to",
    "that",
    "quoted",
    "as saying",
    "was",
    "had",
    "and",
    "but",
    "the",
    "mayor",
    "of",
    "tunnel",
    "United States",
    "reports",
    "“",
    "”",
    "\"",
    "'",
    "’",
    "‘",
    "''",
    "``",
    "«",
    "»",
    "„",
    ",",
    ".",
    "?",
    "!",
    ":",
    ";",
    "—",
    "-",
    "(",
    ")",
    "…",
    "\n",
    "\n\n",
    "I",
    "we",
    "our",
    "President",
    "Monday",
    "in",
    "2024",
    "30\"",
    "<a b=\"c\">",
    "\ud83d\ude00",
    "\ud800",
    "\u00a0",
    "\u2028",
    "é",
    "Sen.",
    "U.S.",
    "J.D.",
    "’s",
    "'s",
    "saying",
    "adding",
    "As",
    "While"
  };

  private final QuoteFinder finder = new QuoteFinder();

  @Test
  void neverFailsAndStaysInsideTheText() {
    for (int seed = 0; seed < RUNS; seed++) {
      // Given
      Random random = new Random(seed);
      String text = text(random, random.nextInt(120));
      List<NamedSpan> mentions = mentions(random, text);
      QuoteText input = new QuoteText(text, skipped(random, text));

      // When
      List<AttributedQuote> quotes = finder.find(input, mentions);

      // Then
      for (AttributedQuote quote : quotes) {
        check(seed, input, mentions, quote);
      }
      assertThat(quotes)
          .as("seed %s", seed)
          .isSortedAccordingTo(QuoteFinderPropertyTest::byContent);
      checkNesting(seed, quotes);
    }
  }

  @Test
  void givesTheSameAnswerAgain() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      String text = text(random, 80);
      List<NamedSpan> mentions = mentions(random, text);

      assertThat(finder.find(QuoteText.of(text), mentions))
          .as("seed %s", seed)
          .isEqualTo(new QuoteFinder().find(QuoteText.of(text), mentions));
    }
  }

  @Test
  void takesTimeInProportionToTheText() {
    String sentence = "“No,” said Ann Bell, and “yes” 'no <b she said that he said \"it ";

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          finder.find(QuoteText.of(sentence.repeat(1_000)), List.of());
          finder.find(QuoteText.of((sentence + "\n").repeat(5_000)), List.of());
          finder.find(QuoteText.of("'a ".repeat(50_000)), List.of());
          finder.find(QuoteText.of("‘a ".repeat(50_000)), List.of());
          finder.find(QuoteText.of("<b ".repeat(50_000)), List.of());
          finder.find(QuoteText.of("he said that ".repeat(50_000)), List.of());
        });
  }

  private static void check(
      int seed, QuoteText input, List<NamedSpan> mentions, AttributedQuote quote) {
    int length = input.text().length();
    QuoteSpeaker speaker = quote.speaker();
    TextSpan cue = quote.cue();
    assertThat(quote.content().end()).as("seed %s", seed).isLessThanOrEqualTo(length);
    assertThat(input.skipped()).as("seed %s", seed).noneMatch(quote.content()::overlaps);
    assertThat(quote.confidence() == Confidence.NONE)
        .as("seed %s", seed)
        .isEqualTo(speaker == null);
    if (speaker != null) {
      assertThat(speaker.span().end()).as("seed %s", seed).isLessThanOrEqualTo(length);
      assertThat(speaker.mention() == null || mentions.contains(speaker.mention()))
          .as("seed %s", seed)
          .isTrue();
    }
    if (cue != null) {
      assertThat(cue.end()).as("seed %s", seed).isLessThanOrEqualTo(length);
      assertThat(cue.overlaps(quote.content()) && !quote.content().contains(cue))
          .as("seed %s", seed)
          .isFalse();
    }
  }

  private static void checkNesting(int seed, List<AttributedQuote> quotes) {
    TextSpan previous = null;
    for (AttributedQuote quote : quotes) {
      TextSpan span = quote.content();
      if (previous != null && previous.overlaps(span)) {
        assertThat(previous.contains(span)).as("seed %s", seed).isTrue();
      }
      previous = previous != null && previous.end() > span.end() ? previous : span;
    }
  }

  private static int byContent(AttributedQuote one, AttributedQuote other) {
    return one.content().compareTo(other.content());
  }

  private static String text(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      text.append(random.nextInt(5) > 0 ? " " : "");
    }
    return text.toString();
  }

  private static List<NamedSpan> mentions(Random random, String text) {
    List<NamedSpan> mentions = new ArrayList<>();
    for (String name : List.of("Ann Bell", "Carl Dunn", "United States")) {
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        MentionType type = random.nextBoolean() ? MentionType.PERSON : MentionType.PLACE;
        mentions.add(new NamedSpan(new TextSpan(at, at + name.length()), type, name));
      }
    }
    return mentions;
  }

  private static List<TextSpan> skipped(Random random, String text) {
    if (text.length() < 20 || random.nextInt(3) > 0) {
      return List.of();
    }
    int start = random.nextInt(text.length() - 10);
    return List.of(new TextSpan(start, start + 1 + random.nextInt(9)));
  }
}
