package annals.timeline.domain.dating.grammar;

import annals.timeline.domain.dating.Modifier;
import annals.timeline.domain.dating.grammar.Meaning.Length;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lengths of time: "five hours", "more than a year", "two-year", "the last three months". */
final class LengthRule implements Rule {

  private static final double LARGEST = 1000;
  private static final Set<String> ADJECTIVES =
      Set.of(
          "more",
          "additional",
          "consecutive",
          "straight",
          "full",
          "whole",
          "extra",
          "further",
          "successive",
          "trading",
          "business",
          "working",
          "calendar",
          "other",
          "long",
          "solid");
  private static final Set<String> SEQUENCE =
      Set.of(
          "last",
          "next",
          "past",
          "first",
          "coming",
          "previous",
          "following",
          "final",
          "preceding",
          "latest",
          "remaining",
          "recent");
  private static final Set<String> NOT_BEHIND_ARTICLE = Set.of("of", "when", "that", "to");
  private static final Set<String> BEHIND_DISTANCE =
      Set.of("later", "before", "after", "earlier", "from", "following", "ago");
  private static final Set<String> RATES =
      Set.of(
          "percent",
          "%",
          "million",
          "billion",
          "times",
          "once",
          "twice",
          "dollars",
          "cents",
          "tons",
          "people",
          "barrels",
          "hours",
          "days",
          "miles",
          "shares",
          "cases",
          "units",
          "rate",
          "thousand");

  private static final Set<String> TAKING = Set.of("took", "take", "takes", "taken", "taking");

  @Override
  public @Nullable Match at(Line line, int at) {
    if (line.is(at, "the") || line.is(at, "its") || line.is(at, "his")) {
      return line.is(at, "the") ? withArticle(line, at) : null;
    }
    Mode mode = Mode.at(line, at, false);
    if (mode != null) {
      if (tookOver(line, at, mode)) {
        return null;
      }
      int inner = line.is(mode.end(), "the") ? mode.end() : -1;
      Match match =
          inner > 0 ? withArticle(line, inner) : amount(line, at, mode.end(), mode.modifier());
      return match == null ? null : match.starting(at, mode.modifier());
    }
    return amount(line, at, at, Modifier.NONE);
  }

  /** "Took over a day later": no more than a day. */
  private static boolean tookOver(Line line, int at, Mode mode) {
    Match length =
        line.is(at, "over") && line.isOneOf(at - 1, TAKING)
            ? amount(line, mode.end(), mode.end(), Modifier.NONE)
            : null;
    return length != null && line.is(length.to(), "later");
  }

  private static @Nullable Match amount(Line line, int at, int from, Modifier modifier) {
    AmountReader.Read read = AmountReader.range(line, from);
    if (read == null || (from > at && read.amount().vague())) {
      return null;
    }
    int noun = read.end();
    boolean hyphen = line.isHyphen(noun) && line.isGlued(noun);
    noun = hyphen ? noun + 1 : noun;
    if (ADJECTIVES.contains(line.lower(noun))) {
      noun++;
    }
    Word word = line.word(noun);
    Unit unit = word.unit;
    if (read.article() && (line.is(noun - 1, "calendar") || line.is(noun - 1, "fiscal"))) {
      return null;
    }
    if (unit == null
        || line.isCapitalized(noun)
        || isAge(line, noun + 1)
        || isOther(line, noun, unit)) {
      return null;
    }
    if (read.article() && !hyphen && from == at && isRate(line, at, noun)) {
      return null;
    }
    if (!read.article()
        && !hyphen
        && !word.plural
        && isSingular(read.amount())
        && isOrdinaryNoun(line, noun)) {
      return null;
    }
    int half = read.article() ? AmountReader.halfBehind(line, noun + 1) : -1;
    if (half > 0) {
      return Match.of(at, half, new Length(Amount.of(1.5), unit), modifier);
    }
    int time = behindTime(line, noun + 1);
    if (time > 0 && line.is(at - 1, "in")) {
      return Match.of(at, time, new Length(read.amount(), unit), modifier);
    }
    int end = isLong(line, noun + 1) ? noun + 3 : orSo(line, noun + 1);
    return isFrequency(line, end)
        ? null
        : Match.of(at, end, new Length(read.amount(), unit, direction(line, end)), modifier);
  }

