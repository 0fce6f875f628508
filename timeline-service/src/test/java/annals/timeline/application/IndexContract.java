package annals.timeline.application;

import static annals.timeline.application.ArticlesOfTwo.BIRK;
import static annals.timeline.application.ArticlesOfTwo.SKENE;
import static annals.timeline.application.ArticlesOfTwo.article;
import static annals.timeline.application.ArticlesOfTwo.id;
import static annals.timeline.application.ArticlesOfTwo.request;
import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.domain.article.AnnotatedArticle;
import annals.timeline.domain.article.ArticleVersion;
import annals.timeline.domain.assembly.Timeline;
import annals.timeline.domain.assembly.TimelineEntry;
import annals.timeline.domain.assembly.TimelineRequest;
import annals.timeline.domain.dating.EdtfDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for the use cases on every implementation of the stores. */
public abstract class IndexContract implements SubjectContract {

  /** The archive on the same stores. */
  protected abstract QuoteArchive archive();

  @Test
  void assemblesWhatWasIndexedAndEveryQuoteEqualsTheText() {
    // Given
    String text = "Orla Skene resigned on Monday.\nThe islanders had not expected it.\n";
    indexer().index(article(1, 1, "2031-06-18", text));

    // When
    Timeline timeline = desk().assemble(request(SKENE));

    // Then
    assertThat(timeline.entries()).hasSize(1);
    TimelineEntry entry = timeline.entries().getFirst();
    assertThat(entry.date()).isEqualTo(EdtfDate.parse("2031-06-16"));
    assertThat(entry.evidence().getFirst().statement().span().in(text)).isEqualTo(entry.text());
    assertThat(entry.evidence().getFirst().origin().source()).isEqualTo("Source 1");
    assertThat(entry.evidence().getFirst().date().words()).isEqualTo("Monday");
  }

  @Test
  void theSameAgainAndOlderRevisionsChangeNothing() {
    // Given
    AnnotatedArticle newer = article(1, 2, "2031-06-18", "Orla Skene resigned on Monday.");
    indexer().index(newer);

    // When
    indexer().index(newer);
    indexer().index(article(1, 1, "2031-06-18", "Orla Skene resigned on Sunday."));

    // Then
    assertThat(dates(request(SKENE))).containsExactly("2031-06-16");
  }

  @Test
  void anotherPublicationDateRedoesEveryDateOfTheArticle() {
    // Given
    String text = "Orla Skene resigned on 3 May.\nOrla Skene sailed away in June.";
    indexer().index(article(1, 1, null, text));
    assertThat(dates(request(SKENE))).isEmpty();
    assertThat(desk().assemble(request(SKENE)).undated()).hasSize(2);

    // When
    indexer().index(article(1, 2, "2031-06-18", text));

    // Then
    assertThat(dates(request(SKENE))).containsExactly("2031-05-03", "2031-06");
    assertThat(desk().assemble(request(SKENE)).undated()).isEmpty();
  }

  @Test
  void aRemovedArticleLeavesItsEventsAndDoesNotComeBackWithALateDelivery() {
    // Given
    indexer().index(article(1, 1, "2031-06-18", "Orla Skene opened the northern pier on Monday."));
    indexer().index(article(2, 1, "2031-06-18", "Orla Skene opened the northern pier on Monday."));

    // When
    indexer().remove(id(1), 1);
    indexer().index(article(1, 1, "2031-06-18", "Orla Skene opened the northern pier on Monday."));

    // Then
    TimelineEntry entry = desk().assemble(request(SKENE)).entries().getFirst();
    assertThat(entry.sources()).isEqualTo(1);
    assertThat(entry.evidence()).extracting(e -> e.origin().article()).containsExactly(id(2));

    // When
    indexer().remove(id(2), 0);

    // Then
    assertThat(dates(request(SKENE))).isEmpty();

    // When
    indexer().index(article(1, 2, "2031-06-18", "Orla Skene opened the northern pier on Monday."));

    // Then
    assertThat(dates(request(SKENE))).containsExactly("2031-06-16");
  }

  @Test
  void makesTheSameTimelineInWhateverOrderArticlesArrive() {
    List<AnnotatedArticle> articles =
        List.of(
            article(1, 1, "2031-06-18", "Orla Skene opened the northern pier on Monday."),
            article(2, 1, "2031-06-19", "Orla Skene has opened the pier in the north on 16 June."),
            article(3, 1, "2031-06-19", "Tam Birk sold a boat to Orla Skene on 16 June."),
            article(4, 1, "2031-06-20", "On 16 June, Orla Skene opened a northern pier."));
    Timeline expected = null;
    for (int seed = 0; seed < 4; seed++) {
      // Given
      List<AnnotatedArticle> shuffled = new ArrayList<>(articles);
      Collections.shuffle(shuffled, new Random(seed));
      long revision = seed + 1L;

      // When
      articles.forEach(a -> indexer().remove(a.id(), 0));
      for (AnnotatedArticle a : shuffled) {
        indexer().index(withRevision(a, 100 + revision));
      }
      Timeline timeline = desk().assemble(request(SKENE));

      // Then
      assertThat(timeline.entries()).hasSize(2);
      if (expected != null) {
        assertThat(headlines(timeline)).as("seed %d", seed).isEqualTo(headlines(expected));
      }
      expected = timeline;
    }
  }

