package annals.timeline.grpc;

import annals.platform.error.AnnalsException;
import annals.timeline.domain.assembly.EntityMode;
import annals.timeline.domain.assembly.Granularity;
import annals.timeline.domain.assembly.TimelineRequest;
import annals.timeline.v1.AssembleTimelineRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads what a timeline should be about. */
final class RequestReader {

  private RequestReader() {}

  static TimelineRequest wanted(AssembleTimelineRequest request) {
    List<UUID> entities = new ArrayList<>();
    for (int i = 0; i < request.getEntityIdsCount(); i++) {
      entities.add(Fields.id(request.getEntityIds(i), "entity_ids[" + i + "]"));
    }
    return TimelineRequest.builder()
        .entities(entities)
        .mode(mode(request.getMode()))
        .terms(request.getQuery())
        .sources(request.getSourcesList())
        .range(Fields.firstDay(request.getFrom(), "from"), Fields.lastDay(request.getTo(), "to"))
        .limit(request.getLimit() == 0 ? TimelineRequest.USUAL_ENTRIES : request.getLimit())
        .leastImportance(request.getLeastImportance())
        .granularity(granularity(request.getGranularity()))
        .sentences(request.getSentences() == 0 ? 1 : request.getSentences())
        .inferred(request.getInferred())
        .build();
  }

  private static EntityMode mode(annals.timeline.v1.EntityMode mode) {
    return switch (mode) {
      case ENTITY_MODE_UNSPECIFIED, ENTITY_MODE_ALL -> EntityMode.ALL;
      case ENTITY_MODE_ANY -> EntityMode.ANY;
      case UNRECOGNIZED -> throw AnnalsException.invalid("mode", "No such mode.");
    };
  }

  private static Granularity granularity(annals.timeline.v1.Granularity granularity) {
    return switch (granularity) {
      case GRANULARITY_UNSPECIFIED, GRANULARITY_EVENT -> Granularity.EVENT;
      case GRANULARITY_DAY -> Granularity.DAY;
      case GRANULARITY_MONTH -> Granularity.MONTH;
      case GRANULARITY_YEAR -> Granularity.YEAR;
      case UNRECOGNIZED -> throw AnnalsException.invalid("granularity", "No such granularity.");
    };
  }
}
