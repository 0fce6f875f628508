package annals.evaluation.bench;

import annals.entity.domain.matching.FoundEntity;
import annals.entity.domain.matching.NameMatcher;
import annals.entity.domain.matching.NameQuery;
import annals.entity.domain.matching.NameSearch;
import annals.entity.domain.matching.Romanizer;
import annals.entity.domain.matching.SearchKeys;
import annals.entity.icu.IcuRomanizer;
import annals.entity.persistence.PostgresCandidateIndex;
import annals.evaluation.Figure;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Names searched in a registry of generated names on PostgreSQL, by queries that are perturbed
 * names: how many a second of one core, counting the CPU time of this thread and of its database
 * process; how often the name itself is among the best 50; times and memory.
 */
final class MatchBenchmark implements Benchmark {
  private static final long SEED = 20_260_101;
  private static final int WARM_UP = 2_000;
  private static final int QUERIES = 5_000;
  private static final int BEST = 50;
  private static final int BATCH = 5_000;

  @Override
  public String group() {
    return "entities";
  }

  @Override
  public String name() {
    return "matches";
  }

  @Override
  public List<Figure> run(BenchArguments arguments) throws Exception {
    double heap = engineHeap();
    List<GeneratedName> names = new NameGenerator(SEED).names(arguments.names());
    Romanizer romanizer = new IcuRomanizer();
    try (BenchDatabase database = BenchDatabase.start()) {
      PostgresCandidateIndex index =
          new PostgresCandidateIndex(database.connections(), new SearchKeys(romanizer));
      long began = System.nanoTime();
      database.load(index, names, BATCH);
      double loadSeconds = (System.nanoTime() - began) / 1e9;
      NameSearch search = new NameSearch(new NameMatcher(romanizer), index);
      ask(search, names, new Random(SEED + 1), WARM_UP);
      double cpuBefore = database.cpuSeconds();
      Asked asked = ask(search, names, new Random(SEED + 2), QUERIES);
      double databaseCpu = database.cpuSeconds() - cpuBefore;
      List<Figure> figures = new ArrayList<>();
      double core = QUERIES / (asked.cpuSeconds() + databaseCpu);
      figures.add(figure("matches-per-second-and-core", core, QUERIES));
      figures.add(figure("matches-per-second-of-one-client", asked.perSecond(), QUERIES));
      figures.add(figure("recall-at-50", 100 * asked.recall(), QUERIES));
      figures.add(figure("first-is-right", 100 * asked.first(), QUERIES));
      figures.add(figure("p50-ms", asked.percentile(50), QUERIES));
      figures.add(figure("p95-ms", asked.percentile(95), QUERIES));
      figures.add(figure("cpu-ms-of-engine", asked.cpuSeconds() * 1000 / QUERIES, QUERIES));
      figures.add(figure("cpu-ms-of-database", databaseCpu * 1000 / QUERIES, QUERIES));
      figures.add(figure("load-seconds", loadSeconds, names.size()));
      figures.add(figure("index-bytes-per-name", database.bytes() / names.size(), names.size()));
      figures.add(figure("heap-mb-of-engine", heap, 1));
      return figures;
    }
  }

  private Figure figure(String measure, double value, int n) {
    return new Figure(group(), measure, value, n);
  }

  private static Asked ask(
      NameSearch search, List<GeneratedName> names, Random random, int queries) {
    long[] nanos = new long[queries];
    int found = 0;
    int first = 0;
    long cpu = threadCpu();
    for (int i = 0; i < queries; i++) {
      GeneratedName wanted = names.get(random.nextInt(names.size()));
      NameQuery query = new NameQuery(Perturbation.query(wanted, random), wanted.type());
      long began = System.nanoTime();
      List<FoundEntity> best = search.find(query, BEST);
      nanos[i] = System.nanoTime() - began;
      found += best.stream().anyMatch(one -> one.id().equals(wanted.id())) ? 1 : 0;
      first += !best.isEmpty() && best.getFirst().id().equals(wanted.id()) ? 1 : 0;
    }
    double seconds = (threadCpu() - cpu) / 1e9;
    Arrays.sort(nanos);
    List<Long> sorted = Arrays.stream(nanos).boxed().toList();
    return new Asked(sorted, (double) found / queries, (double) first / queries, seconds);
  }

  private static long threadCpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** What matcher, word lists and the rules of ICU hold. */
  private static double engineHeap() {
    long before = usedHeap();
    NameMatcher matcher = new NameMatcher(new IcuRomanizer());
    matcher.compare(new NameQuery("მაია", null), new NameQuery("麻衣亜", null));
    return Math.max(0, usedHeap() - before) / 1048576.0;
  }

  private static long usedHeap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** How queries went; times sorted. */
  private record Asked(List<Long> nanos, double recall, double first, double cpuSeconds) {
    double perSecond() {
      return nanos.size() * 1e9 / nanos.stream().mapToLong(Long::longValue).sum();
    }

    double percentile(int percent) {
      return nanos.get(Math.min(nanos.size() - 1, nanos.size() * percent / 100)) / 1e6;
    }
  }
}
