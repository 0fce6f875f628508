package annals.evaluation.timelines;

import java.time.LocalDate;
import java.util.List;

/**
 * An article of a topic.
 *
 * @param published its date
 * @param sentences its sentences in order
 */
record TopicArticle(LocalDate published, List<String> sentences) {

  TopicArticle {
    sentences = List.copyOf(sentences);
  }
}
