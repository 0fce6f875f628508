package annals.timeline.application.saved;

import annals.timeline.application.IndexChange;
import annals.timeline.domain.saved.Attention;
import annals.timeline.domain.saved.Cause;
import annals.timeline.domain.saved.EntryChange;
import annals.timeline.domain.saved.SavedEntry;
import annals.timeline.domain.saved.TimelineVersion;
import annals.timeline.domain.saved.TimelineVersion.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What moved in the index between two looks at a timeline, and which of it changed the timeline.
 */
final class Movement {

  private final List<RefreshQueue.Reason> newestFirst;

  Movement(List<RefreshQueue.Reason> newestFirst) {
    this.newestFirst = List.copyOf(newestFirst);
  }

  /** Why the timeline changes: because of the articles that the changes are about, if any moved. */
  Act act(Collection<EntryChange> changes) {
    Set<UUID> concerned = new HashSet<>();
    for (EntryChange change : changes) {
      concerned.addAll(change.articles());
      SavedEntry after = change.after();
      if (after != null) {
        after.attention().stream().map(Attention::subjects).forEach(concerned::addAll);
      }
    }
    List<RefreshQueue.Reason> last = lastOfEach();
    List<RefreshQueue.Reason> behind =
        last.stream().filter(r -> r.article() == null || concerned.contains(r.article())).toList();
    return act(behind.isEmpty() ? last : behind);
  }

  /** The last that happened to each article, and all that editors did. */
  private List<RefreshQueue.Reason> lastOfEach() {
    Set<UUID> seen = new HashSet<>();
    return newestFirst.stream().filter(r -> r.article() == null || seen.add(r.article())).toList();
  }

  private static Act act(List<RefreshQueue.Reason> moved) {
    List<Reason> reasons = new ArrayList<>();
    Set<String> editors = new TreeSet<>();
    Set<Cause> causes = new TreeSet<>();
    for (RefreshQueue.Reason reason : moved) {
      Cause cause = cause(reason.kind());
      causes.add(cause);
      if (reason.article() != null) {
        reasons.add(new Reason(cause, reason.article()));
      }
      if (reason.actor() != null) {
        editors.add(reason.actor());
      }
    }
    boolean byEditor = causes.equals(Set.of(Cause.EDITOR)) && editors.size() == 1;
    return new Act(
        byEditor ? editors.iterator().next() : TimelineVersion.MACHINE,
        causes.stream().min(Comparator.naturalOrder()).orElse(Cause.NEW_ARTICLE),
        false,
        summary(reasons.size(), causes),
        List.of(),
        reasons);
  }

  private static String summary(int articles, Set<Cause> causes) {
    String what =
        causes.size() > 1
            ? "Articles and what is known of them moved"
            : switch (causes.stream().findFirst().orElse(Cause.NEW_ARTICLE)) {
              case NEW_ARTICLE -> "New articles";
              case CORRECTION -> "Articles corrected";
              case WITHDRAWAL -> "Articles withdrawn";
              case IDENTITY -> "People or organisations merged or parted";
              case EDITOR -> "An event edited";
            };
    return articles > 1 ? what + " (" + articles + ")" : what;
  }

  private static Cause cause(IndexChange.Kind kind) {
    return switch (kind) {
      case NEW_ARTICLE -> Cause.NEW_ARTICLE;
      case CORRECTION -> Cause.CORRECTION;
      case WITHDRAWAL -> Cause.WITHDRAWAL;
      case IDENTITY -> Cause.IDENTITY;
      case EDITOR -> Cause.EDITOR;
    };
  }
}
