package annals.evaluation.identity;

import java.util.List;

/**
 * A document and its labelled mentions.
 *
 * @param mentions in text order
 */
record LabelledDocument(String id, String text, List<GoldMention> mentions) {
  LabelledDocument {
    mentions = List.copyOf(mentions);
  }
}
