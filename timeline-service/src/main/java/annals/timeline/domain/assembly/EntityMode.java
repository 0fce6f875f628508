package annals.timeline.domain.assembly;

/** How several entities of a request belong together. */
public enum EntityMode {
  /** Events that concern all of them. */
  ALL,
  /** Events that concern at least one of them. */
  ANY
}
