package annals.evaluation.timelines;

import annals.timeline.domain.text.TextSpan;
import annals.timeline.domain.words.TermSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a topic as the engine sees it.
 *
 * @param text the sentence
 * @param article number of its article
 * @param published epoch day of publication, or {@link
 *     annals.timeline.domain.assembly.Telling#UNKNOWN}
 * @param position sentences of the article before it
 * @param days epoch days that it names, each with how sure that is, 1: usual
 * @param about how much it concerns the topic, 0 to 1
 * @param subject whether it does so at its start
 * @param style how well it would do as a line, 1: neutral
 * @param terms its content stems
 */
record TopicSentence(
    String text,
    int article,
    int published,
    int position,
    List<NamedDay> days,
    double about,
    boolean subject,
    double style,
    TermSet terms) {

  /**
   * A day that a sentence names, the words that name it, and whether they stand in its main clause.
   */
  record NamedDay(int day, double sure, @Nullable TextSpan span, boolean main) {}
}
