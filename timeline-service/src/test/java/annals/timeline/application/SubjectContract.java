package annals.timeline.application;

import static annals.timeline.application.ArticlesOfTwo.BIRK;
import static annals.timeline.application.ArticlesOfTwo.SKENE;
import static annals.timeline.application.ArticlesOfTwo.article;
import static annals.timeline.application.ArticlesOfTwo.id;
import static annals.timeline.application.ArticlesOfTwo.request;
import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.domain.assembly.EntityMode;
import annals.timeline.domain.assembly.TimelineEntry;
import annals.timeline.domain.assembly.TimelineRequest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds on every implementation of the stores for whom an article is about. */
public interface SubjectContract {

  /** The indexer on empty stores. */
  ArticleIndexer indexer();

  /** The desk on the same stores. */
  TimelineDesk desk();

  /** The dates of the timeline that a request asks for. */
  default List<String> dates(TimelineRequest request) {
    return desk().assemble(request).entries().stream()
        .map(TimelineEntry::date)
        .map(String::valueOf)
        .toList();
  }

  @Test
  default void whatArticlesAboutAnEntityTellOfOthersComesBehindWhatItTakesPartIn() {
    // Given
    String text =
        """
        Orla Skene opened the pier on 14 June.
        Orla Skene praised the masons.
        Orla Skene thanked the divers.
        The causeway flooded on 15 June.
        Tam Birk sold the brewery on 12 June.
        The quarry closed on 3 June.
        """;
    indexer().index(article(1, 1, "2031-06-18", text));
    indexer().index(article(2, 1, "2031-06-20", "The lighthouse burned down on 19 June."));

    // Then
    assertThat(dates(request(SKENE)))
        .containsExactly("2031-06-03", "2031-06-12", "2031-06-14", "2031-06-15");
    assertThat(dates(request(BIRK))).containsExactly("2031-06-12");
    assertThat(desk().assemble(request(SKENE)).entries().get(1).participants())
        .containsExactly(BIRK);
    assertThat(dates(request(SKENE, BIRK))).isEmpty();
    assertThat(
            dates(
                TimelineRequest.builder()
                    .entities(List.of(SKENE.id(), BIRK.id()))
                    .mode(EntityMode.ANY)
                    .terms("brewery")
                    .build()))
        .containsExactly("2031-06-12");
    assertThat(
            dates(
                TimelineRequest.builder()
                    .entities(List.of(SKENE.id()))
                    .range(LocalDate.of(2031, 6, 13), LocalDate.of(2031, 6, 15))
                    .build()))
        .containsExactly("2031-06-14", "2031-06-15");
  }

  @Test
  default void anArticleThatIsGoneOrRewrittenIsAboutNobodyAnyMore() {
    // Given
    String flood = "The causeway flooded on 15 June.\n";
    String about = "Orla Skene opened the pier on 14 June.\nOrla Skene praised the masons.\n";
    indexer().index(article(1, 1, "2031-06-18", about + flood));
    indexer().index(article(2, 1, "2031-06-18", about + "The quarry closed on 3 June.\n"));

    // When
    indexer().index(article(1, 2, "2031-06-18", flood));
    indexer().remove(id(2), 2);

    // Then
    assertThat(dates(request(SKENE))).isEmpty();
    assertThat(dates(request())).containsExactly("2031-06-15");
  }

  @Test
  default void partlyDatedStatementsOfArticlesAboutAnEntityAreListedBehindItsOwn() {
    // Given
    String text =
        """
        Orla Skene opened the pier.
        Orla Skene praised the masons.
        The causeway flooded on 15 June.
        The weather was fine.
        """;
    indexer().index(article(1, 1, null, text));

    // When
    List<String> lines =
        desk().assemble(request(SKENE)).undated().stream().map(TimelineEntry::text).toList();

    // Then
    assertThat(lines)
        .containsExactlyInAnyOrder(
            "Orla Skene opened the pier.",
            "Orla Skene praised the masons.",
            "The causeway flooded on 15 June.");
  }
}
