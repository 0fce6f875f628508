package annals.timeline.domain.events;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.domain.article.AnnotatedArticle;
import annals.timeline.domain.article.ArticleVersion;
import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.article.EntityType;
import annals.timeline.domain.article.NameMention;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.text.TextSpan;
import annals.timeline.golden.GoldenFolder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FilingTest {

  private static final EntityRef SKENE =
      new EntityRef(new UUID(2, 1), "Orla Skene", EntityType.PERSON);
  private static final List<String> DID =
      List.of("opened", "sold", "flooded", "painted", "mapped", "guarded", "sued", "repaired");
  private static final List<String> THINGS =
      List.of("pier", "brewery", "quarry", "archive", "orchard", "foundry", "sawmill", "tannery");

  private static List<Telling> tellings(int number, String published, String text) {
    List<NameMention> mentions = new ArrayList<>();
    int length = SKENE.name().length();
    for (int at = text.indexOf(SKENE.name()); at >= 0; at = text.indexOf(SKENE.name(), at + 1)) {
      mentions.add(new NameMention(new TextSpan(at, at + length), EntityType.PERSON, SKENE));
    }
    AnnotatedArticle article =
        new AnnotatedArticle(
            new UUID(1, number),
            new ArticleVersion(1, 1),
            "",
            text,
            List.of(),
            "Source " + number,
            EdtfDate.parse(published),
            null,
            true,
            mentions);
    return GoldenFolder.reports(article).stream()
        .filter(r -> r.statement().isPlaced())
        .map(Telling::of)
        .toList();
  }

  /** Statements of one day with one entity in all: every combination in so many towns. */
  private static List<Telling> busyDay(int towns) {
    List<Telling> all = new ArrayList<>();
    for (int town = 0; town < towns; town++) {
      StringBuilder text = new StringBuilder();
      for (String did : DID) {
        for (String thing : THINGS) {
          text.append("Orla Skene ").append(did).append(" the ").append(thing).append(" of Town");
          text.append((char) ('a' + town % 26)).append((char) ('a' + town / 26));
          text.append("wick on 16 June.\n");
        }
      }
      all.addAll(tellings(town, "2031-06-17", text.toString()));
    }
    return all;
  }

  @Test
  void oneMoreReportOnABusyDayTouchesItsEventAlone() {
    // Given
    List<Telling> day = busyDay(78);
    Map<UUID, UUID> leaders = Filing.of(day);
    Files files = new Files(day, leaders);
    List<Telling> more =
        tellings(9_000, "2031-06-18", "On 16 June, Orla Skene sold the quarry of Townbawick.");

    // When
    Refiled refiled = new Filing(files).change(List.of(), more);

    // Then
    assertThat(day).hasSizeGreaterThan(4_900);
    assertThat(refiled.touched()).hasSize(1);
    assertThat(refiled.moved().keySet()).containsExactly(more.getFirst().statement());
    assertThat(files.followersAskedFor).isZero();
    assertThat(files.asked).isEqualTo(1);
  }

  @Test
  void aCoarseStatementBridgesNoTwoEvents() {
    // Given
    List<Telling> all = new ArrayList<>();
    all.addAll(tellings(1, "2031-06-06", "Orla Skene opened the fish market of Rossay on 5 June."));
    all.addAll(
        tellings(2, "2031-06-20", "Orla Skene opened the fish market of Rossay on 19 June."));
    all.addAll(tellings(3, "2031-08-01", "Orla Skene opened the fish market of Rossay in June."));

    // When
    Map<UUID, UUID> leaders = Filing.of(all);

    // Then
    assertThat(leaders.values()).doesNotHaveDuplicates();
  }

  @Test
  void whatFollowedALeaderThatGoesFindsAnother() {
    // Given
    List<Telling> first =
        tellings(1, "2031-06-17", "Orla Skene opened the fish market of Rossay on 16 June.");
    List<Telling> rest = new ArrayList<>();
    rest.addAll(
        tellings(2, "2031-06-18", "On 16 June, Orla Skene opened the fish market of Rossay."));
    rest.addAll(
        tellings(
            3, "2031-06-19", "The fish market of Rossay was opened on 16 June by Orla Skene."));
    List<Telling> all = new ArrayList<>(first);
    all.addAll(rest);
    Map<UUID, UUID> leaders = Filing.of(all);
    assertThat(leaders.values()).containsOnly(first.getFirst().statement());
    Files files = new Files(all, leaders);

    // When
    Filed gone = new Filed(first.getFirst(), first.getFirst().statement());
    Refiled refiled = new Filing(files).change(List.of(gone), List.of());

    // Then
    assertThat(refiled.leaders()).isEqualTo(Filing.of(rest));
  }

  @Test
  void aGistIsReadAsItIsWritten() {
    for (Telling telling : busyDay(1)) {
      Gist gist = telling.gist();
      assertThat(Gist.parse(gist.toString())).isEqualTo(gist);
      assertThat(gist.similarity(gist)).isGreaterThan(0.99);
    }
  }

  /** What is filed, in memory. */
  private static final class Files implements Neighbourhood {
    private final TellingIndex all = new TellingIndex();
    private final Map<UUID, UUID> leaders;
    private int followersAskedFor;
    private int asked;

    Files(List<Telling> tellings, Map<UUID, UUID> leaders) {
      tellings.forEach(all::add);
      this.leaders = leaders;
    }

    @Override
    public List<Neighbour> near(Collection<Telling> judged, Collection<Telling> turned) {
      asked++;
      followersAskedFor += turned.size();
      return Stream.concat(
              judged.stream()
                  .flatMap(this::neighbours)
                  .filter(neighbour -> neighbour.filed().leads()),
              turned.stream().flatMap(this::neighbours))
          .toList();
    }

    private Stream<Neighbour> neighbours(Telling of) {
      return all.near(of).stream()
          .map(t -> new Filed(t, leaders.getOrDefault(t.statement(), t.statement())))
          .map(filed -> new Neighbour(of, filed));
    }
  }
}
