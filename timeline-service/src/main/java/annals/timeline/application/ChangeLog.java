package annals.timeline.application;

import java.util.List;

/**
 * What moved in the index and why, in the order in which it became visible. A change is written in
 * the transaction that makes it, so that none is lost and none is told that did not happen.
 */
public interface ChangeLog {

  /** Where a reader starts who wants everything. */
  long START = 0;

  /** Writes a change down; it is there when the transaction is. */
  void append(IndexChange change);

  /**
   * Changes behind a position, in order. A change that becomes visible later has a higher position
   * than all that were ever read, also with many writers at a time. Readers wait for each other
   * until the transaction ends, writers for nobody.
   *
   * @param position the position of the last change that was read, or {@link #START}
   * @param limit changes at most
   */
  List<LoggedChange> after(long position, int limit);

  /** The position of the newest change, or {@link #START}: where a reader starts who is new. */
  long latest();
}
