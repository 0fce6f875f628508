package annals.evaluation.timelines;

import annals.timeline.domain.text.Token;
import java.util.List;

/** What a topic is about, and where a text speaks of it. */
interface TopicQuery {

  /**
   * The token of each sentence at which it first speaks of the topic, or -1.
   *
   * @param sentences the tokens of the sentences of one article
   */
  int[] mentions(List<List<Token>> sentences);
}
