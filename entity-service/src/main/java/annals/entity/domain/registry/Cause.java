package annals.entity.domain.registry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, and why.
 *
 * @param actor user name, or {@link #MACHINE}
 * @param act what a person did in one go, all of which is undone together; null for the machine
 */
public record Cause(String actor, String reason, @Nullable UUID act) {
  /** The actor of what the resolver does by itself. */
  public static final String MACHINE = "machine";

  /** The resolver, by what articles say. */
  public static final Cause ARTICLES = new Cause(MACHINE, "", null);

  /** Whether a person did it. */
  public boolean isPerson() {
    return !actor.equals(MACHINE);
  }
}
