package annals.timeline.domain.dating.grammar;

import org.jspecify.annotations.Nullable;

/** Finds one kind of temporal expression. */
@FunctionalInterface
interface Rule {

  /** The longest expression that starts exactly at the position, or null. */
  @Nullable Match at(Line line, int at);
}
