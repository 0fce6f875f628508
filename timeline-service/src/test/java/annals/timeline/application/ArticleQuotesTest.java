package annals.timeline.application;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.domain.article.AnnotatedArticle;
import annals.timeline.domain.article.ArticleVersion;
import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.article.EntityType;
import annals.timeline.domain.article.NameMention;
import annals.timeline.domain.article.Segment;
import annals.timeline.domain.article.SegmentKind;
import annals.timeline.domain.quotes.QuoteFinder;
import annals.timeline.domain.text.TextSpan;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArticleQuotesTest {

  private static final EntityRef BELL =
      new EntityRef(new UUID(1, 2), "Ann Bell", EntityType.PERSON);

  private static final String HEADING = "Ann Bell calls harbour ‘a museum’";
  private static final String PULL_QUOTE = "“The gates stay shut until May.”";
  private static final String BOILERPLATE = "“Best paper of the islands,” readers say.";
  private static final String TEXT =
      String.join(
          "\n",
          HEADING,
          "Ann Bell spoke on Monday. “The gates stay shut until May,” she said.",
          PULL_QUOTE,
          BOILERPLATE);

  private final ArticleQuotes quotes = new ArticleQuotes(new QuoteFinder());

  @Test
  void findsQuotesInHeadingsButNotInBoilerplate() {
    // When
    List<StoredQuote> found =
        quotes.of(
            article(Map.of(HEADING, SegmentKind.HEADING, BOILERPLATE, SegmentKind.BOILERPLATE)));

    // Then
    assertThat(found)
        .extracting(StoredQuote::text)
        .containsExactly("‘a museum’", "“The gates stay shut until May,”", PULL_QUOTE);
    assertThat(found.getFirst().speaker())
        .isNotNull()
        .extracting(voice -> voice.entity())
        .isEqualTo(BELL);
  }

  @Test
  void takesAPullQuoteThatRepeatsTheTextForNoSecondQuote() {
    // When
    List<StoredQuote> found =
        quotes.of(
            article(
                Map.of(PULL_QUOTE, SegmentKind.PULL_QUOTE, BOILERPLATE, SegmentKind.BOILERPLATE)));

    // Then
    assertThat(found).extracting(StoredQuote::text).doesNotContain(PULL_QUOTE).hasSize(2);
  }

  private static AnnotatedArticle article(Map<String, SegmentKind> kinds) {
    List<Segment> segments =
        kinds.entrySet().stream().map(e -> new Segment(place(e.getKey()), e.getValue())).toList();
    return new AnnotatedArticle(
        new UUID(3, 4),
        new ArticleVersion(1, 1),
        "",
        TEXT,
        segments,
        "Island Post",
        null,
        null,
        true,
        List.of(
            new NameMention(new TextSpan(0, 8), EntityType.PERSON, BELL),
            new NameMention(
                new TextSpan(HEADING.length() + 1, HEADING.length() + 9),
                EntityType.PERSON,
                BELL)));
  }

  private static TextSpan place(String words) {
    int start = TEXT.indexOf(words);
    return new TextSpan(start, start + words.length());
  }
}
