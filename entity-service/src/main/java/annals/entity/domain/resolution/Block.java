package annals.entity.domain.resolution;

import annals.entity.domain.curation.JudgementSet;
import java.util.List;

/**
 * Everything that may name the same people and organisations: the names that share keys, what
 * articles say about them, the chains that leave open whose name it is, the ids that stand for any
 * of it, and the judgements that bind them.
 */
public record Block(
    List<KnownName> names,
    List<AliasFact> facts,
    List<FiledChain> open,
    List<KnownEntity> entities,
    JudgementSet judgements) {
  /** Keeps its own copies. */
  public Block {
    names = List.copyOf(names);
    facts = List.copyOf(facts);
    open = List.copyOf(open);
    entities = List.copyOf(entities);
  }

  /** A block that nobody has curated yet. */
  public Block(List<KnownName> names, List<AliasFact> facts, List<FiledChain> open) {
    this(names, facts, open, List.of(), JudgementSet.NONE);
  }
}
