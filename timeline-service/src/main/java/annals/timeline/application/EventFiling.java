package annals.timeline.application;

import annals.timeline.domain.events.Filed;
import annals.timeline.domain.events.Filing;
import annals.timeline.domain.events.Origin;
import annals.timeline.domain.events.Refiled;
import annals.timeline.domain.events.Report;
import annals.timeline.domain.events.Telling;
import annals.timeline.domain.statements.Statement;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Files the statements of an article under events and makes the events anew that win or lose one.
 * Runs in the transaction of the caller.
 */
@ApplicationScoped
public class EventFiling {

  private final StatementStore statements;
  private final EventStore events;
  private final EventEditions editions;

  /** Put together by the container, and by hand where there is none. */
  public EventFiling(StatementStore statements, EventStore events, EventEditions editions) {
    this.statements = statements;
    this.events = events;
    this.editions = editions;
  }

  /**
   * Puts the statements of an article in place of its earlier ones.
   *
   * @param known whether the article was indexed before
   * @return ids of the events that came, went or changed
   */
  Set<UUID> file(Origin origin, List<Statement> newer, boolean known) {
    UUID article = origin.article();
    List<Filed> older = known ? statements.filed(article) : List.of();
    List<Telling> tellings =
        newer.stream()
            .filter(Statement::isPlaced)
            .map(statement -> Telling.of(new Report(statement, origin)))
            .toList();
    List<Telling> all = new ArrayList<>(tellings);
    older.forEach(filed -> all.add(filed.telling()));
    Refiled refiled = new Filing(events.around(all)).change(older, tellings);
    List<Placing> placings = placings(newer, tellings, refiled.leaders());
    if (known) {
      statements.replace(article, placings);
    } else {
      statements.add(placings);
    }
    Map<UUID, UUID> moved = new HashMap<>(refiled.moved());
    tellings.forEach(telling -> moved.remove(telling.statement()));
    events.move(moved);
    Set<UUID> touched = new HashSet<>(refiled.touched());
    older.forEach(filed -> touched.add(filed.leader()));
    tellings.forEach(
        telling -> touched.add(refiled.leaders().getOrDefault(telling.statement(), article)));
    if (known) {
      touched.addAll(editions.beside(article));
    }
    return rebuild(touched, known ? Map.of() : told(origin, placings, moved), refiled);
  }

  /**
   * What is reported under leaders that are new and that nothing older follows.
   *
   * @param placings the statements of an article that was not indexed before
   * @param moved older statements that follow another leader now
   */
  private static Map<UUID, List<Report>> told(
      Origin origin, List<Placing> placings, Map<UUID, UUID> moved) {
    Map<UUID, List<Report>> byLeader = new HashMap<>();
    Set<UUID> newer = new HashSet<>();
    for (Placing placing : placings) {
      newer.add(placing.statement().id());
      if (placing.filed() != null) {
        byLeader
            .computeIfAbsent(placing.filed().leader(), leader -> new ArrayList<>())
            .add(new Report(placing.statement(), origin));
      }
    }
    byLeader.keySet().retainAll(newer);
    byLeader.keySet().removeAll(moved.values());
    return byLeader;
  }

  private static List<Placing> placings(
      List<Statement> newer, List<Telling> tellings, Map<UUID, UUID> leaders) {
    Map<UUID, Filed> filed = new HashMap<>();
    for (Telling telling : tellings) {
      UUID leader = leaders.getOrDefault(telling.statement(), telling.statement());
      filed.put(telling.statement(), new Filed(telling, leader));
    }
    return newer.stream().map(s -> new Placing(s, filed.get(s.id()))).toList();
  }

  private Set<UUID> rebuild(Set<UUID> leaders, Map<UUID, List<Report>> told, Refiled refiled) {
    EventEditions.Rebuilt rebuilt = editions.rebuild(leaders, told);
    Map<UUID, UUID> now = new HashMap<>();
    rebuilt.now().forEach((leader, event) -> now.put(leader, event.id()));
    events.alias(aliases(rebuilt.before(), now, refiled));
    Set<UUID> touched = new HashSet<>(rebuilt.before().values());
    touched.addAll(now.values());
    return touched;
  }

  /**
   * Where the ids that went have gone: to the event of the statement that led, or of most others.
   */
  private static Map<UUID, UUID> aliases(
      Map<UUID, UUID> before, Map<UUID, UUID> now, Refiled refiled) {
    Set<UUID> there = new HashSet<>(now.values());
    Map<UUID, UUID> aliases = new HashMap<>();
    before.forEach(
        (leader, id) -> {
          UUID heir = there.contains(id) ? null : heir(leader, now, refiled);
          if (heir != null) {
            aliases.put(id, heir);
          }
        });
    return aliases;
  }

  private static @Nullable UUID heir(UUID leader, Map<UUID, UUID> now, Refiled refiled) {
    if (now.containsKey(leader)) {
      return now.get(leader);
    }
    UUID next = refiled.leaders().get(leader);
    if (next != null && now.containsKey(next)) {
      return now.get(next);
    }
    Map<UUID, Integer> heirs = new HashMap<>();
    refiled
        .before()
        .forEach(
            (statement, former) -> {
              UUID event = now.get(refiled.leaders().getOrDefault(statement, statement));
              if (former.equals(leader) && event != null) {
                heirs.merge(event, 1, Integer::sum);
              }
            });
    UUID heir = null;
    for (Map.Entry<UUID, Integer> entry : heirs.entrySet()) {
      int most = heir == null ? 0 : heirs.getOrDefault(heir, 0);
      boolean earlier = heir != null && entry.getKey().compareTo(heir) < 0;
      if (entry.getValue() > most || (entry.getValue() == most && earlier)) {
        heir = entry.getKey();
      }
    }
    return heir;
  }
}
