package annals.timeline.application.saved;

import annals.platform.id.IdGenerator;
import annals.timeline.application.ArticleIndexer;
import annals.timeline.application.InMemoryChangeLog;
import annals.timeline.application.InMemoryIndex;
import annals.timeline.application.IndexedDesks;
import annals.timeline.application.TimelineDesk;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** All desks on stores in memory. */
final class Desks {

  private final InMemoryIndex index = new InMemoryIndex();
  private final InMemoryChangeLog log = new InMemoryChangeLog();
  private final InMemoryTimelines store = new InMemoryTimelines();
  private final ArticleIndexer indexer = IndexedDesks.indexer(index, log);
  private final TimelineDesk desk = IndexedDesks.desk(index);
  final SavedTimelineDesk timelines;
  final EntryDesk entries;
  final VersionDesk versions;
  final ChangeDesk changes;
  private final TimelineRefresh refresh;

  Desks() {
    Set<UUID> articles = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      articles.add(Newsroom.article(i));
    }
    RefreshQueue queue = new InMemoryRefreshQueue(store);
    RefreshPace pace = new RefreshPace(Duration.ZERO, Duration.ZERO, Duration.ZERO);
    StatementGround ground = new InMemoryGround(index, index, () -> articles);
    Workbench bench =
        new Workbench(
            store, store, ground, desk, queue, pace, IdGenerator.uuidV7(), Clock.systemUTC());
    Requests requests = new Requests(new InMemoryRequestLog());
    TimelineView view = new TimelineView(store, store);
    timelines = new SavedTimelineDesk(store, bench, requests, view);
    entries = new EntryDesk(bench, requests, ground, view, store);
    versions = new VersionDesk(bench, store, view, requests);
    changes = new ChangeDesk(store, view);
    refresh = new TimelineRefresh(log, queue, store, bench, pace);
  }

  ArticleIndexer indexer() {
    return indexer;
  }

  void settle() {
    boolean moved = true;
    while (moved) {
      boolean read = refresh.read();
      moved = refresh.refreshNext() || read;
    }
  }
}
