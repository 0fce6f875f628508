package annals.entity.application;

import annals.entity.domain.resolution.FiledChain;
import java.util.UUID;

/** Where a chain is. */
record ChainKey(UUID articleId, int ordinal) {
  static ChainKey of(FiledChain chain) {
    return new ChainKey(chain.articleId(), chain.ordinal());
  }
}
