package annals.entity.application;

import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.domain.Mention;
import annals.entity.domain.NamedEntity;
import annals.entity.domain.Outcome;
import annals.entity.domain.Profile;
import annals.entity.domain.curation.Anchor;
import annals.entity.domain.curation.Judgement;
import annals.entity.domain.curation.Judgement.Kind;
import annals.entity.domain.curation.Judgement.Side;
import annals.entity.domain.curation.Verdict;
import annals.entity.domain.registry.Cause;
import annals.entity.domain.registry.RegistryEntry;
import annals.platform.error.AnnalsException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whatever was judged and taken back, the registry is as if only what binds had been said. */
class UndoTest {
  private static final int SEQUENCES = 1000;
  private static final int STEPS = 14;

  @Test
  void equalsAFreshBuildWithTheSurvivingJudgements() {
    long seed = Long.getLong("annals.seed", System.nanoTime());
    for (int i = 0; i < SEQUENCES; i++) {
      Sequence sequence = new Sequence(seed + i);
      sequence.run();

      Partition fresh = sequence.freshPartition();

      assertThat(sequence.partition())
          .as(
              "-Dannals.seed=%d%n%s%n%s",
              seed + i,
              String.join("\n", sequence.log),
              sequence.active() + "\n" + sequence.partition().differenceTo(fresh))
          .isEqualTo(fresh);
    }
  }

  @Test
  void restoresExactlyWhatWasBeforeWithTheSameIds() {
    long seed = Long.getLong("annals.seed", System.nanoTime());
    for (int i = 0; i < SEQUENCES / 4; i++) {
      // Given
      Sequence sequence = new Sequence(seed + i);
      sequence.run();
      Map<String, Object> before = sequence.identities();

      // When: something is judged and taken back
      List<Judgement> earlier = sequence.registry.said().all();
      sequence.judge();
      for (Judgement judgement : sequence.registry.said().all()) {
        if (!earlier.contains(judgement)) {
          sequence.registry.judgements().withdraw(judgement.id(), "", "ed");
        }
      }

      // Then
      assertThat(sequence.identities())
          .as("-Dannals.seed=%d%n%s", seed + i, String.join("\n", sequence.log))
          .isEqualTo(before);
    }
  }

  /** A random sequence of articles, judgements and withdrawals. */
  private static final class Sequence {
    private final Random random;
    private final RandomStory story;
    private final MarkedFinder finder = new MarkedFinder();
    private final Registry registry = new Registry(finder);
    private final Map<UUID, String[]> articles = new LinkedHashMap<>();
    private final List<String> log = new ArrayList<>();
    private int next;

    Sequence(long seed) {
      random = new Random(seed);
      story = new RandomStory(random);
    }

    void run() {
      for (int i = 0; i < 3; i++) {
        annotate();
      }
      for (int i = 0; i < STEPS; i++) {
        step();
      }
    }

    private void step() {
      move();
      if (Boolean.getBoolean("annals.check")) {
        check();
      }
    }

    private void check() {
      Map<UUID, java.util.Set<UUID>> places = new LinkedHashMap<>();
      for (Mention mention : named()) {
        if (mention.outcome() instanceof Outcome.Resolved resolved) {
          places
              .computeIfAbsent(resolved.entityId(), k -> new java.util.HashSet<>())
              .add(mention.articleId());
        }
      }
      for (NamedEntity entity : registry.entities()) {
        int real = places.getOrDefault(entity.id(), java.util.Set.of()).size();
        if (real != entity.articleCount()) {
          throw new IllegalStateException(
              entity.id()
                  + " "
                  + entity.name()
                  + " real "
                  + real
                  + " count "
                  + entity.articleCount()
                  + "\n"
                  + String.join("\n", log));
        }
      }
    }

    private void move() {
      switch (random.nextInt(8)) {
        case 0, 1 -> annotate();
        case 2 -> remove();
        case 3, 4 -> judge();
        case 5 -> split();
        default -> withdraw();
      }
    }

    private void annotate() {
      UUID id = new UUID(1, next++);
      String[] article = {finder.learn(story.article()), story.day()};
      articles.put(id, article);
      registry.annotate(id, article[0], article[1]);
      log.add("annotate " + id + " " + article[1] + " " + article[0]);
    }

