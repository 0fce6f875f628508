package annals.entity.application;

import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.application.JudgementStore.Filter;
import annals.entity.domain.EntityStatus;
import annals.entity.domain.EntityType;
import annals.entity.domain.Profile;
import annals.entity.domain.curation.Anchor;
import annals.entity.domain.curation.Edits;
import annals.entity.domain.curation.Judgement;
import annals.entity.domain.curation.Judgement.Kind;
import annals.entity.domain.curation.Judgement.Side;
import annals.entity.domain.curation.Judgement.Withdrawal;
import annals.entity.domain.curation.Pin;
import annals.entity.domain.curation.Verdict;
import annals.entity.domain.names.NameForm;
import annals.entity.domain.registry.Cause;
import annals.entity.domain.registry.HistoryEntry;
import annals.entity.domain.registry.Snapshot;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every implementation of the stores of curation does. Ids are random and in order. */
public abstract class CurationContract {
  private static final Instant NOON = Instant.parse("2025-03-04T12:00:00Z");
  private static final Withdrawal WITHDRAWAL =
      new Withdrawal("ines", NOON.plusSeconds(60), "wrong");

  private final long first = UUID.randomUUID().getMostSignificantBits() & Long.MAX_VALUE;
  private final String family = "f" + UUID.randomUUID().toString().substring(0, 8);
  private final Side ann = side("Ann");
  private final Side ben = side("Ben");
  private final Side cem = side("Cem");
  private final UUID entity = ann.id();
  private long next;

  /** The store under test. */
  protected abstract JudgementStore judgements();

  /** The store under test. */
  protected abstract HistoryStore history();

  /** Runs {@code step} in a transaction. */
  protected abstract <T> T inTransaction(Supplier<T> step);

