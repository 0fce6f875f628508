package annals.timeline.domain.predicates.clauses;

import java.util.List;

/**
 * A verb group and the noun phrases that belong to it, each by its number in the sentence.
 *
 * @param group the verb
 * @param subjects its subject with what is coordinated with it or stands in apposition
 * @param objects its objects; none if it is passive
 * @param agents who does it, if it is passive and says so
 * @param others what its prepositions join to it
 * @param relative whether it only tells more about its subject: "who lives in Vessel"
 * @param governor number of the clause, from 0, whose verb it hangs on, or -1
 */
public record Clause(
    VerbGroup group,
    List<Integer> subjects,
    List<Integer> objects,
    List<Integer> agents,
    List<Integer> others,
    boolean relative,
    int governor) {

  /** Copies the lists. */
  public Clause {
    subjects = List.copyOf(subjects);
    objects = List.copyOf(objects);
    agents = List.copyOf(agents);
    others = List.copyOf(others);
  }
}
