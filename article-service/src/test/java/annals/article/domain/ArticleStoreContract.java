package annals.article.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import annals.article.domain.copies.Twin;
import annals.platform.id.IdGenerator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link ArticleStore} does. Each test has words and sources of its own. */
public abstract class ArticleStoreContract {
  private static final IdGenerator IDS = IdGenerator.uuidV7();

  private final String source = "Gazette " + UUID.randomUUID();

  protected abstract ArticleStore store();

  /** Runs in a transaction where the store needs one. */
  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void givesBackWhatItWasGiven() {
    Article article =
        add("date 2023-05-04 The lock of Ostwick 😀 was opened.\n\nShare 3", "", null);

    assertThat(find(article.id())).isEqualTo(article);
    assertThat(inTransaction(() -> store().find(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void keepsEveryRevisionAsItWas() {
    Article first = add("The lock was opened.", "2023-05-04", null);
    Article second = revise(first, ArticleStatus.WITHHELD);
    Article third = revise(second, ArticleStatus.USABLE);

    assertThat(find(first.id())).isEqualTo(third);
    assertThat(inTransaction(() -> store().revision(first.id(), 1))).contains(first);
    assertThat(inTransaction(() -> store().revision(first.id(), 3))).contains(third);
    assertThat(inTransaction(() -> store().revision(first.id(), 4))).isEmpty();
    assertThat(inTransaction(() -> store().revisions(first.id(), Long.MAX_VALUE, 2)))
        .containsExactly(third, second);
    assertThat(inTransaction(() -> store().revisions(first.id(), 2, 2))).containsExactly(first);
  }

  @Test
  void refusesARevisionThatDoesNotFollow() {
    Article first = add("The lock was opened.", "", null);
    revise(first, ArticleStatus.WITHHELD);

    assertThatIllegalStateException().isThrownBy(() -> revise(first, ArticleStatus.WITHHELD));
  }

  @Test
  void hidesADeletedArticleButKeepsItsRevisions() {
    Article article = add("The lock was opened.", "", null);
    Article tombstone = next(article, article.status());

    inTransaction(
        () -> {
          store().delete(tombstone);
          return true;
        });

    assertThat(inTransaction(() -> store().find(article.id()))).isEmpty();
    assertThat(inTransaction(() -> store().findLocked(article.id()))).isEmpty();
    assertThat(inTransaction(() -> store().findAll(List.of(article.id())))).isEmpty();
    assertThat(search(Articles.everything())).isEmpty();
    assertThat(inTransaction(() -> store().twins(List.of(Articles.fingerprint(article)))))
        .noneMatch(twin -> twin.id().equals(article.id()));
    assertThat(inTransaction(() -> store().revision(article.id(), 1))).contains(article);
  }

  @Test
  void findsSeveralInTheOrderAskedFor() {
    Article one = add("The lock was opened.", "", null);
    Article two = add("The lock was closed.", "", null);

    assertThat(
            inTransaction(
                () -> store().findAll(List.of(two.id(), UUID.randomUUID(), one.id(), two.id()))))
        .containsExactly(two, one);
  }

  @Test
  void listsTheNewestFirstAndTheUndatedLastPageByPage() {
    Article undated = add("The lock has no date.", "", null);
    Article month = add("The lock in May.", "2023-05", null);
    Article day = add("The lock on the fourth.", "2023-05-04", null);
    Article time = add("The lock in the morning.", "2023-05-04T08:00:00+02:00", null);
    Article later = add("The lock on the fourth again.", "2023-05-04", null);

    List<UUID> seen = new ArrayList<>();
    @Nullable ArticlePosition after = null;
    do {
      List<ArticleHit> page = search(query("", "", null, null, false, after, 2));
      page.forEach(hit -> seen.add(hit.article().id()));
      after = page.isEmpty() ? null : page.getLast().position();
    } while (after != null);

    assertThat(seen).containsExactly(time.id(), later.id(), day.id(), month.id(), undated.id());
  }

  @Test
  void filters() {
    Article undated = add("The lock has no date and is shut.", "", null);
    Article may = add("The lock in May is open for the ships.", "2023-05", null);
    Article june = add("Die Schleuse ist für die Schiffe im Juni nicht offen.", "2023-06-01", null);
    Article hidden =
        revise(add("The lock is a secret.", "2023-05-05", null), ArticleStatus.EMBARGOED);

    assertThat(ids(query("", "de", null, null, false, null, 9))).containsExactly(june.id());
    assertThat(ids(query("", "", LocalDate.of(2023, 5, 31), null, false, null, 9)))
        .containsExactly(june.id(), may.id());
    assertThat(ids(query("", "", null, LocalDate.of(2023, 5, 1), false, null, 9)))
        .containsExactly(may.id());
    assertThat(ids(query("", "", null, null, true, null, 9))).containsExactly(undated.id());
    assertThat(ids(query("open", "", null, null, false, null, 9))).containsExactly(may.id());
    assertThat(
            ids(
                new ArticleQuery(
                    "",
                    source,
                    "",
                    null,
                    null,
                    List.of(hidden.id()),
                    false,
                    ArticleOrder.NEWEST,
                    true,
                    null,
                    9)))
        .containsExactly(hidden.id());
  }

  @Test
  void listsArticlesWithoutTheirText() {
    Article article = add("date 2023-05-04 The lock was opened.", "", null);

    Article listed = search(Articles.everything()).getFirst().article();

    assertThat(listed.content().text()).isEmpty();
    assertThat(listed.content().title()).isEqualTo(article.content().title());
    assertThat(listed.content().published()).isEqualTo(article.content().published());
    assertThat(listed.content().authors()).containsExactly("Ada");
    assertThat(listed.etag()).isEqualTo(article.etag());
  }

  @Test
  void knowsTwinsAndCopies() {
    String text = "The lock of " + source + " was opened.";
    Article original = add(text, "", null);
    Article copy =
        add("Another headline\n\n" + text.replace("The lock", "THE LOCK"), "2023", original.id());

    assertThat(inTransaction(() -> store().twins(List.of(Articles.fingerprint(copy)))))
        .extracting(Twin::id)
        .containsExactly(original.id(), copy.id());
    assertThat(inTransaction(() -> store().copiesOf(original.id()))).containsExactly(copy.id());
    assertThat(inTransaction(() -> store().copiesOf(copy.id()))).isEmpty();
  }

  private Article add(String text, String published, @Nullable UUID copyOf) {
    Article article = Articles.article(IDS.next(), text, source, published, copyOf);
    return inTransaction(
        () -> {
          store().add(article, Articles.fingerprint(article));
          return article;
        });
  }

  private Article revise(Article article, ArticleStatus status) {
    Article next = next(article, status);
    return inTransaction(
        () -> {
          store().revise(next, Articles.fingerprint(next));
          return next;
        });
  }

  private static Article next(Article article, ArticleStatus status) {
    return article.next(
        article.content(), status, article.copyOf(), "editor", Articles.NOW.plusSeconds(1));
  }

  private Article find(UUID id) {
    return inTransaction(() -> store().find(id).orElseThrow());
  }

  private List<ArticleHit> search(ArticleQuery query) {
    return inTransaction(() -> store().search(query)).stream()
        .filter(hit -> hit.article().content().source().equals(source))
        .collect(Collectors.toList());
  }

  private List<UUID> ids(ArticleQuery query) {
    return search(query).stream().map(hit -> hit.article().id()).toList();
  }

  private ArticleQuery query(
      String words,
      String language,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      boolean undated,
      @Nullable ArticlePosition after,
      int limit) {
    return new ArticleQuery(
        words,
        source,
        language,
        from,
        to,
        List.of(),
        undated,
        ArticleOrder.NEWEST,
        false,
        after,
        limit);
  }
}
