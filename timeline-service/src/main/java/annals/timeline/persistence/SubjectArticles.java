package annals.timeline.persistence;

import annals.timeline.domain.assembly.TimelineRequest;
import java.time.LocalDate;
import java.util.List;

/** The articles that are about an entity asked for, inside a query. */
final class SubjectArticles {

  /** How many are looked into for each entity, the newest first. */
  private static final int MOST = 100;

  /** Days after a range in which articles still tell of it. */
  private static final int TOLD_LATER = 30;

  private static final LocalDate ANY_TIME = LocalDate.of(9999, 12, 31);

  private SubjectArticles() {}

  /** Adds a table of their ids in brackets. */
  static void append(StringBuilder sql, List<Object> arguments, TimelineRequest request) {
    sql.append(
        """
        (select x.article_id from unnest(?) w (entity_id) cross join lateral (
          select m.article_id from article_subject m
           where m.entity_id = w.entity_id and m.published_day <= ?
           order by m.published_day desc, m.article_id desc limit ?) x)
        """);
    arguments.add(request.entities());
    arguments.add(request.to() == null ? ANY_TIME : request.to().plusDays(TOLD_LATER));
    arguments.add(MOST);
  }
}
