package annals.timeline.domain.text;

import java.util.Locale;
import java.util.Set;

/** Words that are written with a full stop inside a sentence. */
final class Abbreviations {

  /** Stand before what they belong to: no sentence ends with them. */
  private static final Set<String> LEADING =
      Set.of(
          ("mr mrs ms dr prof sen sens rep reps gov govs gen lt col capt cpl sgt maj adm cmdr pvt"
                  + " rev hon pres supt atty insp det st mt ft messrs mme mlle no nos vs fig art sec"
                  + " vol pp approx ca jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues"
                  + " wed thu thur thurs fri")
              .split(" "));

  /** May end a sentence; what follows decides. */
  private static final Set<String> TRAILING =
      Set.of(
          ("inc corp ltd co cos jr sr bros llc plc dept univ assn ave blvd rd etc al ph.d esq ala"
                  + " ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo"
                  + " mont neb nev okla ore pa tenn tex va vt wash wis wyo ont que")
              .split(" "));

  /** Words in lower case that are no abbreviation although a list above has them. */
  private static final Set<String> ONLY_CAPITALIZED =
      Set.of(
          ("mar jun sun mon wed fri no art sec ill la miss mo ore pa wash mass det hon col gen fig"
                  + " del conn ark ind md ga va rev adm pres rep st")
              .split(" "));

  private static final Set<String> ORDINARY_WORDS =
      Set.of("no", "art", "la", "pa", "miss", "wash", "mass", "ill");

  private static final Set<String> STARTERS =
      Set.of(
          ("The A An He She It They We I You This That These Those But And Or In On At By For From"
                  + " With After Before When While As If So Yet There Here However Meanwhile His Her"
                  + " Its Their Our My Not No Some Many Most All Both Since Under During Among Last"
                  + " According What Who Why How Where Earlier Later Now Then Still Also Although"
                  + " Though Such Other One Two Three")
              .split(" "));

  private static final int LONGEST = 6;

  private Abbreviations() {}

  /** Whether a full stop behind the word (given without it) belongs to the word. */
  static boolean contains(String word) {
    if (word.length() > LONGEST) {
      return false;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    boolean capital = Character.isUpperCase(word.charAt(0));
    if (ORDINARY_WORDS.contains(lower)) {
      return false;
    }
    return (LEADING.contains(lower) || TRAILING.contains(lower))
        && (capital || !ONLY_CAPITALIZED.contains(lower));
  }

  /** Whether a sentence can end with the abbreviation when the given token is next. */
  static boolean mayEnd(String token, Token next) {
    String word = token.substring(0, token.length() - 1);
    boolean initial = word.length() == 1 || isInitials(word);
    if (LEADING.contains(word.toLowerCase(Locale.ROOT)) || initial) {
      return false;
    }
    return STARTERS.contains(next.text());
  }

  /** "J.D." is the beginning of a name, "U.S." and "p.m." are not. */
  private static boolean isInitials(String word) {
    return word.length() == 3
        && word.charAt(1) == '.'
        && !word.equalsIgnoreCase("u.s")
        && !word.equalsIgnoreCase("u.n")
        && !word.equalsIgnoreCase("u.k")
        && !word.equalsIgnoreCase("e.u")
        && !word.equalsIgnoreCase("d.c")
        && !word.equalsIgnoreCase("a.m")
        && !word.equalsIgnoreCase("p.m");
  }
}
