package annals.platform.outbox;

import java.time.Duration;

/** What becomes of a claimed outbox entry. */
sealed interface Verdict {
  /** The neighbour has it: the entry goes. */
  record Delivered() implements Verdict {}

  /** The neighbour is away, which is not the entry's fault: it stays in line as it is. */
  record Waiting(String error) implements Verdict {}

  /** A failed attempt: the entry is tried again after {@code delay}. */
  record Failed(Duration delay, String error) implements Verdict {}

  /** One failed attempt too many: the entry rests until somebody asks for a retry. */
  record Parked(String error) implements Verdict {}
}
