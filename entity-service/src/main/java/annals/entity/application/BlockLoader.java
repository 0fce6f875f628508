package annals.entity.application;

import annals.entity.domain.names.NameForm;
import annals.entity.domain.resolution.AliasFact;
import annals.entity.domain.resolution.Block;
import annals.entity.domain.resolution.FiledChain;
import annals.entity.domain.resolution.KnownName;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Loads all that may have to do with some names: whatever shares a key, and so on. */
final class BlockLoader {
  /** Chains with less than a full name that are looked at again at once; undecided ones first. */
  private static final int MOST_PARTIALS = 1000;

  private static final int MOST_ROUNDS = 6;

  private final NameStore names;

  BlockLoader(NameStore names) {
    this.names = names;
  }

  Block load(Collection<NameForm> forms) {
    Map<NameForm, KnownName> known = new LinkedHashMap<>();
    Set<AliasFact> facts = new LinkedHashSet<>();
    Set<String> asked = new HashSet<>();
    Set<NameForm> seen = new LinkedHashSet<>();
    Set<NameForm> news = new LinkedHashSet<>(forms);
    for (int round = 0; round < MOST_ROUNDS && !news.isEmpty(); round++) {
      Set<String> keys = new LinkedHashSet<>();
      news.forEach(form -> keys.addAll(form.keys()));
      keys.removeAll(asked);
      asked.addAll(keys);
      seen.addAll(news);
      Set<NameForm> reached = new LinkedHashSet<>();
      for (KnownName name : names.namesWith(keys)) {
        known.put(name.form(), name);
        reached.add(name.form());
      }
      reached.addAll(news);
      reached.addAll(otherTypes(reached, known));
      for (AliasFact fact : names.facts(reached)) {
        facts.add(fact);
        reached.add(fact.alias());
        reached.add(fact.name());
      }
      reached.removeAll(seen);
      news = reached;
    }
    return block(known, facts);
  }

  /** Bare names as names of the other type: a tagger takes a firm for a person now and then. */
  private static Set<NameForm> otherTypes(Set<NameForm> forms, Map<NameForm, KnownName> known) {
    Set<NameForm> others = new LinkedHashSet<>();
    for (NameForm form : forms) {
      if (form.isBare()) {
        KnownName name = known.get(form);
        others.add(form.otherType(name == null ? form.form() : name.text()));
      }
    }
    return others;
  }

  private Block block(Map<NameForm, KnownName> known, Set<AliasFact> facts) {
    List<FiledChain> partials = names.chainsNaming(known.keySet(), MOST_PARTIALS);
    return new Block(
        List.copyOf(known.values()),
        List.copyOf(facts),
        partials.stream().filter(chain -> chain.chain().isPartial()).toList());
  }
}
