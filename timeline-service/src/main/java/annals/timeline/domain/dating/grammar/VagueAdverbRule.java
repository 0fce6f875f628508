package annals.timeline.domain.dating.grammar;

import annals.timeline.domain.dating.grammar.Meaning.Vague;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words for no certain time before, at or after that of writing: "now", "recently", "soon". */
final class VagueAdverbRule implements Rule {

  private static final Map<String, String> VAGUE =
      Map.of(
          "now", "PRESENT_REF",
          "nowadays", "PRESENT_REF",
          "currently", "PRESENT_REF",
          "recently", "PAST_REF",
          "lately", "PAST_REF",
          "someday", "FUTURE_REF");
  private static final Set<String> BEFORE_NO_SOON =
      Set.of("as", "how", "too", "very", "was", "were", "had", "so");
  private static final Set<String> BEHIND_NO_SOON =
      Set.of(
          "after",
          "afterwards",
          "afterward",
          "before",
          "as",
          "enough",
          "became",
          "came",
          "went",
          "began",
          "found",
          "had",
          "was",
          "were",
          "made",
          "followed",
          "thereafter");
  private static final Set<String> NOT_CURRENT =
      Set.of(
          "account",
          "accounts",
          "affairs",
          "events",
          "in",
          "of",
          "and",
          "is",
          "was",
          "from",
          "to",
          "through",
          "flows",
          "flowed",
          "on",
          "that",
          "or");

  @Override
  public @Nullable Match at(Line line, int at) {
    String lower = line.lower(at);
    String vague = VAGUE.get(lower);
    if (vague != null) {
      return Match.of(at, at + 1, new Vague(vague));
    }
    if (lower.equals("soon")) {
      return soon(line, at);
    }
    if (lower.equals("these") && line.is(at + 1, "days")) {
      return Match.of(at, at + 2, new Vague("PRESENT_REF"));
    }
    if (lower.equals("right") && line.is(at + 1, "now")) {
      return Match.of(at, at + 2, new Vague("PRESENT_REF"));
    }
    if (lower.equals("more") && line.is(at + 1, "recently")) {
      return Match.of(at, at + 2, new Vague("PAST_REF"));
    }
    if (lower.equals("current")) {
      return current(line, at);
    }
    return null;
  }

  /** "they will meet soon", not "soon after" and what soon happened. */
  private static @Nullable Match soon(Line line, int at) {
    boolean told =
        BEFORE_NO_SOON.contains(line.lower(at - 1))
            || BEHIND_NO_SOON.contains(line.lower(at + 1))
            || line.lower(at + 1).endsWith("ed");
    return told ? null : Match.of(at, at + 1, new Vague("FUTURE_REF"));
  }

  /** "the current crisis", not "a current account" and what flows. */
  private static @Nullable Match current(Line line, int at) {
    String noun = line.lower(at + 1);
    boolean attribute = !noun.isEmpty() && Character.isLetter(noun.charAt(0));
    boolean flowing = line.is(at - 1, "electric") || NOT_CURRENT.contains(noun);
    return attribute && !flowing && !line.isCapitalized(at)
        ? Match.of(at, at + 1, new Vague("PRESENT_REF"))
        : null;
  }
}
