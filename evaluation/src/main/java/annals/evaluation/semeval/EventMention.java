package annals.evaluation.semeval;

import annals.timeline.domain.dating.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * A place where a document tells an event of an entity.
 *
 * @param id document, sentence and words between hyphens
 * @param stem what happens, the same for verb and noun where their stems agree
 * @param date when, or null if nobody can tell
 * @param explicit whether the sentence itself dates it
 * @param noun whether a noun tells it
 */
record EventMention(
    String id, String stem, @Nullable EdtfDate date, boolean explicit, boolean noun) {}
