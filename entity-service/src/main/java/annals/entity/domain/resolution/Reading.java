package annals.entity.domain.resolution;

import annals.entity.domain.FeatureScore;
import annals.entity.domain.mentions.FoundMention;
import java.util.List;
import java.util.Set;

/**
 * What an article says by itself about who is named in it.
 *
 * @param mentions in text order
 * @param terms what it is about, to tell namesakes apart; see {@link ContextTerms}
 */
public record Reading(
    List<ReadMention> mentions, List<Chain> chains, List<AliasFact> facts, Set<String> terms) {
  /** Keeps its own copies. */
  public Reading {
    mentions = List.copyOf(mentions);
    chains = List.copyOf(chains);
    facts = List.copyOf(facts);
    terms = Set.copyOf(terms);
  }

  /**
   * A mention and the chain it belongs to.
   *
   * @param chain index in {@link #chains}, or -1 for a place and for an office whose holder the
   *     article does not name
   * @param link why it belongs there; empty when its name says so itself
   */
  public record ReadMention(FoundMention mention, int chain, List<FeatureScore> link) {
    /** Keeps its own copy of the reasons. */
    public ReadMention {
      link = List.copyOf(link);
    }
  }
}
