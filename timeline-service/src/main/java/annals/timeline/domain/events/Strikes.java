package annals.timeline.domain.events;

import annals.timeline.domain.text.Token;
import annals.timeline.domain.words.Stems;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells strikes of workers from those of armies by the other words of what is told; a strike that
 * may be either is of no kind.
 */
final class Strikes {

  private static final String STRIKE = Stems.of("strike");
  private static final Set<String> LABOUR =
      stems(
          "worker union pay wage salary walkout picket employee staff employer labour labor"
              + " stoppage overtime docker miner nurse teacher driver pilot crew railway airline"
              + " redundancy negotiation");
  private static final Set<String> FORCE =
      stems(
          "missile drone rocket bomb shell troop army military militia militant rebel soldier"
              + " artillery warplane jet bombardment kill wound civilian target convoy frontline"
              + " retaliate retaliation");

  private Strikes() {}

  /** Whether a word is "strike" or a form of it that may be of either kind. */
  static boolean isStrike(String word) {
    return Stems.of(word.toLowerCase(Locale.ROOT)).equals(STRIKE);
  }

  /**
   * The class of a strike among some words: "walkout", "attack" or null where they leave it open.
   */
  static @Nullable String of(List<Token> tokens) {
    Set<String> stems =
        tokens.stream()
            .map(token -> Stems.of(token.text().toLowerCase(Locale.ROOT)))
            .collect(Collectors.toSet());
    boolean labour = stems.stream().anyMatch(LABOUR::contains);
    boolean force = stems.stream().anyMatch(FORCE::contains);
    return labour == force ? null : HappeningClasses.of(labour ? "walkout" : "attack");
  }

  private static Set<String> stems(String words) {
    return List.of(words.split(" ")).stream()
        .map(Stems::of)
        .collect(Collectors.toUnmodifiableSet());
  }
}
