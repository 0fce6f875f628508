package annals.timeline.application;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.application.IndexChange.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What holds for the change log on every implementation. */
public abstract class ChangeLogContract {

  private static final UUID ARTICLE = new UUID(1, 1);

  /** The log, empty. */
  protected abstract ChangeLog log();

  /** Runs something in a transaction of its own. */
  protected abstract <T> T inTransaction(Supplier<T> work);

  private static IndexChange change(int number) {
    return IndexChange.ofArticle(
        Kind.NEW_ARTICLE, new UUID(1, number), Set.of(new UUID(2, number)), Set.of());
  }

  private void append(IndexChange change) {
    inTransaction(
        () -> {
          log().append(change);
          return true;
        });
  }

  private List<LoggedChange> after(long position, int limit) {
    return inTransaction(() -> log().after(position, limit));
  }

  @Test
  void givesBackWhatWasWritten() {
    // Given
    IndexChange withdrawal =
        IndexChange.ofArticle(
            Kind.WITHDRAWAL,
            ARTICLE,
            Set.of(new UUID(2, 1), new UUID(2, 2)),
            Set.of(new UUID(3, 1)));
    IndexChange edit = IndexChange.ofEditor("editor", Set.of(), Set.of(new UUID(3, 1)));
    append(withdrawal);
    append(edit);

    // When
    List<LoggedChange> read = after(ChangeLog.START, 10);

    // Then
    assertThat(read).extracting(LoggedChange::change).containsExactly(withdrawal, edit);
    assertThat(read.getFirst().at()).isNotNull();
  }

  @Test
  void readsOnBehindACursorWithoutGapsOrRepeats() {
    // Given
    for (int i = 0; i < 7; i++) {
      append(change(i));
    }
    List<LoggedChange> read = new ArrayList<>();
    long position = ChangeLog.START;

    // When
    for (List<LoggedChange> page = after(position, 3); !page.isEmpty(); page = after(position, 3)) {
      read.addAll(page);
      position = page.getLast().position();
    }

    // Then
    assertThat(read).hasSize(7);
    assertThat(read).extracting(LoggedChange::position).isSorted().doesNotHaveDuplicates();
    append(change(8));
    assertThat(after(position, 3)).extracting(LoggedChange::change).containsExactly(change(8));
  }

  @Test
  void whoIsNewStartsBehindTheNewestChange() {
    // Given
    assertThat(inTransaction(() -> log().latest())).isEqualTo(ChangeLog.START);
    append(change(1));

    // When
    long latest = inTransaction(() -> log().latest());

    // Then
    assertThat(after(latest, 10)).isEmpty();
    append(change(2));
    assertThat(after(latest, 10)).hasSize(1);
  }
}
