package annals.article.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import annals.article.domain.Article;
import annals.article.domain.ArticleAmendment;
import annals.article.domain.ArticleDraft;
import annals.article.domain.ArticleOutbox;
import annals.article.domain.ArticleStatus;
import annals.article.domain.Articles;
import annals.article.domain.DateOrigin;
import annals.article.domain.FakeArticleStore;
import annals.article.domain.RequestKey;
import annals.article.domain.RequestKeys;
import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import annals.platform.id.IdGenerator;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleCatalogTest {
  private final List<String> sent = new ArrayList<>();
  private final ArticleCatalog catalog =
      new ArticleCatalog(
          new FakeArticleStore(),
          new FakeRequestKeys(),
          new Outbox(),
          Articles.reader(),
          IdGenerator.uuidV7(),
          Clock.fixed(Articles.NOW, ZoneOffset.UTC));

  @Test
  void tellsThePipelineOfANewArticle() {
    Article article = create("The lock was opened.");

    assertThat(sent).containsExactly("changed " + article.id() + " 1");
  }

  @Test
  void answersTheSameRequestWithTheArticleMadeFirst() {
    ArticleDraft draft = ArticleDraft.ofText("The lock was opened.");
    ArticleCatalog.Created first = catalog.create(draft, new RequestKey("ada", "k", "d1"));

    ArticleCatalog.Created again = catalog.create(draft, new RequestKey("ada", "k", "d1"));
    ArticleCatalog.Created other = catalog.create(draft, new RequestKey("bea", "k", "d1"));

    assertThat(again).isEqualTo(new ArticleCatalog.Created(first.article(), false));
    assertThat(other.created()).isTrue();
    assertThat(reason(() -> catalog.create(draft, new RequestKey("ada", "k", "d2"))))
        .isEqualTo(Reason.IDEMPOTENCY_KEY_REUSED);
    assertThat(sent).hasSize(2);
  }

  @Test
  void marksACopyOfTheFirstAndNotOfACopy() {
    Article first = create("The lock was opened.");
    Article second = create("Lock open again\n\nTHE LOCK was opened.");
    Article third = create("The lock was opened. Share 7");

    assertThat(first.copyOf()).isNull();
    assertThat(second.copyOf()).isEqualTo(first.id());
    assertThat(third.copyOf()).isEqualTo(first.id());
  }

  @Test
  void letsTheOldestCopyTakeThePlaceOfADeletedArticle() {
    Article first = create("The lock was opened.");
    Article second = create("The lock was opened.");
    Article third = create("The lock was opened.");
    sent.clear();

    catalog.delete(first.id(), "", "ada");

    assertThat(catalog.get(second.id(), 0, false).copyOf()).isNull();
    assertThat(catalog.get(third.id(), 0, false).copyOf()).isEqualTo(second.id());
    assertThat(sent)
        .containsExactly(
            "changed " + second.id() + " 2",
            "changed " + third.id() + " 2",
            "removed " + first.id() + " 2");
    assertThat(reason(() -> catalog.get(first.id(), 0, true))).isEqualTo(Reason.ARTICLE_NOT_FOUND);
    assertThat(reason(() -> catalog.get(first.id(), 1, true))).isEqualTo(Reason.ARTICLE_NOT_FOUND);
  }

  @Test
  void changesOnlyTheFieldsThatAreNamed() {
    Article old = create("date 2023-05-04 The lock was opened.");

    Article changed = update(old, draft("", "Lock", "", "Gazette"), Set.of("title"), null);

    assertThat(changed.revision()).isEqualTo(2);
    assertThat(changed.content().title()).isEqualTo("Lock");
    assertThat(changed.content().source()).isEmpty();
    assertThat(changed.content().text()).isEqualTo(old.content().text());
    assertThat(changed.content().published()).isEqualTo(old.content().published());
    assertThat(catalog.get(old.id(), 1, false)).isEqualTo(old);
  }

  @Test
  void makesNoRevisionOfNoChange() {
    Article old = create("The lock was opened.");

    Article same = update(old, draft("", old.content().title(), "", ""), Set.of("title"), null);

    assertThat(same).isEqualTo(old);
    assertThat(sent).hasSize(1);
  }

  @Test
  void letsAnEditorDateAndUndate() {
    Article old = create("date 2023-05-04 The lock was opened.");

    Article dated = update(old, draft("", "", "2023-05-05", ""), Set.of("published"), null);
    Article undated = update(dated, draft("", "", "", ""), Set.of("published"), null);

    assertThat(dated.content().published().origin()).isEqualTo(DateOrigin.EDITOR);
    assertThat(undated.content().published().origin()).isEqualTo(DateOrigin.UNKNOWN);
  }

  @Test
  void readsTheDateOfANewTextUnlessSomebodyToldIt() {
    Article stated = create("date 2023-05-04 The lock was opened.");
    ArticleDraft text = draft("date 2023-06-07 The lock was closed.", "", "", "");

    Article again = update(stated, text, Set.of("text"), null);
    Article told = update(again, draft("", "", "2023-01-01", ""), Set.of("published"), null);
    Article kept = update(told, text, Set.of("text"), null);

    assertThat(again.content().published().date())
        .extracting(d -> d.value())
        .isEqualTo("2023-06-07");
    assertThat(kept.content().published().date())
        .extracting(d -> d.value())
        .isEqualTo("2023-01-01");
  }

  @Test
  void refusesAChangeOfWhatHasChangedSince() {
    Article old = create("The lock was opened.");
    update(old, draft("", "Lock", "", ""), Set.of("title"), null);

    assertThat(
            reason(
                () ->
                    catalog.update(
                        old.id(),
                        old.etag(),
                        new ArticleAmendment(draft("", "Gate", "", ""), Set.of("title"), null),
                        "ada")))
        .isEqualTo(Reason.STALE_ETAG);
    assertThat(reason(() -> catalog.delete(old.id(), old.etag(), "ada")))
        .isEqualTo(Reason.STALE_ETAG);
  }

  @Test
  void withdrawsWhatIsWithheldAndHidesItFromReaders() {
    Article old = create("The lock was opened.");
    sent.clear();

    update(old, draft("", "", "", ""), Set.of(), ArticleStatus.WITHHELD);

    assertThat(sent).containsExactly("removed " + old.id() + " 2");
    assertThat(catalog.get(old.id(), 0, true).status()).isEqualTo(ArticleStatus.WITHHELD);
    assertThat(reason(() -> catalog.get(old.id(), 0, false))).isEqualTo(Reason.ARTICLE_NOT_FOUND);
    assertThat(reason(() -> catalog.get(old.id(), 1, false))).isEqualTo(Reason.ARTICLE_NOT_FOUND);
    assertThat(catalog.getAll(List.of(old.id()), false)).isEmpty();
  }

  @Test
  void refusesAFieldThatDoesNotExist() {
    Article old = create("The lock was opened.");

    assertThat(reason(() -> update(old, draft("", "", "", ""), Set.of("colour"), null)))
        .isEqualTo(Reason.INVALID_FIELD);
  }

  private Article create(String text) {
    return catalog.create(ArticleDraft.ofText(text), new RequestKey("ada", "", "")).article();
  }

  private Article update(
      Article old, ArticleDraft draft, Set<String> fields, @Nullable ArticleStatus status) {
    return catalog.update(old.id(), old.etag(), new ArticleAmendment(draft, fields, status), "ada");
  }

  private static ArticleDraft draft(String text, String title, String published, String source) {
    return new ArticleDraft(
        new ArticleDraft.Body.Text(text), title, "", source, published, "", List.of(), "");
  }

  private static Reason reason(ThrowingCallable call) {
    return catchThrowableOfType(AnnalsException.class, call).reason();
  }

  private final class Outbox implements ArticleOutbox {
    @Override
    public void changed(Article article) {
      sent.add("changed " + article.id() + " " + article.revision());
    }

    @Override
    public void removed(Article article) {
      sent.add("removed " + article.id() + " " + article.revision());
    }
  }

  private static final class FakeRequestKeys implements RequestKeys {
    private record Earlier(String digest, UUID made) {}

    private final Map<String, Earlier> keys = new HashMap<>();

    @Override
    public Optional<UUID> claim(RequestKey key, UUID made) {
      Earlier earlier =
          keys.putIfAbsent(key.caller() + " " + key.requestId(), new Earlier(key.digest(), made));
      if (earlier != null && !earlier.digest().equals(key.digest())) {
        throw key.reused();
      }
      return Optional.ofNullable(earlier).map(Earlier::made);
    }
  }
}
