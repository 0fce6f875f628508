package annals.timeline.application;

import annals.timeline.domain.assembly.TimelineRequest;
import annals.timeline.domain.events.Anchor;
import annals.timeline.domain.events.Event;
import annals.timeline.domain.events.EventBuilder;
import annals.timeline.domain.events.EventCorrection;
import annals.timeline.domain.events.Filed;
import annals.timeline.domain.events.Neighbour;
import annals.timeline.domain.events.Neighbourhood;
import annals.timeline.domain.events.Report;
import annals.timeline.domain.events.Telling;
import annals.timeline.domain.events.TellingIndex;
import annals.timeline.domain.statements.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All stores in memory, for tests of the use cases. Terms must occur as they are written. */
public final class InMemoryIndex
    implements ArticleStore, StatementStore, EventStore, CorrectionStore {

  private final Map<UUID, IndexedArticle> articles = new TreeMap<>();
  private final Map<UUID, List<Placing>> statements = new TreeMap<>();
  private final Map<UUID, UUID> leaders = new HashMap<>();
  private final Map<UUID, Event> events = new TreeMap<>();
  private final Map<UUID, UUID> aliases = new HashMap<>();
  private final Map<UUID, EventCorrection> corrections = new HashMap<>();
  private final Map<UUID, Set<Anchor>> anchors = new HashMap<>();
  private final Map<UUID, List<StoredQuote>> quotes = new TreeMap<>();

  @Override
  public Optional<IndexedArticle> lock(UUID article) {
    return Optional.ofNullable(articles.get(article));
  }

  @Override
  public void save(IndexedArticle article, Optional<IndexedArticle> before) {
    articles.put(article.id(), article);
  }

  @Override
  public List<Filed> filed(UUID article) {
    return statements.getOrDefault(article, List.of()).stream().flatMap(this::filed).toList();
  }

  private Stream<Filed> filed(Placing placing) {
    Filed filed = placing.filed();
    return filed == null
        ? Stream.empty()
        : Stream.of(
            new Filed(
                filed.telling(), Objects.requireNonNull(leaders.get(placing.statement().id()))));
  }

  @Override
  public Set<UUID> entities(UUID article) {
    return statements.getOrDefault(article, List.of()).stream()
        .flatMap(p -> InMemoryChoice.ids(p.statement()).stream())
        .collect(Collectors.toSet());
  }

  @Override
  public void replace(UUID article, List<Placing> newer) {
    List<Placing> older = statements.put(article, List.copyOf(newer));
    (older == null ? List.<Placing>of() : older).forEach(p -> leaders.remove(p.statement().id()));
    for (Placing placing : newer) {
      if (placing.filed() != null) {
        leaders.put(placing.statement().id(), placing.filed().leader());
      }
    }
  }

  @Override
  public void add(List<Placing> newer) {
    if (!newer.isEmpty()) {
      replace(newer.getFirst().statement().article(), newer);
    }
  }

  @Override
  public Neighbourhood around(Collection<Telling> tellings) {
    return new Neighbourhood() {
      @Override
      public List<Neighbour> near(Collection<Telling> judged, Collection<Telling> turned) {
        TellingIndex index = new TellingIndex();
        Map<UUID, Filed> filed = new HashMap<>();
        statements.values().stream()
            .flatMap(Collection::stream)
            .flatMap(InMemoryIndex.this::filed)
            .forEach(
                one -> {
                  index.add(one.telling());
                  filed.put(one.telling().statement(), one);
                });
        return Stream.concat(
                judged.stream()
                    .flatMap(of -> neighbours(of, index, filed))
                    .filter(neighbour -> neighbour.filed().leads()),
                turned.stream().flatMap(of -> neighbours(of, index, filed)))
            .toList();
      }

      private Stream<Neighbour> neighbours(Telling of, TellingIndex index, Map<UUID, Filed> filed) {
        return index.near(of).stream()
            .map(t -> new Neighbour(of, Objects.requireNonNull(filed.get(t.statement()))));
      }
    };
  }

  @Override
  public void move(Map<UUID, UUID> moved) {
    leaders.putAll(moved);
  }

  @Override
  public Map<UUID, List<Report>> reports(Set<UUID> wanted) {
    return placed()
        .filter(r -> wanted.contains(leaders.get(r.statement().id())))
        .collect(
            Collectors.groupingBy(r -> Objects.requireNonNull(leaders.get(r.statement().id()))));
  }

  @Override
  public Map<UUID, UUID> replace(Set<UUID> gone, Map<UUID, Event> newer, Map<UUID, Event> machine) {
    Map<UUID, UUID> before = new HashMap<>();
    gone.forEach(
        leader -> {
          Event event = events.remove(leader);
          if (event != null) {
            before.put(leader, event.id());
          }
        });
    events.putAll(newer);
    return before;
  }

  @Override
  public void alias(Map<UUID, UUID> gone) {
    gone.forEach(
        (old, event) -> {
          aliases.replaceAll((alias, of) -> of.equals(old) ? event : of);
          aliases.put(old, event);
        });
  }

  @Override
  public Optional<StoredEvent> find(UUID id) {
    Map<UUID, UUID> leaderOf = new HashMap<>();
    events.forEach((leader, event) -> leaderOf.put(event.id(), leader));
    UUID leader = leaderOf.get(id);
    if (leader == null && aliases.containsKey(id)) {
      leader = leaderOf.get(aliases.get(id));
    }
    if (leader == null) {
      return Optional.empty();
    }
    Event event = Objects.requireNonNull(events.get(leader));
    Event machine = EventBuilder.event(event.reports());
    return Optional.of(
        new StoredEvent(
            asOf(event), leader, event.reports().size(), machine.date(), machine.headline()));
  }

  private Event asOf(Event event) {
    LocalDate until =
        events.values().stream()
            .filter(e -> !Collections.disjoint(e.relevance().keySet(), event.relevance().keySet()))
            .map(Event::lastReport)
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo)
            .orElse(null);
    return event.asOf(until);
  }

  @Override
  public Map<UUID, List<KeptCorrection>> of(Set<UUID> wanted) {
    Map<UUID, List<KeptCorrection>> kept = new HashMap<>();
    corrections.forEach(
        (id, correction) -> {
          List<UUID> holders = holders(id);
          wanted.stream()
              .filter(holders::contains)
              .filter(leader -> 2 * Collections.frequency(holders, leader) >= holders.size())
              .forEach(
                  leader ->
                      kept.computeIfAbsent(leader, l -> new ArrayList<>())
                          .add(new KeptCorrection(id, correction)));
        });
    kept.values().forEach(all -> all.sort(Comparator.comparing(k -> k.correction().madeAt())));
    return kept;
  }

  /** Per anchor of a correction that is there, under which leader. */
  private List<UUID> holders(UUID correction) {
    Set<Anchor> held = anchors.getOrDefault(correction, Set.of());
    return placed()
        .map(Report::statement)
        .filter(s -> held.contains(Anchor.of(s)))
        .map(s -> Objects.requireNonNull(leaders.get(s.id())))
        .toList();
  }

  @Override
  public Set<UUID> beside(UUID article) {
    return anchors.entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(a -> a.article().equals(article)))
        .flatMap(e -> holders(e.getKey()).stream())
        .collect(Collectors.toSet());
  }

  @Override
  public void save(KeptCorrection kept, Set<Anchor> held, CorrectionChange change) {
    corrections.put(kept.id(), kept.correction());
    anchors.computeIfAbsent(kept.id(), c -> new HashSet<>()).addAll(held);
  }

  private Stream<Report> reports() {
    return statements.values().stream()
        .flatMap(Collection::stream)
        .map(Placing::statement)
        .map(s -> new Report(s, Objects.requireNonNull(articles.get(s.article())).origin()));
  }

  private Stream<Report> placed() {
    return reports().filter(r -> leaders.containsKey(r.statement().id()));
  }

  @Override
  public List<FiledStatement> of(UUID article, @Nullable StatementPlace after, int limit) {
    return statements.getOrDefault(article, List.of()).stream()
        .map(Placing::statement)
        .map(s -> new FiledStatement(s, eventOf(s)))
        .sorted(InMemoryIndex::compare)
        .filter(s -> after == null || compare(s.place(), after) > 0)
        .limit(limit)
        .toList();
  }

  private static int compare(FiledStatement one, FiledStatement other) {
    return compare(one.place(), other.place());
  }

  private static int compare(StatementPlace one, StatementPlace other) {
    int byStart = Integer.compare(one.start(), other.start());
    return byStart != 0 ? byStart : one.id().toString().compareTo(other.id().toString());
  }

  private @Nullable UUID eventOf(Statement statement) {
    Event event = events.get(leaders.getOrDefault(statement.id(), statement.id()));
    return event == null ? null : event.id();
  }

  @Override
  public List<Report> undated(TimelineRequest request, int limit) {
    return new InMemoryChoice(request).undated(reports()).limit(limit).toList();
  }

  @Override
  public List<Event> events(Set<UUID> ids) {
    return events.values().stream()
        .filter(event -> ids.contains(event.id()))
        .sorted(Comparator.comparing(event -> event.id().toString()))
        .map(this::asOf)
        .toList();
  }

  @Override
  public List<Event> candidates(TimelineRequest request, int limit) {
    return new InMemoryChoice(request)
        .events(events.values().stream())
        .limit(limit)
        .map(this::asOf)
        .toList();
  }

  @Override
  public Map<UUID, UUID> eventsOf(Collection<StoredQuote> quotes) {
    Map<UUID, UUID> told = new HashMap<>();
    for (StoredQuote quote : quotes) {
      statementsOf(quote)
          .filter(s -> eventOf(s) != null)
          .max(
              Comparator.comparingInt((Statement s) -> shared(s, quote))
                  .thenComparing(s -> s.id().toString(), Comparator.reverseOrder()))
          .ifPresent(s -> told.put(quote.id(), Objects.requireNonNull(eventOf(s))));
    }
    return told;
  }

  /** Whether statements of an event share words with a quote. */
  boolean tell(UUID event, StoredQuote quote) {
    return statementsOf(quote).anyMatch(s -> event.equals(eventOf(s)));
  }

  /** The statements that share words with a quote. */
  private Stream<Statement> statementsOf(StoredQuote quote) {
    return statements.getOrDefault(quote.origin().article(), List.of()).stream()
        .map(Placing::statement)
        .filter(s -> shared(s, quote) > 0);
  }

  private static int shared(Statement statement, StoredQuote quote) {
    return Math.min(statement.span().end(), quote.span().end())
        - Math.max(statement.span().start(), quote.span().start());
  }

  /** The quotes of the same index. */
  public QuoteStore quotes() {
    return new InMemoryQuotes(quotes, this);
  }
}
