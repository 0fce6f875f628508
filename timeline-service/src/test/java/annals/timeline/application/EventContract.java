package annals.timeline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import annals.timeline.domain.article.AnnotatedArticle;
import annals.timeline.domain.assembly.TimelineRequest;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.dating.TemporalTagger;
import annals.timeline.domain.events.DateCertainty;
import annals.timeline.domain.events.Event;
import annals.timeline.domain.events.EventBuilder;
import annals.timeline.domain.events.Origin;
import annals.timeline.domain.events.Outcome;
import annals.timeline.domain.events.Report;
import annals.timeline.domain.quotes.QuoteFinder;
import annals.timeline.domain.statements.StatementFinder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for events on every implementation of the stores, whatever comes in which order. */
public abstract class EventContract {

  private static final TimelineRequest EVERYTHING =
      TimelineRequest.builder().inferred(true).build();
  private static final int ALL = 100_000;
  private static final StatementFinder FINDER = new StatementFinder(new TemporalTagger());
  private static final ArticleQuotes QUOTES = new ArticleQuotes(new QuoteFinder());

  /** The indexer on empty stores. */
  protected abstract ArticleIndexer indexer();

  /** The events of the same stores. */
  protected abstract EventStore events();

  /** The desk of the same events. */
  protected abstract EventDesk desk();

  /** Their change log. */
  protected abstract ChangeLog changes();

  /** Runs something in a transaction of its own. */
  protected abstract <T> T inTransaction(Supplier<T> work);

  /** How many runs of random articles there is time for. */
  protected abstract int runs();

