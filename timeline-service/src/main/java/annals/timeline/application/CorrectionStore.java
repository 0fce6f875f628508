package annals.timeline.application;

import annals.timeline.domain.events.Anchor;
import annals.timeline.domain.events.EventCorrection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps what editors say of events. A correction goes with its anchors: it belongs to every event
 * that holds at least half of those whose statements are indexed.
 */
public interface CorrectionStore {

  /** The corrections that belong to the events under leaders, the oldest first. */
  Map<UUID, List<KeptCorrection>> of(Set<UUID> leaders);

  /** Leaders of the statements that share a correction with one of an article. */
  Set<UUID> beside(UUID article);

  /** Keeps a correction in place of an earlier state of it, with what changed. */
  void save(KeptCorrection correction, Set<Anchor> anchors, CorrectionChange change);

  /**
   * A correction as it is kept.
   *
   * @param id its id
   * @param correction what it says
   */
  record KeptCorrection(UUID id, EventCorrection correction) {}

  /**
   * What an editor changed, for the history.
   *
   * @param event the event
   * @param fromDate what readers saw as date before, EDTF
   * @param toDate what they see now
   * @param fromHeadline what readers saw as headline before
   * @param toHeadline what they see now
   */
  record CorrectionChange(
      UUID event, String fromDate, String toDate, String fromHeadline, String toHeadline) {}
}
