package annals.timeline.application.saved;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Remembers what repeated calls made the first time. */
public interface RequestLog {

  /**
   * Takes a request id for this transaction; of two at the same time the second waits for the
   * first.
   *
   * @param digest of the request, so that the id is not used for another one
   * @return what the request made if it was there before
   */
  Optional<Made> begin(String caller, String requestId, String digest);

  /** Puts down what a request made. */
  void end(String caller, String requestId, Made made);

  /**
   * Forgets the oldest request ids.
   *
   * @param before those taken before this are forgotten
   * @param most how many at once
   * @return how many were forgotten
   */
  int forget(Instant before, int most);

  /**
   * What a request made.
   *
   * @param version the version that it made
   * @param entries the entries, in the order of the answer
   */
  record Made(UUID timeline, long version, List<UUID> entries) {

    /** Copies the entries. */
    public Made {
      entries = List.copyOf(entries);
    }
  }
}
