package annals.timeline.application;

import annals.timeline.domain.assembly.TimelineRequest;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.events.Event;
import annals.timeline.domain.events.Report;
import annals.timeline.domain.statements.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All stores in memory, for tests of the use cases. Terms must occur as they are written. */
public final class InMemoryIndex implements ArticleStore, StatementStore, EventStore {

  private final Map<UUID, IndexedArticle> articles = new TreeMap<>();
  private final Map<UUID, List<Statement>> statements = new TreeMap<>();
  private final Map<String, List<Event>> events = new TreeMap<>();
  private final Map<UUID, List<StoredQuote>> quotes = new TreeMap<>();

  @Override
  public Optional<IndexedArticle> lock(UUID article) {
    return Optional.ofNullable(articles.get(article));
  }

  @Override
  public void save(IndexedArticle article) {
    articles.put(article.id(), article);
  }

  @Override
  public Set<EdtfDate> replace(UUID article, List<Statement> newer) {
    Set<EdtfDate> touched = new HashSet<>();
    List<Statement> all = new ArrayList<>(newer);
    List<Statement> older = statements.put(article, List.copyOf(newer));
    all.addAll(older == null ? List.of() : older);
    for (Statement statement : all) {
      if (statement.date() != null && statement.date().isPlaced()) {
        touched.add(statement.date().value());
      }
    }
    return touched;
  }

  @Override
  public List<Report> on(EdtfDate date) {
    return reports()
        .filter(r -> r.statement().isPlaced() && r.date().value().equals(date))
        .toList();
  }

  private Stream<Report> reports() {
    return statements.values().stream()
        .flatMap(Collection::stream)
        .map(s -> new Report(s, Objects.requireNonNull(articles.get(s.article())).origin()));
  }

  @Override
  public List<FiledStatement> of(UUID article, @Nullable StatementPlace after, int limit) {
    return statements.getOrDefault(article, List.of()).stream()
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
    return events.values().stream()
        .flatMap(Collection::stream)
        .filter(e -> e.reports().stream().anyMatch(r -> r.statement().id().equals(statement.id())))
        .map(Event::id)
        .findFirst()
        .orElse(null);
  }

  @Override
  public List<Report> undated(TimelineRequest request, int limit) {
    return reports()
        .filter(r -> !r.statement().isPlaced())
        .filter(r -> ids(r.statement()).containsAll(request.entities()))
        .filter(r -> holds(r.statement().text(), request.terms()))
        .sorted(Comparator.comparingDouble(r -> -r.statement().quality()))
        .limit(limit)
        .toList();
  }

  private static List<UUID> ids(Statement statement) {
    return statement.participants().stream().map(p -> p.entity().id()).toList();
  }

  private static boolean holds(String text, String terms) {
    return text.toLowerCase(Locale.ROOT).contains(terms.toLowerCase(Locale.ROOT));
  }

  @Override
  public void replace(EdtfDate date, List<Event> newer) {
    events.put(date.toString(), List.copyOf(newer));
  }

  @Override
  public List<Event> candidates(TimelineRequest request, int limit) {
    return events.values().stream()
        .flatMap(Collection::stream)
        .filter(
            e ->
                e.relevance().keySet().stream()
                    .map(r -> r.id())
                    .toList()
                    .containsAll(request.entities()))
        .filter(
            e -> e.reports().stream().anyMatch(r -> holds(r.statement().text(), request.terms())))
        .filter(e -> request.from() == null || !e.lastDay().isBefore(request.from()))
        .filter(e -> request.to() == null || !e.firstDay().isAfter(request.to()))
        .sorted(Comparator.comparingDouble(e -> -weight(e, request)))
        .limit(limit)
        .toList();
  }

  private static double weight(Event event, TimelineRequest request) {
    double relevance =
        event.relevance().entrySet().stream()
            .filter(e -> request.entities().stream().limit(1).anyMatch(e.getKey().id()::equals))
            .mapToDouble(Map.Entry::getValue)
            .sum();
    return event.weight() * (request.entities().isEmpty() ? 1 : relevance);
  }

  /** The quotes of the same index. */
  public QuoteStore quotes() {
    return new InMemoryQuotes(quotes);
  }

  private record InMemoryQuotes(Map<UUID, List<StoredQuote>> quotes) implements QuoteStore {
    @Override
    public void replace(UUID article, List<StoredQuote> newer) {
      quotes.put(article, List.copyOf(newer));
    }

    @Override
    public List<StoredQuote> list(QuoteRequest request, @Nullable QuotePlace after, int limit) {
      Comparator<StoredQuote> order = order(request);
      return quotes.values().stream()
          .flatMap(Collection::stream)
          .filter(q -> matches(q, request))
          .sorted(order)
          .filter(q -> after == null || isBehind(q, after, request))
          .limit(limit)
          .toList();
    }

    private static Comparator<StoredQuote> order(QuoteRequest request) {
      return request.article() != null
          ? Comparator.comparingInt((StoredQuote q) -> q.span().start())
              .thenComparing(q -> q.id().toString())
          : Comparator.comparing((StoredQuote q) -> q.place().day())
              .thenComparing(q -> q.id().toString())
              .reversed();
    }

    private static boolean isBehind(StoredQuote quote, QuotePlace after, QuoteRequest request) {
      String id = quote.id().toString();
      if (request.article() != null) {
        int start = quote.span().start();
        return start > after.start()
            || (start == after.start() && id.compareTo(after.id().toString()) > 0);
      }
      int day = quote.place().day().compareTo(after.day());
      return day < 0 || (day == 0 && id.compareTo(after.id().toString()) < 0);
    }

    private static boolean matches(StoredQuote quote, QuoteRequest request) {
      return (request.article() == null || quote.origin().article().equals(request.article()))
          && (request.speaker() == null || request.speaker().equals(speaker(quote)))
          && (request.entity() == null || quote.entities().contains(request.entity()))
          && holds(quote.text(), request.terms())
          && (request.from() == null || !quote.place().day().isBefore(request.from()))
          && (request.to() == null || !quote.place().day().isAfter(request.to()));
    }

    private static @Nullable UUID speaker(StoredQuote quote) {
      return quote.speaker() == null || quote.speaker().entity() == null
          ? null
          : quote.speaker().entity().id();
    }
  }
}