  /** Position behind "'s time" or "' time" as in "in two years' time", or -1. */
  private static int behindTime(Line line, int at) {
    boolean possessive =
        line.is(at, "'s") || line.is(at, "\u2019s") || line.is(at, "'") || line.is(at, "\u2019");
    return possessive && line.is(at + 1, "time") ? at + 2 : -1;
  }

  /** "-long" as in "day-long". */
  static boolean isLong(Line line, int at) {
    return line.isHyphen(at) && line.isGlued(at) && line.is(at + 1, "long");
  }

  /** 1 for "two days later", -1 for "two days before that", else 0. */
  private static int direction(Line line, int end) {
    if (line.is(end, "later") || (line.is(end, "after") && line.is(end + 1, "that"))) {
      return 1;
    }
    return line.is(end, "before") && line.is(end + 1, "that") ? -1 : 0;
  }

  /** "24 hours a day" is no length. */
  private static boolean isFrequency(Line line, int at) {
    boolean per =
        line.is(at, "a") || line.is(at, "per") || line.is(at, "each") || line.is(at, "every");
    Unit unit = line.word(at + 1).unit;
    return per
        && unit != null
        && !line.word(at + 1).plural
        && !line.is(at + 2, "ago")
        && !line.is(at + 2, "earlier");
  }

  /** "one day" in a story is no length. */
  private static boolean isSingular(Amount amount) {
    return amount.equals(Amount.of(1));
  }

  private static boolean isOrdinaryNoun(Line line, int noun) {
    return line.is(noun, "day") && !line.is(noun - 2, "in") && !line.is(noun - 2, "for");
  }

  private static int orSo(Line line, int end) {
    boolean or = line.is(end, "or");
    boolean more = line.is(end + 1, "so") || line.is(end + 1, "more") || line.is(end + 1, "two");
    return or && more ? end + 2 : end;
  }

  private static boolean isAge(Line line, int behind) {
    int old = line.skipHyphen(behind);
    boolean ofAge = line.is(behind, "of") && line.is(behind + 1, "age");
    return ofAge || line.is(old, "old") || line.is(old, "olds") || line.is(old, "older");
  }

  /** Three quarters of something are no unit of time; a weekend is no length. */
  private static boolean isOther(Line line, int noun, Unit unit) {
    boolean part =
        unit == Unit.QUARTER
            && !line.is(noun - 1, "several")
            && (!line.word(noun).plural || line.isHyphen(noun - 1) || line.is(noun + 1, "of"));
    return part || unit == Unit.WEEKEND;
  }

  /** "a year" is a rate behind a number and a noun, or no length before "of" and the like. */
  private static boolean isRate(Line line, int at, int noun) {
    String before = line.lower(at - 1);
    boolean number = AmountReader.digits(before) >= 0 || line.word(at - 1).number > 0;
    boolean money = line.is(at - 2, "$") || line.is(at - 3, "$");
    boolean counted = AmountReader.digits(line.text(at - 2)) > 0 || line.word(at - 2).number > 0;
    boolean goods = counted && before.endsWith("s") && !line.isOneOf(noun + 1, BEHIND_DISTANCE);
    boolean rate = goods || number || money || RATES.contains(before) || before.endsWith("$");
    boolean within = before.equals("within") && line.is(noun + 1, "of");
    boolean other = NOT_BEHIND_ARTICLE.contains(line.lower(noun + 1)) && !within;
    return rate || other || (line.isHyphen(noun + 1) && line.isGlued(noun + 1));
  }

  /** "the last three months", "the nine months", "the past several years". */
  private static @Nullable Match withArticle(Line line, int at) {
    int from = at + 1;
    boolean sequence = SEQUENCE.contains(line.lower(from));
    from = sequence ? from + 1 : from;
    AmountReader.Read read = AmountReader.range(line, from);
    if (read == null || read.article() || read.amount().value() >= LARGEST) {
      return null;
    }
    boolean hyphen = line.isHyphen(read.end());
    int noun = hyphen ? read.end() + 1 : read.end();
    if (ADJECTIVES.contains(line.lower(noun))) {
      noun++;
    }
    Word word = line.word(noun);
    boolean attribute = !word.plural && !read.amount().equals(Amount.of(1));
    if (word.unit == null || hyphen || attribute || isAge(line, noun + 1)) {
      return null;
    }
    return Match.of(
        at, sequence ? orSo(line, noun + 1) : noun + 1, new Length(read.amount(), word.unit));
  }
}
