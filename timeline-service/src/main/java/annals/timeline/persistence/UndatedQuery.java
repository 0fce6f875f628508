package annals.timeline.persistence;

import annals.timeline.domain.assembly.EntityMode;
import annals.timeline.domain.assembly.TimelineRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The query that finds statements without a date of their own: by the entities asked for, along an
 * index in order of quality, or by quality alone.
 *
 * @param sql the statement
 * @param arguments its arguments in order
 */
record UndatedQuery(String sql, List<Object> arguments) {

  private static final String HEAD =
      "select " + ReportRows.COLUMNS + " from statement s join article a on a.id = s.article_id ";

  static UndatedQuery of(TimelineRequest request, int limit) {
    StringBuilder sql = new StringBuilder(HEAD);
    List<Object> arguments = new ArrayList<>();
    String open = request.inferred() ? " and not e.inferred" : "";
    String order = "s.quality desc, s.id";
    if (request.entities().isEmpty()) {
      sql.append(
          request.inferred()
              ? " where s.first_day is null"
              : " where (s.first_day is null"
                  + " or s.date_resolution = 'INFERRED_FROM_PUBLICATION')");
    } else if (request.mode() == EntityMode.ALL) {
      sql.append(" join statement_entity e on e.statement_id = s.id where e.entity_id = ?")
          .append(open);
      arguments.add(request.entities().getFirst());
      order = "e.quality desc, e.statement_id";
      for (UUID entity : request.entities().stream().skip(1).toList()) {
        sql.append(
            """
             and exists (select from statement_entity o
               where o.statement_id = s.id and o.entity_id = ?)
            """);
        arguments.add(entity);
      }
    } else {
      sql.append(
          """
           join (select m.statement_id, max(m.quality) as quality
             from unnest(?) w (entity_id) cross join lateral (
               select e.statement_id, e.quality from statement_entity e
                where e.entity_id = w.entity_id %s
                order by e.quality desc, e.statement_id limit ?) m
            group by m.statement_id) e on e.statement_id = s.id where true
          """
              .formatted(open));
      arguments.add(request.entities());
      arguments.add(limit);
      order = "e.quality desc, e.statement_id";
    }
    narrow(sql, arguments, request);
    sql.append(" order by ").append(order).append(" limit ?");
    arguments.add(limit);
    return new UndatedQuery(sql.toString(), arguments);
  }

  /**
   * Statements with part of a date or a time without one that concern none of the entities asked
   * for, of articles about one of them.
   */
  static UndatedQuery ofSubjects(TimelineRequest request, int limit) {
    StringBuilder sql = new StringBuilder(HEAD).append("where a.id in ");
    List<Object> arguments = new ArrayList<>();
    SubjectArticles.append(sql, arguments, request);
    sql.append(
        """
         and s.first_day is null and s.timed
         and not exists (select from statement_entity o
           where o.statement_id = s.id and o.entity_id = any (?))
        """);
    arguments.add(request.entities());
    narrow(sql, arguments, request);
    sql.append(" order by s.quality desc, s.id limit ?");
    arguments.add(limit);
    return new UndatedQuery(sql.toString(), arguments);
  }

  private static void narrow(StringBuilder sql, List<Object> arguments, TimelineRequest request) {
    if (!request.terms().isEmpty()) {
      sql.append(" and s.search @@ websearch_to_tsquery('english', ?)");
      arguments.add(request.terms());
    }
    if (!request.sources().isEmpty()) {
      sql.append(" and lower(a.source) = any (?)");
      arguments.add(request.sources().toArray(String[]::new));
    }
  }
}
