package annals.entity.application;

import annals.entity.domain.curation.Anchor;
import annals.entity.domain.curation.Judgement;
import annals.entity.domain.curation.Pin;
import annals.entity.domain.curation.Verdict;
import annals.entity.domain.registry.HistoryEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judgements and history in memory; the contract test holds them to what PostgreSQL does. */
public final class InMemoryCuration implements JudgementStore, HistoryStore {
  private final Map<UUID, Judgement> judgements = new TreeMap<>();
  private final Map<UUID, Pin> pins = new TreeMap<>();
  private final List<HistoryEntry> history = new ArrayList<>();
  private final Map<String, UUID> requests = new HashMap<>();

  /** All judgements, also those that were withdrawn. */
  public List<Judgement> all() {
    return List.copyOf(judgements.values());
  }

  /** All pins. */
  public List<Pin> allPins() {
    return List.copyOf(pins.values());
  }

  @Override
  public void save(Judgement judgement) {
    judgements.put(judgement.id(), judgement);
  }

  @Override
  public Optional<Judgement> find(UUID id) {
    return Optional.ofNullable(judgements.get(id));
  }

  @Override
  public List<Judgement> ofAct(UUID act) {
    return judgements.values().stream().filter(j -> j.act().equals(act)).toList();
  }

  @Override
  public List<Judgement> touching(Collection<Anchor> anchors) {
    return judgements.values().stream()
        .filter(Judgement::isActive)
        .filter(j -> j.anchors().stream().anyMatch(anchors::contains))
        .toList();
  }

  @Override
  public List<Judgement> list(Filter filter, int limit) {
    UUID before = filter.before();
    return judgements.values().stream()
        .filter(
            j ->
                filter.anchors().isEmpty()
                    || j.anchors().stream().anyMatch(filter.anchors()::contains))
        .filter(j -> filter.verdict() == null || j.verdict() == filter.verdict())
        .filter(j -> filter.withdrawn() || j.isActive())
        .filter(j -> before == null || j.id().toString().compareTo(before.toString()) < 0)
        .sorted(Comparator.comparing((Judgement j) -> j.id().toString()).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public void save(Pin pin) {
    pins.put(pin.id(), pin);
  }

  @Override
  public List<Pin> pinsOf(UUID articleId) {
    return pins.values().stream()
        .filter(pin -> pin.articleId().equals(articleId))
        .filter(
            pin ->
                touching(List.of(new Anchor.Mention(pin.id()))).stream()
                    .anyMatch(j -> j.verdict() != Verdict.UNSURE))
        .toList();
  }

  @Override
  public Optional<Pin> pinAt(UUID articleId, String text, int occurrence) {
    return pins.values().stream()
        .filter(
            pin ->
                pin.articleId().equals(articleId)
                    && pin.text().equals(text)
                    && pin.occurrence() == occurrence)
        .findFirst();
  }

  @Override
  public List<Pin> pins(Collection<UUID> ids) {
    return pins.values().stream().filter(pin -> ids.contains(pin.id())).toList();
  }

  @Override
  public void append(Collection<HistoryEntry> entries) {
    history.addAll(entries);
  }

  @Override
  public List<HistoryEntry> ofEntity(UUID entityId, @Nullable UUID before, int limit) {
    return newest(before).filter(e -> e.entityId().equals(entityId)).limit(limit).toList();
  }

  @Override
  public List<HistoryEntry> audit(@Nullable String actor, @Nullable UUID before, int limit) {
    return newest(before)
        .filter(e -> e.cause().isPerson())
        .filter(e -> actor == null || e.cause().actor().equals(actor))
        .limit(limit)
        .toList();
  }

  private Stream<HistoryEntry> newest(@Nullable UUID before) {
    return history.stream()
        .filter(e -> before == null || e.id().toString().compareTo(before.toString()) < 0)
        .sorted(Comparator.comparing((HistoryEntry e) -> e.id().toString()).reversed());
  }

  @Override
  public List<HistoryEntry> entriesOfAct(UUID act) {
    return history.stream().filter(e -> act.equals(e.cause().act())).toList();
  }

  @Override
  public Optional<HistoryEntry> asOf(UUID entityId, Instant at) {
    return history.stream()
        .filter(e -> e.entityId().equals(entityId) && e.after() != null && !e.at().isAfter(at))
        .reduce((first, second) -> second);
  }

  @Override
  public Optional<UUID> made(String requestId) {
    return Optional.ofNullable(requests.get(requestId));
  }

  @Override
  public void remember(String requestId, UUID made) {
    requests.putIfAbsent(requestId, made);
  }
}