  @Test
  void keepsJudgementsAsTheyAre() {
    // Given
    Judgement judgement = judgement(ann, ben, Verdict.SAME);

    // When
    save(judgement);

    // Then
    assertThat(inTransaction(() -> judgements().find(judgement.id()))).contains(judgement);
    save(judgement.withdrawn(WITHDRAWAL));
    assertThat(inTransaction(() -> judgements().find(judgement.id())))
        .contains(judgement.withdrawn(WITHDRAWAL));
    assertThat(inTransaction(() -> judgements().find(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void tellsTheJudgementsOfAnActInTheirOrder() {
    Judgement one = judgement(ann, ben, Verdict.DIFFERENT);
    Judgement two = part(judgement(ben, cem, Verdict.SAME), one.act());
    save(two, one, judgement(ann, cem, Verdict.SAME));

    assertThat(inTransaction(() -> judgements().ofAct(one.act()))).containsExactly(one, two);
  }

  @Test
  void tellsWhichActiveJudgementsTouchAnAnchorOnEitherSide() {
    Judgement left = judgement(ann, ben, Verdict.SAME);
    Judgement right = judgement(cem, ann, Verdict.UNSURE);
    Judgement withdrawn = judgement(ann, cem, Verdict.DIFFERENT).withdrawn(WITHDRAWAL);
    save(left, right, withdrawn, judgement(ben, cem, Verdict.SAME));

    assertThat(inTransaction(() -> judgements().touching(List.of(ann.anchor()))))
        .containsExactly(left, right);
    assertThat(inTransaction(() -> judgements().touching(List.of()))).isEmpty();
  }

  @Test
  void listsJudgementsTheNewestFirst() {
    Judgement same = judgement(ann, ben, Verdict.SAME);
    Judgement different = judgement(ann, cem, Verdict.DIFFERENT);
    Judgement withdrawn = judgement(ben, ann, Verdict.SAME).withdrawn(WITHDRAWAL);
    save(same, different, withdrawn);

    assertThat(list(null, false, null, 9)).containsExactly(different, same);
    assertThat(list(null, true, null, 9)).containsExactly(withdrawn, different, same);
    assertThat(list(null, true, null, 1)).containsExactly(withdrawn);
    assertThat(list(null, true, withdrawn.id(), 1)).containsExactly(different);
    assertThat(list(Verdict.SAME, true, null, 9)).containsExactly(withdrawn, same);
    assertThat(list(Verdict.UNSURE, true, null, 9)).isEmpty();
    assertThat(
            inTransaction(
                () -> judgements().list(new Filter(List.of(cem.anchor()), null, true, null), 9)))
        .containsExactly(different);
  }

  @Test
  void keepsPinsAndTellsThoseThatAJudgementBinds() {
    // Given
    UUID article = UUID.randomUUID();
    Pin bound = new Pin(id(), article, "Ann", 0);
    Pin unsure = new Pin(id(), article, "Ann", 1);
    Pin freed = new Pin(id(), article, "Ben", 0);
    List<Pin> all = List.of(bound, unsure, freed);

    // When
    inTransaction(
        () -> {
          all.forEach(judgements()::save);
          return all;
        });
    save(
        judgement(side(bound), ann, Verdict.SAME),
        judgement(ann, side(unsure), Verdict.UNSURE),
        judgement(side(freed), ben, Verdict.SAME).withdrawn(WITHDRAWAL));

    // Then
    assertThat(inTransaction(() -> judgements().pinsOf(article))).containsExactly(bound);
    assertThat(inTransaction(() -> judgements().pinAt(article, "Ann", 1))).contains(unsure);
    assertThat(inTransaction(() -> judgements().pinAt(article, "Ann", 2))).isEmpty();
    assertThat(inTransaction(() -> judgements().pins(List.of(freed.id(), bound.id(), id()))))
        .containsExactly(bound, freed);
    assertThat(inTransaction(() -> judgements().pins(List.of()))).isEmpty();
  }

  @Test
  void tellsTheHistoryOfAnEntityTheNewestFirst() {
    HistoryEntry created = entry(entity, 0, Cause.ARTICLES, snapshot("Ann"));
    HistoryEntry edited = edit(entity, 1, new Cause("ed", "typo", UUID.randomUUID()));
    HistoryEntry merged = entry(entity, 2, Cause.ARTICLES, null);
    append(created, edited, merged, entry(ben.id(), 3, Cause.ARTICLES, snapshot("Ben")));

    assertThat(inTransaction(() -> history().ofEntity(entity, null, 9)))
        .containsExactly(merged, edited, created);
    assertThat(inTransaction(() -> history().ofEntity(entity, null, 1))).containsExactly(merged);
    assertThat(inTransaction(() -> history().ofEntity(entity, merged.id(), 1)))
        .containsExactly(edited);
    assertThat(inTransaction(() -> history().ofEntity(cem.id(), null, 9))).isEmpty();
  }

  @Test
  void auditsWhatPeopleDidAlone() {
    String actor = "ed-" + family;
    HistoryEntry one = edit(entity, 0, new Cause(actor, "", UUID.randomUUID()));
    HistoryEntry two = edit(ben.id(), 1, new Cause(actor, "", UUID.randomUUID()));
    HistoryEntry machine = entry(entity, 2, Cause.ARTICLES, snapshot("Ann"));
    append(one, two, machine, edit(entity, 3, new Cause("ines-" + family, "", id())));

    assertThat(inTransaction(() -> history().audit(actor, null, 9))).containsExactly(two, one);
    assertThat(inTransaction(() -> history().audit(actor, two.id(), 9))).containsExactly(one);
    assertThat(inTransaction(() -> history().audit(null, null, 99_999)))
        .contains(one, two)
        .doesNotContain(machine);
    assertThat(inTransaction(() -> history().audit(Cause.MACHINE, null, 9))).isEmpty();
  }

  @Test
  void tellsWhatAnActDid() {
    UUID act = UUID.randomUUID();
    Cause cause = new Cause("ed", "", act);
    HistoryEntry one = edit(entity, 0, cause);
    HistoryEntry two = edit(ben.id(), 0, cause);
    append(one, two, edit(cem.id(), 0, new Cause("ed", "", UUID.randomUUID())));

    assertThat(inTransaction(() -> history().entriesOfAct(id()))).isEmpty();
    assertThat(inTransaction(() -> history().entriesOfAct(act))).containsExactly(one, two);
  }

  @Test
  void tellsTheLastEntryThatSaysWhatAnEntityWas() {
    HistoryEntry created = entry(entity, 0, Cause.ARTICLES, snapshot("Ann"));
    HistoryEntry learned = entry(entity, 10, Cause.ARTICLES, snapshot("Anna"));
    HistoryEntry again = entry(entity, 10, Cause.ARTICLES, snapshot("Anne"));
    HistoryEntry merged = entry(entity, 20, Cause.ARTICLES, null);
    append(created, learned, again, merged);

    assertThat(inTransaction(() -> history().asOf(entity, NOON.minusSeconds(1)))).isEmpty();
    assertThat(inTransaction(() -> history().asOf(entity, NOON))).contains(created);
    assertThat(inTransaction(() -> history().asOf(entity, NOON.plusSeconds(9)))).contains(created);
    assertThat(inTransaction(() -> history().asOf(entity, NOON.plusSeconds(99)))).contains(again);
  }

  @Test
  void remembersWhatTheFirstOfEqualRequestsMade() {
    String request = UUID.randomUUID().toString();
    UUID made = UUID.randomUUID();
    assertThat(inTransaction(() -> history().made(request))).isEmpty();

    for (UUID each : List.of(made, UUID.randomUUID())) {
      inTransaction(
          () -> {
            history().remember(request, each);
            return each;
          });
    }

    assertThat(inTransaction(() -> history().made(request))).contains(made);
  }

  private List<Judgement> list(
      @Nullable Verdict verdict, boolean withdrawn, @Nullable UUID before, int limit) {
    Filter filter = new Filter(List.of(ann.anchor()), verdict, withdrawn, before);
    return inTransaction(() -> judgements().list(filter, limit));
  }

  private void save(Judgement... all) {
    inTransaction(
        () -> {
          Arrays.stream(all).forEach(judgements()::save);
          return all;
        });
  }

  private void append(HistoryEntry... entries) {
    inTransaction(
        () -> {
          history().append(List.of(entries));
          return entries;
        });
  }

  /** An id above those before. */
  private UUID id() {
    return new UUID(first, next++);
  }

  private Side side(String given) {
    String name = given + " " + family;
    Anchor anchor = new Anchor.Name(NameForm.of(EntityType.PERSON, name));
    return new Side(Kind.ENTITY, UUID.randomUUID(), name, anchor);
  }

  private static Side side(Pin pin) {
    return new Side(Kind.MENTION, UUID.randomUUID(), pin.text(), new Anchor.Mention(pin.id()));
  }

  private Judgement judgement(Side left, Side right, Verdict verdict) {
    UUID id = id();
    return new Judgement(id, id, left, right, verdict, "why", 0.25, "ed", NOON, null);
  }

  private static Judgement part(Judgement of, UUID act) {
    return new Judgement(
        of.id(), act, of.left(), of.right(), of.verdict(), "why", 0.25, "ed", NOON, null);
  }

  private Snapshot snapshot(String name) {
    return new Snapshot(
        Profile.of(EntityType.PERSON, name, List.of(), List.of()),
        EntityStatus.CONFIRMED,
        true,
        List.of(new UUID(1, 1)));
  }

  private HistoryEntry entry(UUID entity, int seconds, Cause cause, @Nullable Snapshot after) {
    HistoryEntry.Kind kind = after == null ? HistoryEntry.Kind.MERGED : HistoryEntry.Kind.LEARNED;
    UUID other = after == null ? ben.id() : null;
    return new HistoryEntry(
        id(),
        entity,
        NOON.plusSeconds(seconds),
        kind,
        cause,
        after == null ? null : snapshot("?"),
        after,
        other,
        after == null ? cem.id() : null,
        null,
        null);
  }

  private HistoryEntry edit(UUID entity, int seconds, Cause cause) {
    Edits edits =
        new Edits(
            "Annie",
            null,
            List.of(),
            Set.of("Ann"),
            List.of(),
            Set.of(),
            null,
            null,
            true,
            List.of("Annie"),
            null,
            Set.of("no"),
            null,
            null);
    return new HistoryEntry(
        id(),
        entity,
        NOON.plusSeconds(seconds),
        HistoryEntry.Kind.EDITED,
        cause,
        snapshot("Ann"),
        snapshot("Annie"),
        null,
        null,
        Edits.NONE,
        edits);
  }
}
