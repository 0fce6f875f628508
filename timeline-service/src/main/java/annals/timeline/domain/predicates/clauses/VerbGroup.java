package annals.timeline.domain.predicates.clauses;

import annals.timeline.domain.predicates.tagging.VerbForm;

/**
 * A verb with its auxiliaries and particle.
 *
 * @param from place of its first word, "to" included
 * @param at place of the main verb, or of the last auxiliary if there is none
 * @param to place of its last word, particle included
 * @param lemma base form of the main verb, with the particle: "step down"; "be", "have" or "do" if
 *     only an auxiliary stands there
 * @param form form of the main verb
 * @param finite whether it is a verb of its own, with a subject
 * @param infinitive whether "to" opens it
 * @param passive whether its subject undergoes it
 * @param past whether it lies before the time of writing
 * @param negated whether it is denied
 * @param modal its modal verb, or the empty string
 */
public record VerbGroup(
    int from,
    int at,
    int to,
    String lemma,
    VerbForm form,
    boolean finite,
    boolean infinitive,
    boolean passive,
    boolean past,
    boolean negated,
    String modal) {

  /** Whether it only links its subject with what is said about it. */
  public boolean isCopula() {
    return lemma.equals("be");
  }

  /** Whether it is a past participle without auxiliary: "a deal reached in May". */
  public boolean isReduced() {
    return !finite && !infinitive && form == VerbForm.PARTICIPLE;
  }

  /** Whether it is a gerund or present participle without auxiliary. */
  public boolean isGerund() {
    return !finite && !infinitive && form == VerbForm.ING;
  }
}
