package annals.timeline.domain.predicates.tagging;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words whose class their spelling tells. */
final class ClosedClasses {

  private static final Map<String, WordClass> WORDS = new HashMap<>();

  /** Words in -ly that are no adverbs. */
  private static final Set<String> NOT_ADVERBS =
      Set.of(
          ("family ally italy july bully reply supply assembly kelly emily sally billy molly reilly"
                  + " early daily weekly monthly friendly likely only apply imply rely comply fly"
                  + " multiply butterfly jelly anomaly monopoly homily elderly deadly costly lovely")
              .split(" "));

  static {
    put(
        WordClass.DETERMINER,
        "the a an this these those some any no every each all both another either neither several"
            + " many most few much more fewer less enough such what whatever same other certain last next");
    put(WordClass.POSSESSIVE, "his its their our my your");
    put(
        WordClass.PRONOUN,
        "he she they it i we you him them us me himself herself itself themselves ourselves myself"
            + " everyone everybody someone somebody anyone anybody nobody others one there here");
    put(WordClass.RELATIVE, "who whom which whose");
    put(
        WordClass.SUBORDINATOR,
        "because although though while whereas when whenever if unless whether once lest where how"
            + " why");
    put(WordClass.LINK, "after before since until till as than");
    put(
        WordClass.PREPOSITION,
        "of in on at by for from with about against between into over under through during without"
            + " within toward towards amid amidst among amongst around behind beyond despite like"
            + " near off onto outside inside per regarding concerning upon via including throughout"
            + " along alongside across above below beneath beside besides unlike versus vs except"
            + " past up down out following according due instead ahead aboard"
            + " notwithstanding away forward back");
    put(WordClass.TO, "to");
    put(WordClass.CONJUNCTION, "and or but nor yet so plus");
    put(
        WordClass.MODAL,
        "will would can could may might must shall should 'll \u2019ll won't wouldn't can't couldn't"
            + " shouldn't mustn't cannot won\u2019t wouldn\u2019t can\u2019t couldn\u2019t"
            + " shouldn\u2019t ought");
    put(
        WordClass.BE,
        "is are was were be been being am 're \u2019re 'm \u2019m isn't aren't wasn't weren't"
            + " isn\u2019t aren\u2019t wasn\u2019t weren\u2019t");
    put(
        WordClass.HAVE,
        "has have had having 've \u2019ve hasn't haven't hadn't hasn\u2019t haven\u2019t"
            + " hadn\u2019t");
    put(WordClass.DO, "do does did doesn't don't didn't doesn\u2019t don\u2019t didn\u2019t");
    put(WordClass.NOT, "not never n't n\u2019t");
    put(
        WordClass.ADVERB,
        "also then later now even still first earlier recently again just often soon always ever"
            + " already further too only afterward afterwards sometimes meanwhile however twice"
            + " almost nearly well together apart thus hence therefore rather quite very"
            + " anyway instead else thereby elsewhere abroad nonetheless nevertheless"
            + " moreover perhaps maybe early late long");
    put(
        WordClass.TIME,
        "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight"
            + " mon. tue. tues. wed. thu. thurs. fri. sat. sun. january february march april june"
            + " july august september october november december jan. feb. mar. apr. jun. jul. aug."
            + " sep. sept. oct. nov. dec. day days week weeks weekend month months year years decade"
            + " decades century morning afternoon evening night noon midnight hour hours minute"
            + " minutes summer winter spring autumn quarter");
    put(
        WordClass.NUMBER,
        "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty"
            + " seventy eighty ninety hundred thousand million billion trillion hundreds thousands"
            + " millions billions dozens dozen half");
  }

  private ClosedClasses() {}

  private static void put(WordClass kind, String words) {
    for (String word : words.split(" ", -1)) {
      WORDS.putIfAbsent(word, kind);
    }
  }

  /** The class of a word in lower case, or null if only its neighbours can tell. */
  static @Nullable WordClass of(String lower) {
    WordClass kind = WORDS.get(lower);
    if (kind != null) {
      return kind;
    }
    boolean adverb = lower.length() > 4 && lower.endsWith("ly") && !NOT_ADVERBS.contains(lower);
    return adverb ? WordClass.ADVERB : null;
  }

  /** The class of a mark, or null if the token is none. */
  static @Nullable WordClass ofMark(String mark) {
    return switch (mark) {
      case "," -> WordClass.COMMA;
      case "(", "[", "{", "-LRB-" -> WordClass.OPEN;
      case ")", "]", "}", "-RRB-" -> WordClass.CLOSE;
      case "\"", "\u201c", "\u201d", "``", "''", "\u00ab", "\u00bb", "\u201e" -> WordClass.QUOTE;
      case "'", "\u2018", "\u2019" -> WordClass.QUOTE;
      case "&" -> WordClass.CONJUNCTION;
      case "'s", "\u2019s" -> WordClass.OWNER;
      case "$", "\u00a3", "\u20ac", "%", "#" -> WordClass.NUMBER;
      default -> Character.isLetterOrDigit(mark.codePointAt(0)) ? null : WordClass.STOP;
    };
  }
}
