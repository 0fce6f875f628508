package annals.timeline.application.saved;

import java.time.Duration;

/**
 * How soon saved timelines follow the index.
 *
 * @param quiet a new look is taken once nothing has moved for so long
 * @param longest but no later than this after the first move
 * @param retry until a failed look is taken again
 */
public record RefreshPace(Duration quiet, Duration longest, Duration retry) {}
