package annals.evaluation.mentions;

/**
 * A name in a text.
 *
 * @param type PER, ORG, LOC or another type of the labelled file
 */
record LabelledSpan(int start, int end, String type) {}
