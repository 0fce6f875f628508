package annals.entity.application;

import annals.entity.domain.resolution.FiledChain;
import annals.entity.domain.resolution.PinnedChains;
import annals.entity.domain.resolution.PinnedChains.Pinned;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The mentions of an article and the chains they form.
 *
 * @param read the chains as the article has them
 * @param mentions in text order; those that an editor has judged by themselves have a pin
 */
public record Filing(UUID articleId, List<FiledChain> read, List<FiledMention> mentions) {
  /** Keeps its own copies. */
  public Filing {
    read = List.copyOf(read);
    mentions = List.copyOf(mentions);
  }

  /** The chains once judged mentions are taken out of them. */
  public List<FiledChain> chains() {
    List<Pinned> pinned = new ArrayList<>();
    for (FiledMention mention : mentions) {
      UUID pin = mention.pin();
      if (pin != null) {
        pinned.add(new Pinned(pin, mention.ordinal(), mention.chain(), mention.text()));
      }
    }
    return PinnedChains.of(read, pinned);
  }

  /** Whether any mention was judged by itself. */
  public boolean isPinned() {
    return mentions.stream().anyMatch(mention -> mention.pin() != null);
  }
}
