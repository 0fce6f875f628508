package annals.timeline.domain.predicates.tagging;

import java.util.Set;

/**
 * A word read as a verb.
 *
 * @param lemma base form
 * @param forms which forms of the verb the word may be, at least one
 * @param noun whether the base form is a noun as well
 * @param known whether the word lists have it; otherwise its ending suggests it
 */
public record VerbReading(String lemma, Set<VerbForm> forms, boolean noun, boolean known) {

  /** Copies the forms. */
  public VerbReading {
    forms = Set.copyOf(forms);
  }

  /** Whether the word may be the form. */
  public boolean is(VerbForm form) {
    return forms.contains(form);
  }

  /** Whether the word may be a past participle. */
  public boolean isParticiple() {
    return is(VerbForm.PARTICIPLE);
  }
}
