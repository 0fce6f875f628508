package annals.timeline.persistence;

import annals.timeline.domain.assembly.EntityMode;
import annals.timeline.domain.assembly.TimelineRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The query that finds the events for a timeline: by the entities asked for, along an index in
 * order of weight, or by weight alone.
 *
 * @param sql the statement
 * @param arguments its arguments in order
 */
record CandidateQuery(String sql, List<Object> arguments) {

  private static final String HEAD = "select " + EventRow.COLUMNS + " from event e ";

  static CandidateQuery of(TimelineRequest request, int limit) {
    List<Object> arguments = new ArrayList<>();
    StringBuilder sql = new StringBuilder();
    if (request.entities().isEmpty()) {
      sql.append(HEAD).append("where true");
      narrow(sql, arguments, request, "e");
      sql.append(" order by e.weight desc, e.id limit ?");
      arguments.add(limit);
      return new CandidateQuery(sql.toString(), arguments);
    }
    boolean all = request.mode() == EntityMode.ALL;
    sql.append(HEAD)
        .append(
            """
             join (select m.event_id, max(m.weight) as weight
               from unnest(?) w (entity_id) cross join lateral (
                 select x.event_id, x.weight from event_entity x
            """);
    if (!request.terms().isEmpty() || !request.sources().isEmpty()) {
      sql.append(" join event v on v.id = x.event_id");
    }
    sql.append(" where x.entity_id = w.entity_id");
    arguments.add(all ? request.entities().subList(0, 1) : request.entities());
    for (UUID entity : request.entities().subList(1, all ? request.entities().size() : 1)) {
      sql.append(
          " and exists (select from event_entity o where o.event_id = x.event_id"
              + " and o.entity_id = ?)");
      arguments.add(entity);
    }
    narrow(sql, arguments, request, "x");
    sql.append(
        """
         order by x.weight desc, x.event_id limit ?) m group by m.event_id) f on f.event_id = e.id
         order by f.weight desc, e.id limit ?
        """);
    arguments.add(limit);
    arguments.add(limit);
    return new CandidateQuery(sql.toString(), arguments);
  }

  /**
   * Events that concern none of the entities asked for, told by articles about one of them: what
   * fills up a timeline.
   */
  static CandidateQuery ofSubjects(TimelineRequest request, int limit) {
    List<Object> arguments = new ArrayList<>();
    StringBuilder sql = new StringBuilder(HEAD).append("where e.leader in (select s.leader from ");
    SubjectArticles.append(sql, arguments, request);
    sql.append(
        """
         a join statement s on s.article_id = a.article_id and s.leader is not null
           and s.date_resolution <> 'INFERRED_FROM_PUBLICATION')
         and not exists (select from event_entity o
           where o.event_id = e.id and o.entity_id = any (?))
        """);
    arguments.add(request.entities());
    narrow(sql, arguments, request, "e");
    sql.append(" order by e.weight desc, e.id limit ?");
    arguments.add(limit);
    return new CandidateQuery(sql.toString(), arguments);
  }

  /** Leaves out what does not fit; the row knows days and whether the date is inferred. */
  private static void narrow(
      StringBuilder sql, List<Object> arguments, TimelineRequest request, String row) {
    String event = row.equals("x") ? "v" : "e";
    if (!request.inferred()) {
      sql.append(" and not ").append(row).append(".inferred");
    }
    if (request.from() != null) {
      sql.append(" and ").append(row).append(".last_day >= ?");
      arguments.add(request.from());
    }
    if (request.to() != null) {
      sql.append(" and ").append(row).append(".first_day <= ?");
      arguments.add(request.to());
    }
    if (!request.terms().isEmpty()) {
      sql.append(" and ").append(event).append(".search @@ websearch_to_tsquery('english', ?)");
      arguments.add(request.terms());
    }
    if (!request.sources().isEmpty()) {
      sql.append(" and ").append(event).append(".outlets && ?");
      arguments.add(request.sources().toArray(String[]::new));
    }
  }
}
