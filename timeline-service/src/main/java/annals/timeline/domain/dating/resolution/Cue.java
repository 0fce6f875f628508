package annals.timeline.domain.dating.resolution;

/** Whether the words around a date look back or ahead. */
enum Cue {
  STRONG_PAST,
  PAST,
  NONE,
  FUTURE
}
