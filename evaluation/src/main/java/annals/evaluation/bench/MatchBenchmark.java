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
 * names: how many a second one thread and the database answer together (they take turns, so this is
 * a second of one core), how often the name itself is among the best 50, and what it takes.
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
      Asked asked = ask(search, names, new Random(SEED + 2), QUERIES);
      List<Figure> figures = new ArrayList<>();
      figures.add(figure("matches-per-second-and-core", asked.perSecond(), QUERIES));
      figures.add(figure("recall-at-50", 100 * asked.recall(), QUERIES));
      figures.add(figure("first-is-right", 100 * asked.first(), QUERIES));
      figures.add(figure("p50-ms", asked.percentile(50), QUERIES));
      figures.add(figure("p95-ms", asked.percentile(95), QUERIES));
      figures.add(figure("client-cpu-ms", asked.cpuMillis(), QUERIES));
      figures.add(figure("load-seconds", loadSeconds, names.size()));
      figures.add(figure("index-bytes-per-name", database.bytes() / names.size(), names.size()));
      figures.add(figure("heap-mb-of-engine", engineHeap(), names.size()));
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
    double share = (threadCpu() - cpu) / 1e6 / queries;
    Arrays.sort(nanos);
    List<Long> sorted = Arrays.stream(nanos).boxed().toList();
    return new Asked(sorted, (double) found / queries, (double) first / queries, share);
  }

  private static long threadCpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** What matcher and lists hold, without the generated names of this benchmark. */
  private static double engineHeap() {
    long before = usedHeap();
    NameMatcher another = new NameMatcher(new IcuRomanizer());
    long after = usedHeap();
    another.compare(new NameQuery("a", null), new NameQuery("b", null));
    return Math.max(0, after - before) / 1048576.0;
  }

  private static long usedHeap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** How queries went; times sorted. */
  private record Asked(List<Long> nanos, double recall, double first, double cpuMillis) {
    double perSecond() {
      return nanos.size() * 1e9 / nanos.stream().mapToLong(Long::longValue).sum();
    }

    double percentile(int percent) {
      return nanos.get(Math.min(nanos.size() - 1, nanos.size() * percent / 100)) / 1e6;
    }
  }
}
