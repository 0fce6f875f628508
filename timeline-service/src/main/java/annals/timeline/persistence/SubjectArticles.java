package annals.timeline.persistence;

import annals.timeline.domain.assembly.TimelineRequest;
import java.time.LocalDate;
import java.util.List;

/** The articles that are about an entity asked for, inside a query. */
final class SubjectArticles {

  /** How many are looked into: those published closest to the end of the range, else the newest. */
  private static final int MOST = 100;

  private static final LocalDate NEWEST = LocalDate.of(9999, 12, 31);

  private SubjectArticles() {}

  /** Adds a table of their ids in brackets. */
  static void append(StringBuilder sql, List<Object> arguments, TimelineRequest request) {
    sql.append("(select x.id from article x where x.subjects && ?");
    arguments.add(request.entities());
    if (!request.sources().isEmpty()) {
      sql.append(" and lower(x.source) = any (?)");
      arguments.add(request.sources().toArray(String[]::new));
    }
    sql.append(" order by abs(x.published_day - ?), x.id limit ?)");
    arguments.add(request.to() == null ? NEWEST : request.to());
    arguments.add(MOST);
  }
}
