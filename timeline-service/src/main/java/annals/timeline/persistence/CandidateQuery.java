package annals.timeline.persistence;

import annals.timeline.domain.assembly.TimelineRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The query that finds the events for a timeline: by the entity asked for first, along an index in
 * order of weight, or by weight alone.
 *
 * @param sql the statement
 * @param arguments its arguments in order
 */
record CandidateQuery(String sql, List<Object> arguments) {

  private static final String COLUMNS =
      "e.id, e.date, e.headline, e.sources, e.expected, e.first_report, e.last_report";

  static CandidateQuery of(TimelineRequest request, int limit) {
    boolean byEntity = !request.entities().isEmpty();
    String row = byEntity ? "x" : "e";
    StringBuilder sql = new StringBuilder("select " + COLUMNS + " from event e ");
    List<Object> arguments = new ArrayList<>();
    sql.append(
        byEntity ? "join event_entity x on x.event_id = e.id where x.entity_id = ?" : "where true");
    for (UUID entity : request.entities()) {
      if (arguments.isEmpty()) {
        arguments.add(entity);
        sql.append(" and x.relevance >= ?");
      } else {
        arguments.add(entity);
        sql.append(
            " and exists (select from event_entity o where o.event_id = e.id"
                + " and o.entity_id = ? and o.relevance >= ?)");
      }
      arguments.add(request.leastRelevance());
    }
    if (request.from() != null) {
      sql.append(" and " + row + ".last_day >= ?");
      arguments.add(request.from());
    }
    if (request.to() != null) {
      sql.append(" and " + row + ".first_day <= ?");
      arguments.add(request.to());
    }
    if (!request.terms().isEmpty()) {
      sql.append(" and e.search @@ websearch_to_tsquery('english', ?)");
      arguments.add(request.terms());
    }
    sql.append(" order by " + row + ".weight desc, e.id limit ?");
    arguments.add(limit);
    return new CandidateQuery(sql.toString(), arguments);
  }
}
