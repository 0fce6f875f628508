package annals.timeline.domain.saved;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * One state of a saved timeline.
 *
 * @param version counts from 1
 * @param actor user name, or {@link #MACHINE}
 * @param cause why, the gravest of the reasons
 * @param summary for people: what was done
 * @param counts entries that changed
 * @param shown the same as readers see it
 * @param fields what changed of the timeline itself
 * @param reasons what moved in articles, at most {@value #MOST_REASONS}
 * @param published whether readers see this state
 * @param edition count of the editors' changes so far
 * @param entryCount entries that readers see
 * @param attentionCount entries that ask for a look
 */
public record TimelineVersion(
    long version,
    Instant at,
    String actor,
    Cause cause,
    String summary,
    Counts counts,
    Counts shown,
    List<String> fields,
    List<Reason> reasons,
    boolean published,
    long edition,
    int entryCount,
    int attentionCount) {

  /** Who acts when articles or identities moved. */
  public static final String MACHINE = "machine";

  /** Reasons kept per version. */
  public static final int MOST_REASONS = 200;

  /** Copies the lists. */
  public TimelineVersion {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(cause, "cause");
    fields = List.copyOf(fields);
    reasons = reasons.stream().distinct().limit(MOST_REASONS).toList();
  }

  /** Entries that came, went, or say something else. */
  public record Counts(int added, int removed, int changed) {

    /** None. */
    public static final Counts NONE = new Counts(0, 0, 0);

    /** The counts of some changes. */
    public static Counts of(Collection<EntryChange> changes) {
      int added = (int) changes.stream().filter(c -> c.before() == null).count();
      int removed = (int) changes.stream().filter(c -> c.after() == null).count();
      return new Counts(added, removed, changes.size() - added - removed);
    }
  }

  /** An article that moved, and how. */
  public record Reason(Cause cause, UUID article) {}

  /** Why an entry changed: because of articles that its evidence is from, if any of them moved. */
  public Cause causeOf(EntryChange change) {
    Set<UUID> articles = change.articles();
    return reasons.stream()
        .filter(reason -> articles.contains(reason.article()))
        .map(Reason::cause)
        .min(Comparator.naturalOrder())
        .orElse(cause);
  }

  /** The same as readers are told it: what editors do to what they do not see is not told. */
  public TimelineVersion forReaders() {
    return new TimelineVersion(
        version,
        at,
        actor,
        cause,
        cause == Cause.EDITOR ? "Edited" : summary,
        shown,
        shown,
        fields,
        reasons,
        published,
        edition,
        entryCount,
        0);
  }
}
