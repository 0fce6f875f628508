package annals.timeline.application.saved;

import annals.timeline.application.LoggedChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** The queue in memory: whatever is in it is due. */
final class InMemoryRefreshQueue implements RefreshQueue {

  private final InMemoryTimelines timelines;
  private final Map<UUID, List<Reason>> due = new LinkedHashMap<>();
  private long position;

  InMemoryRefreshQueue(InMemoryTimelines timelines) {
    this.timelines = timelines;
  }

  @Override
  public OptionalLong position() {
    return OptionalLong.of(position);
  }

  @Override
  public void advance(long to) {
    position = to;
  }

  @Override
  public void enqueue(Collection<LoggedChange> changes, Instant at, Instant latest) {
    for (LoggedChange logged : changes) {
      UUID article = logged.change().article();
      timelines.reaches.forEach(
          (id, reach) -> {
            if (reach.everything()
                || !Collections.disjoint(reach.entities(), logged.change().entities())
                || !Collections.disjoint(reach.events(), logged.change().events())
                || (article != null && reach.articles().contains(article))) {
              due.computeIfAbsent(id, i -> new ArrayList<>())
                  .addFirst(new Reason(logged.change().kind(), article, logged.change().actor()));
            }
          });
    }
  }

  @Override
  public void enqueue(UUID timeline, Instant at, Instant latest) {
    due.computeIfAbsent(timeline, t -> new ArrayList<>());
  }

  @Override
  public Optional<Due> take(Instant now) {
    Optional<UUID> next = due.keySet().stream().findFirst();
    return next.map(
        id -> {
          List<Reason> reasons = due.remove(id);
          return new Due(id, reasons == null ? List.of() : reasons);
        });
  }

  @Override
  public void retry(UUID timeline, Instant at) {
    due.put(timeline, new ArrayList<>());
  }
}
