package annals.evaluation.identity;

import annals.entity.domain.Outcome;
import annals.entity.domain.Span;
import annals.entity.domain.names.NameForm;
import annals.entity.domain.resolution.AliasFact;
import annals.entity.domain.resolution.Block;
import annals.entity.domain.resolution.BlockResolver;
import annals.entity.domain.resolution.Chain;
import annals.entity.domain.resolution.ContextSource;
import annals.entity.domain.resolution.FiledChain;
import annals.entity.domain.resolution.KnownName;
import annals.entity.domain.resolution.Reading;
import annals.entity.domain.resolution.Reading.ReadMention;
import annals.entity.domain.resolution.Resolution;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** What was read in the documents of a collection, resolved as one block. */
final class ReadCollection implements ContextSource {
  private final List<Reading> readings;
  private final Map<NameForm, List<FiledChain>> chains = new TreeMap<>();

  private ReadCollection(List<Reading> readings) {
    this.readings = readings;
    for (int document = 0; document < readings.size(); document++) {
      List<Chain> own = readings.get(document).chains();
      for (int i = 0; i < own.size(); i++) {
        if (own.get(i).form().isRole()) {
          continue;
        }
        FiledChain filed = new FiledChain(new UUID(0, document), i, own.get(i), null);
        chains.computeIfAbsent(own.get(i).form(), form -> new ArrayList<>()).add(filed);
      }
    }
  }

  /**
   * Whom each mention names, by document and span; a mention that is left open names nobody else.
   */
  static List<Map<Span, String>> resolve(List<Reading> readings) {
    ReadCollection collection = new ReadCollection(readings);
    AtomicLong ids = new AtomicLong();
    BlockResolver resolver =
        new BlockResolver(collection, () -> new UUID(1, ids.incrementAndGet()));
    Resolution resolution = resolver.resolve(collection.block());
    Map<UUID, Map<Integer, String>> partials = new HashMap<>();
    for (FiledChain chain : resolution.open()) {
      partials
          .computeIfAbsent(chain.articleId(), id -> new HashMap<>())
          .put(chain.ordinal(), id(chain));
    }
    List<Map<Span, String>> answers = new ArrayList<>();
    for (int document = 0; document < readings.size(); document++) {
      Map<Integer, String> own = partials.getOrDefault(new UUID(0, document), Map.of());
      answers.add(answers(readings.get(document), own, resolution));
    }
    return answers;
  }

  private static Map<Span, String> answers(
      Reading reading, Map<Integer, String> partials, Resolution resolution) {
    Map<Span, String> answers = new HashMap<>();
    for (ReadMention read : reading.mentions()) {
      if (read.chain() >= 0 && !reading.chains().get(read.chain()).form().isRole()) {
        NameForm form = reading.chains().get(read.chain()).form();
        String partial = partials.get(read.chain());
        answers.put(
            read.mention().span(),
            partial != null ? partial : String.valueOf(resolution.entityOfName().get(form)));
      }
    }
    return answers;
  }

  private static String id(FiledChain chain) {
    return chain.outcome() instanceof Outcome.Resolved resolved
        ? resolved.entityId().toString()
        : "open-" + chain.articleId().getLeastSignificantBits() + "-" + chain.ordinal();
  }

  private Block block() {
    List<KnownName> names = new ArrayList<>();
    List<FiledChain> partials = new ArrayList<>();
    chains.forEach(
        (form, filed) -> {
          names.add(
              new KnownName(form, filed.getFirst().chain().text(), null, false, filed.size()));
          filed.stream().filter(chain -> chain.chain().isPartial()).forEach(partials::add);
        });
    Set<AliasFact> facts = new LinkedHashSet<>();
    readings.forEach(reading -> facts.addAll(reading.facts()));
    return new Block(names, List.copyOf(facts), partials);
  }

  @Override
  public Map<UUID, Set<String>> terms(Collection<UUID> articleIds) {
    Map<UUID, Set<String>> terms = new HashMap<>();
    articleIds.forEach(id -> terms.put(id, reading(id).terms()));
    return terms;
  }

  @Override
  public List<Appearance> appearances(Collection<NameForm> forms) {
    return forms.stream()
        .distinct()
        .flatMap(form -> chains.getOrDefault(form, List.of()).stream())
        .map(
            chain ->
                new Appearance(
                    chain.chain().form(),
                    chain.articleId(),
                    chain.pin(),
                    reading(chain.articleId()).terms(),
                    chain.chain().roles()))
        .toList();
  }

  private Reading reading(UUID document) {
    return readings.get((int) document.getLeastSignificantBits());
  }
}