    private void remove() {
      if (articles.isEmpty()) {
        return;
      }
      UUID id = pick(List.copyOf(articles.keySet()));
      articles.remove(id);
      registry.registry().remove(id, 2);
      log.add("remove " + id);
    }

    void judge() {
      List<NamedEntity> entities = registry.entities();
      List<Mention> mentions = named();
      if (entities.size() < 2 || mentions.isEmpty()) {
        return;
      }
      NamedEntity right = pick(entities);
      Verdict verdict = random.nextBoolean() ? Verdict.SAME : Verdict.DIFFERENT;
      JudgementDesk.Named left =
          random.nextBoolean()
              ? new JudgementDesk.Named(Kind.ENTITY, pick(entities).id())
              : new JudgementDesk.Named(Kind.MENTION, pick(mentions).id());
      attempt(
          left + " " + verdict + " " + right.id() + " " + right.name(),
          () ->
              registry
                  .judgements()
                  .judge(
                      left,
                      new JudgementDesk.Named(Kind.ENTITY, right.id()),
                      verdict,
                      "",
                      "ed",
                      ""));
    }

    private void split() {
      List<Mention> mentions = named();
      if (mentions.isEmpty()) {
        return;
      }
      Mention mention = pick(mentions);
      if (mention.outcome() instanceof Outcome.Resolved resolved) {
        attempt(
            "split " + mention.id() + " " + mention.text() + " from " + resolved.entityId(),
            () ->
                registry
                    .splits()
                    .split(
                        new SplitDesk.Request(
                            resolved.entityId(), List.of(mention.id()), null, "", "", "ed", "")));
      }
    }

    private void withdraw() {
      List<Judgement> active = registry.said().all().stream().filter(Judgement::isActive).toList();
      if (active.isEmpty()) {
        return;
      }
      Judgement judgement = pick(active);
      boolean whole = !judgement.act().equals(judgement.id());
      log.add((whole ? "undo " : "withdraw ") + judgement.id());
      if (whole) {
        registry.splits().undo(judgement.act(), "", "ed");
      } else {
        registry.judgements().withdraw(judgement.id(), "", "ed");
      }
    }

    private void attempt(String what, Runnable act) {
      try {
        act.run();
        log.add(what);
      } catch (AnnalsException refused) {
        log.add(what + ": " + refused.getMessage());
      }
    }

    private List<Mention> named() {
      return articles.keySet().stream()
          .flatMap(id -> registry.mentions(id).mentions().stream())
          .toList();
    }

    List<Judgement> active() {
      return registry.said().all().stream().filter(Judgement::isActive).toList();
    }

    Partition partition() {
      return Partition.of(registry, articles.keySet());
    }

    /** Whom each mention names, by id. */
    Map<String, Object> identities() {
      Map<String, Object> identities = new LinkedHashMap<>();
      for (Mention mention : named()) {
        Object named =
            mention.outcome() instanceof Outcome.Resolved resolved ? resolved.entityId() : "open";
        identities.put(mention.articleId() + "@" + mention.span().start(), named);
      }
      return identities;
    }

    /** What a registry says that has heard only what binds, the articles in another order. */
    Partition freshPartition() {
      Registry fresh = new Registry(finder, 8);
      List<UUID> order = new ArrayList<>(articles.keySet());
      Collections.shuffle(order, random);
      for (UUID id : order) {
        String[] article = articles.getOrDefault(id, new String[0]);
        fresh.annotate(id, article[0], article[1]);
      }
      registry.said().allPins().forEach(fresh.said()::save);
      List<Judgement> active = registry.said().all().stream().filter(Judgement::isActive).toList();
      for (Judgement judgement : active) {
        for (Side side : List.of(judgement.left(), judgement.right())) {
          if (side.anchor() instanceof Anchor.Curated(UUID id)) {
            RegistryEntry entry =
                registry.entityStore().entries(List.of(id)).values().iterator().next();
            fresh
                .entityStore()
                .saveEntry(
                    entry.learning(
                        Profile.of(entry.type(), entry.learned().name(), List.of(), List.of()),
                        0,
                        0));
          }
        }
        fresh.said().save(judgement);
      }
      fresh.rulings().enforce(active, new Cause("ed", "", null));
      return Partition.of(fresh, articles.keySet());
    }

    private <T> T pick(List<T> list) {
      return list.get(random.nextInt(list.size()));
    }
  }
}
