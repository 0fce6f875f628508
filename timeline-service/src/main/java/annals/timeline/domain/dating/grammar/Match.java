package annals.timeline.domain.dating.grammar;

import annals.timeline.domain.dating.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * A temporal expression found in a line.
 *
 * @param from position of its first token
 * @param to position behind its last token
 * @param meaning what it says
 * @param modifier what early, late, about and the like do to it
 * @param next a second expression found with it ("April 24 and 25"), or null
 */
public record Match(int from, int to, Meaning meaning, Modifier modifier, @Nullable Match next) {

  static Match of(int from, int to, Meaning meaning) {
    return new Match(from, to, meaning, Modifier.NONE, null);
  }

  static Match of(int from, int to, Meaning meaning, Modifier modifier) {
    return new Match(from, to, meaning, modifier, null);
  }

  Match then(Match second) {
    return new Match(from, to, meaning, modifier, second);
  }

  Match starting(int position, Modifier changed) {
    return new Match(position, to, meaning, changed == Modifier.NONE ? modifier : changed, next);
  }

  /** Position behind everything that was found together. */
  int reach() {
    return next == null ? to : next.reach();
  }
}