  @Test
  void whateverCameAndWentInWhateverOrderTheEventsAreThoseOfWhatIsThere() {
    for (int seed = 0; seed < runs(); seed++) {
      // Given
      Random random = new Random(seed);
      RandomNews news = new RandomNews(random, 1000 * seed);
      Map<UUID, AnnotatedArticle> there = new HashMap<>();
      List<AnnotatedArticle> articles = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        articles.add(news.article());
      }
      Collections.shuffle(articles, random);
      Set<UUID> seen = new HashSet<>();

      // When
      for (AnnotatedArticle article : articles) {
        indexer().index(article);
        there.put(article.id(), article);
        if (random.nextInt(4) == 0) {
          UUID gone = RandomNews.oneOf(List.copyOf(there.keySet()), random);
          indexer().remove(gone, 0);
          there.remove(gone);
        }
        if (random.nextInt(4) == 0 && !there.isEmpty()) {
          UUID again = RandomNews.oneOf(List.copyOf(there.keySet()), random);
          AnnotatedArticle newer = news.revised(Objects.requireNonNull(there.get(again)));
          indexer().index(newer);
          there.put(again, newer);
        }
        stored().forEach(event -> seen.add(event.id()));
      }

      // Then
      Map<String, String> expected = views(EventBuilder.events(reports(there.values())));
      assertThat(views(stored())).as("seed %d", seed).isEqualTo(expected);
      assertEveryIdLeadsSomewhere(seen, expected, seed);

      // When
      there.keySet().forEach(id -> indexer().remove(id, 0));

      // Then
      assertThat(stored()).as("seed %d", seed).isEmpty();
    }
  }

  /**
   * An id that a reader saw answers with an event that is there, unless all its sources are gone.
   */
  private void assertEveryIdLeadsSomewhere(Set<UUID> seen, Map<String, String> there, int seed) {
    for (UUID id : seen) {
      inTransaction(() -> events().find(id))
          .ifPresent(
              found ->
                  assertThat(there).as("seed %d", seed).containsKey(found.event().id().toString()));
    }
    for (String id : there.keySet()) {
      assertThat(inTransaction(() -> events().find(UUID.fromString(id))))
          .as("seed %d", seed)
          .hasValueSatisfying(found -> assertThat(found.event().id()).hasToString(id));
    }
  }

  @Test
  void anIdThatWasJoinedWithAnotherAnswersForEver() {
    // Given: two reports of the same pier, the earlier one comes late
    RandomNews news = new RandomNews(new Random(1), 1);
    AnnotatedArticle later =
        news.article("2031-06-20", "On 16 June, Orla Skene opened the northern pier of Rossay.");
    AnnotatedArticle earlier =
        news.article("2031-06-17", "Orla Skene opened the northern pier of Rossay on 16 June.");
    indexer().index(later);
    UUID first = stored().getFirst().id();

    // When
    indexer().index(earlier);

    // Then
    UUID now = stored().getFirst().id();
    assertThat(stored()).hasSize(1);
    assertThat(now).isNotEqualTo(first);
    assertThat(inTransaction(() -> events().find(first)))
        .hasValueSatisfying(found -> assertThat(found.event().id()).isEqualTo(now));

    // When: the later one goes, and the event stays
    indexer().remove(later.id(), 0);

    // Then
    assertThat(inTransaction(() -> events().find(first)))
        .hasValueSatisfying(found -> assertThat(found.event().id()).isEqualTo(now));
    assertThat(stored().getFirst().id()).isEqualTo(now);
  }

  @Test
  void saysWhatMovedAndWhy() {
    // Given
    RandomNews news = new RandomNews(new Random(2), 2);
    AnnotatedArticle article =
        news.article("2031-06-17", "Orla Skene opened the northern pier of Rossay on 16 June.");
    long start = inTransaction(() -> changes().latest());

    // When
    indexer().index(article);
    UUID event = stored().getFirst().id();
    indexer().index(news.annotatedAnew(article));
    indexer().index(news.revised(news.annotatedAnew(article)));
    indexer().remove(article.id(), 0);
    indexer().remove(article.id(), 0);

    // Then
    List<IndexChange> logged =
        inTransaction(() -> changes().after(start, 10)).stream().map(LoggedChange::change).toList();
    assertThat(logged)
        .extracting(IndexChange::kind)
        .containsExactly(
            IndexChange.Kind.NEW_ARTICLE,
            IndexChange.Kind.IDENTITY,
            IndexChange.Kind.CORRECTION,
            IndexChange.Kind.WITHDRAWAL);
    assertThat(logged.getFirst().events()).containsExactly(event);
    assertThat(logged.getFirst().entities()).contains(RandomNews.SKENE.id());
    assertThat(logged.getLast().article()).isEqualTo(article.id());
    assertThat(logged.getLast().events()).isNotEmpty();
  }

  @Test
  void whatAnEditorSaysSurvivesNewRevisionsAndIsTakenBackWithoutATrace() {
    // Given
    RandomNews news = new RandomNews(new Random(3), 3);
    AnnotatedArticle article =
        news.article("2031-06-17", "Orla Skene opened the northern pier of Rossay on 16 June.\n");
    indexer().index(article);
    Event machine = stored().getFirst();

    // When
    StoredEvent edited = desk().edit(edit(machine.id(), "2031-06-15", "Pier opened at last", "0"));

    // Then
    assertThat(edited.event().date()).hasToString("2031-06-15");
    assertThat(edited.event().certainty()).isEqualTo(DateCertainty.EDITED);
    assertThat(edited.event().headline()).isEqualTo("Pier opened at last");
    assertThat(edited.machineDate()).isEqualTo(machine.date());
    assertThat(edited.machineHeadline()).isEqualTo(machine.headline());
    assertThat(edited.event().correction()).isNotNull();

    // When: the article is indexed again, and another one tells the same
    indexer().index(news.annotatedAnew(article));
    indexer()
        .index(news.article("2031-06-18", "On 16 June, Orla Skene opened the pier of Rossay.\n"));

    // Then
    assertThat(stored()).hasSize(1);
    assertThat(stored().getFirst().headline()).isEqualTo("Pier opened at last");
    assertThat(stored().getFirst().sources()).isEqualTo(2);

    // When
    StoredEvent back = desk().edit(edit(machine.id(), null, null, "1"));

    // Then
    assertThat(back.event().date()).isEqualTo(machine.date());
    assertThat(back.event().headline()).isEqualTo(back.machineHeadline());
    assertThat(back.event().certainty()).isEqualTo(DateCertainty.STATED);
    IndexChange last = inTransaction(() -> changes().after(0, 100)).getLast().change();
    assertThat(last.kind()).isEqualTo(IndexChange.Kind.EDITOR);
    assertThat(last.actor()).isEqualTo("editor");
    assertThat(last.events()).containsExactly(machine.id());
  }

  @Test
  void refusesAnEditOfAStateThatIsGone() {
    // Given
    RandomNews news = new RandomNews(new Random(4), 4);
    indexer().index(news.article("2031-06-17", "Orla Skene opened the pier on 16 June.\n"));
    UUID id = stored().getFirst().id();
    desk().edit(edit(id, "2031-06-15", null, ""));

    // Then
    assertThatThrownBy(() -> desk().edit(edit(id, "2031-06-14", null, "0")))
        .isInstanceOfSatisfying(
            AnnalsException.class, e -> assertThat(e.reason()).isEqualTo(Reason.STALE_ETAG));
    assertThatThrownBy(() -> desk().get(new UUID(9, 9)))
        .isInstanceOfSatisfying(
            AnnalsException.class, e -> assertThat(e.reason()).isEqualTo(Reason.EVENT_NOT_FOUND));
  }

  private static EventEdit edit(
      UUID id, @Nullable String date, @Nullable String headline, String etag) {
    return new EventEdit(
        id,
        true,
        date == null ? null : EdtfDate.parse(date),
        true,
        headline,
        "The mayor's office says so.",
        etag,
        "editor");
  }

  protected List<Event> stored() {
    return inTransaction(() -> events().candidates(EVERYTHING, ALL));
  }

  protected static List<Report> reports(Collection<AnnotatedArticle> articles) {
    List<Report> reports = new ArrayList<>();
    for (AnnotatedArticle article : articles) {
      Origin origin = IndexedArticle.of(article).origin();
      FINDER.find(article, ArticleQuotes.speeches(QUOTES.of(article))).stream()
          .filter(s -> s.isPlaced())
          .forEach(s -> reports.add(new Report(s, origin)));
    }
    return reports;
  }

  protected static Map<String, String> views(List<Event> events) {
    Map<String, String> views = new TreeMap<>();
    for (Event event : events) {
      Outcome outcome = event.outcome() == Outcome.UNCONFIRMED ? Outcome.EXPECTED : event.outcome();
      List<UUID> statements =
          event.reports().stream()
              .map(r -> r.statement().id())
              .sorted(Comparator.naturalOrder())
              .toList();
      views.put(
          event.id().toString(),
          String.join(
              " | ",
              event.date().toString(),
              event.certainty().name(),
              event.headline(),
              Integer.toString(event.sources()),
              outcome.name(),
              String.valueOf(event.firstReport()),
              String.valueOf(event.lastReport()),
              statements.toString()));
    }
    return views;
  }
}
