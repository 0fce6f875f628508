package annals.platform.outbox;

/** Hands an outbox entry to the neighbour. The port between the relay and a service's client. */
@FunctionalInterface
public interface OutboxDelivery {
  /**
   * Delivers; returns only when the neighbour has it durably. May be called again for an entry that
   * was delivered before. Any exception is a failed attempt; a gRPC {@code UNAVAILABLE} or {@code
   * DEADLINE_EXCEEDED} means that the neighbour is away and does not count against the entry.
   */
  void deliver(OutboxEntry entry);
}
