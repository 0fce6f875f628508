package annals.timeline.domain.quotes.cues;

/**
 * A verb that introduces speech.
 *
 * @param base its base form
 * @param speech whether it tells of speaking, as "say" does, rather than of judging, as "call" does
 * @param bare whether what it reports may follow without "that"
 * @param noun whether its forms are nouns as well
 */
public record CueVerb(String base, boolean speech, boolean bare, boolean noun) {}
