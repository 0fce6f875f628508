package annals.timeline.domain.quotes.cues;

/**
 * A verb that introduces speech, where it stands in a sentence.
 *
 * @param at place of the verb
 * @param from place of its first auxiliary or adverb, or of the verb
 * @param verb which verb it is
 * @param form its form
 * @param passive whether somebody is spoken of rather than speaks
 * @param modal whether it tells what may be or will be said
 */
public record Cue(int at, int from, CueVerb verb, VerbForm form, boolean passive, boolean modal) {

  /** Whether it is a verb of its own and no participle or infinitive. */
  public boolean isFinite() {
    return form == VerbForm.PRESENT || form == VerbForm.PAST || form == VerbForm.BASE;
  }
}
