package annals.timeline.domain.quotes.speakers;

import annals.timeline.domain.quotes.frame.FrameSentence;
import java.util.Set;

/**
 * "Asked whether Bell feared a flood, he ...": what was asked. Nobody says it here, and who is
 * named in it is not the one who answers under a pronoun. Stateless.
 */
public final class LeadInQuestion {

  private static final Set<String> ASKED = Set.of("asked", "pressed", "questioned", "quizzed");

  private static final Set<String> OPENERS =
      Set.of(
          "whether", "if", "about", "on", "over", "how", "why", "what", "when", "where", "who",
          "by");

  private LeadInQuestion() {}

  /**
   * Place of the comma behind the question with which a sentence opens, or behind its last token;
   * -1 if it opens with none.
   */
  public static int end(FrameSentence sentence) {
    if (!ASKED.contains(sentence.at(0).lower()) || !OPENERS.contains(sentence.at(1).lower())) {
      return -1;
    }
    int end = 2;
    while (sentence.has(end) && !sentence.at(end).is(",")) {
      end++;
    }
    return end;
  }
}
