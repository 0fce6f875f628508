package annals.entity.domain.resolution;

import java.util.List;

/**
 * Everything that may name the same people and organisations: the names that share keys, what
 * articles say about them, and the chains that have less than a full name.
 */
public record Block(List<KnownName> names, List<AliasFact> facts, List<FiledChain> partials) {
  /** Keeps its own copies. */
  public Block {
    names = List.copyOf(names);
    facts = List.copyOf(facts);
    partials = List.copyOf(partials);
  }
}
