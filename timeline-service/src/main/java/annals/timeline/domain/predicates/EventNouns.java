package annals.timeline.domain.predicates;

import annals.timeline.domain.predicates.tagging.TaggedSentence;
import annals.timeline.domain.predicates.tagging.WordClass;
import annals.timeline.domain.quotes.cues.WordList;
import java.util.Optional;
import java.util.Set;

/** Nouns that tell a happening: "launch", "resignation". */
final class EventNouns {

  private static final Set<String> NOUNS = WordList.words(EventNouns.class, "event-nouns.txt");

  /** Verbs that say little, so that their object tells what happens: "made an appearance". */
  private static final Set<String> LIGHT =
      Set.of(
          ("make give take have hold deliver file extend issue conduct face undergo suffer stage win"
                  + " lose sign carry")
              .split(" "));

  private EventNouns() {}

  /** The noun in the singular, if the word at the place is a noun of a happening. */
  static Optional<String> at(TaggedSentence sentence, int at) {
    WordClass kind = sentence.kind(at);
    if (kind != WordClass.NOUN) {
      return Optional.empty();
    }
    String word = sentence.lower(at);
    if (NOUNS.contains(word)) {
      return Optional.of(word);
    }
    return singular(word).filter(NOUNS::contains);
  }

  private static Optional<String> singular(String word) {
    if (word.endsWith("ies")) {
      return Optional.of(word.substring(0, word.length() - 3) + "y");
    }
    if (word.endsWith("es") && NOUNS.contains(word.substring(0, word.length() - 2))) {
      return Optional.of(word.substring(0, word.length() - 2));
    }
    boolean plural = word.endsWith("s") && !word.endsWith("ss");
    return plural ? Optional.of(word.substring(0, word.length() - 1)) : Optional.empty();
  }

  /** Whether the verb leaves it to its object to say what happens. */
  static boolean isLight(String verb) {
    return LIGHT.contains(verb);
  }
}