  private static List<String> headlines(Timeline timeline) {
    return timeline.entries().stream()
        .map(e -> e.event() + " " + e.headline() + " " + e.sources())
        .toList();
  }

  private static AnnotatedArticle withRevision(AnnotatedArticle article, long revision) {
    return new AnnotatedArticle(
        article.id(),
        new ArticleVersion(revision, 1),
        article.title(),
        article.text(),
        article.segments(),
        article.source(),
        article.published(),
        article.copyOf(),
        article.usable(),
        article.mentions());
  }

  @Test
  void narrowsByRangeTermsAndAllEntities() {
    // Given
    indexer()
        .index(
            article(
                1,
                1,
                "2031-06-18",
                """
                Orla Skene opened the northern pier on 3 May.
                Orla Skene met Tam Birk on 5 June.
                In 2030, Tam Birk sold the shipyard.
                """));

    // Then
    assertThat(dates(request(SKENE, BIRK))).contains("2031-06-05");
    assertThat(
            dates(
                TimelineRequest.builder()
                    .entities(List.of(SKENE.id()))
                    .range(LocalDate.parse("2031-05-01"), LocalDate.parse("2031-05-31"))
                    .build()))
        .containsExactly("2031-05-03");
    assertThat(dates(TimelineRequest.builder().terms("shipyard").build())).containsExactly("2030");
    assertThat(dates(TimelineRequest.builder().build())).hasSize(3);
    assertThat(dates(TimelineRequest.builder().limit(1).build())).hasSize(1);
  }

  @Test
  void listsStatementsInTextOrderWithTheirEvents() {
    // Given
    indexer()
        .index(
            article(
                1,
                1,
                "2031-06-18",
                "Orla Skene opened the pier on 3 May.\nThe pier is long and wide.\n"));

    // When
    List<FiledStatement> all = desk().statements(id(1), null, 10);

    // Then
    assertThat(all).hasSize(2);
    assertThat(all.get(0).event()).isNotNull();
    assertThat(all.get(1).event()).isNull();
    assertThat(desk().statements(id(1), all.getFirst().place(), 10)).hasSize(1);
    assertThat(desk().statements(id(1), null, 1)).hasSize(1);
  }

  @Test
  void listsQuotesNewestFirstWithoutGapsOrRepeats() {
    // Given
    for (int i = 1; i <= 5; i++) {
      indexer()
          .index(
              article(
                  i,
                  1,
                  i == 3 ? null : "2031-06-1" + i,
                  "“The pier will stand for number " + i + ",” Orla Skene said.\n"));
    }
    QuoteRequest request = new QuoteRequest(null, null, SKENE.id(), "pier", null, null, null);
    List<StoredQuote> all = quotes(request, null, 50);

    // When
    List<StoredQuote> paged = new ArrayList<>();
    QuotePlace after = null;
    for (List<StoredQuote> page = quotes(request, after, 2);
        !page.isEmpty();
        page = quotes(request, after, 2)) {
      paged.addAll(page);
      after = page.getLast().place();
    }

    // Then
    assertThat(all).hasSizeGreaterThanOrEqualTo(5);
    assertThat(paged).isEqualTo(all);
    assertThat(all).extracting(q -> q.place().day()).isSortedAccordingTo((a, b) -> b.compareTo(a));
    Set<UUID> articles = new HashSet<>(all.stream().map(q -> q.origin().article()).toList());
    assertThat(articles).hasSize(5);
    assertThat(
            quotes(
                new QuoteRequest(
                    null,
                    SKENE.id(),
                    null,
                    "",
                    LocalDate.parse("2031-06-12"),
                    LocalDate.parse("2031-06-12"),
                    null),
                null,
                50))
        .isNotEmpty()
        .allMatch(q -> q.origin().article().equals(id(2)));
  }

  @Test
  void tiesAQuoteToTheEventThatItTellsOf() {
    // Given
    indexer()
        .index(
            article(
                1,
                1,
                "2031-06-11",
                """
                “The pier was opened on 3 May 2031,” Orla Skene said.
                “It is a fine pier,” Orla Skene said.
                """));
    UUID event = Objects.requireNonNull(desk().statements(id(1), null, 10).getFirst().event());

    // When
    List<FiledQuote> all =
        archive().list(new QuoteRequest(id(1), null, null, "", null, null, null), null, 10);
    List<FiledQuote> told =
        archive().list(new QuoteRequest(null, null, null, "", null, null, event), null, 10);

    // Then
    assertThat(all).extracting(FiledQuote::event).containsExactly(event, null);
    assertThat(told).containsExactly(all.getFirst());
    assertThat(archive().list(new QuoteRequest(null, null, null, "", null, null, id(9)), null, 10))
        .isEmpty();
  }

  private List<StoredQuote> quotes(QuoteRequest request, @Nullable QuotePlace after, int limit) {
    return archive().list(request, after, limit).stream().map(FiledQuote::quote).toList();
  }
}
