package annals.entity.domain.mentions;

import annals.entity.domain.EntityType;
import annals.entity.domain.Span;
import annals.entity.domain.lexicon.Countries;
import annals.entity.domain.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts right what looks like the name of an organisation and is none: the UEFA Cup is a
 * competition, the Dow Jones index a number, Peru a country.
 */
final class Misnomers {
  private static final String EVENT =
      "(?:Cup|Open|Classic|Tour|Trophy|Masters|Grand\\sPrix|Championships?|Games|Prize|Awards?|Olympics?"
          + "|Marathon|Shield|Derby|Invitational|Festival|Series|Summit|Act|Treaty|Convention|Accords?|Agreement|Pact)\\b";
  private static final Pattern ENDS_AS_EVENT =
      Pattern.compile(
          ".*\\s(?:Cup|Open|Classic|Tour|Trophy|Masters|Grand Prix|Championships?|Marathon|Invitational"
              + "|Olympics|Treaty|Accords?|Pact|Summit|Motel|Hotel)");
  private static final Pattern BEFORE_EVENT = Pattern.compile("\\s" + EVENT);
  private static final Pattern BEFORE_INDEX =
      Pattern.compile("\\s(?:index|indices|average|industrial\\saverage|industrials)\\b");
  private static final Pattern BEFORE_OFFICE =
      Pattern.compile("\\s(?:Secretary|Minister|Under-?[Ss]ecretary|Commissioner)\\b");
  private static final Set<String> PEOPLES = WordList.words("peoples");
  private static final Set<String> PORTFOLIOS = WordList.words("portfolios");

  private Misnomers() {}

  /** {@code names} without those that name no organisation; countries as places. */
  static List<TaggedName> sift(String text, List<TaggedName> names) {
    List<TaggedName> sifted = new ArrayList<>();
    for (TaggedName name : names) {
      String words = name.span().of(text);
      if (name.type() == EntityType.PERSON) {
        if (!isFamily(text, name.span(), words, names) && !isPeople(words)) {
          sifted.add(name);
        }
      } else if (name.type() == EntityType.PLACE) {
        sifted.add(name);
      } else if (Countries.named(words) != null || words.equals("Wall Street")) {
        sifted.add(new TaggedName(name.span(), EntityType.PLACE));
      } else if (!isSomethingElse(text, name.span(), words)) {
        sifted.add(name);
      }
    }
    return sifted;
  }

  /** Whether it says to which people or religion somebody belongs. */
  private static boolean isPeople(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return PEOPLES.contains(lower)
        || (lower.endsWith("s") && PEOPLES.contains(lower.substring(0, lower.length() - 1)))
        || Countries.isAdjective(lower);
  }

  /** Whether several people of one name are meant: the Okoros. */
  private static boolean isFamily(String text, Span span, String words, List<TaggedName> names) {
    boolean plural =
        words.endsWith("s")
            && !words.contains(" ")
            && text.substring(Math.max(0, span.start() - 4), span.start()).equalsIgnoreCase("the ");
    return plural
        && names.stream()
            .filter(name -> name.type() == EntityType.PERSON)
            .noneMatch(name -> name.span().of(text).endsWith(" " + words));
  }

  private static boolean isSomethingElse(String text, Span span, String words) {
    return ENDS_AS_EVENT.matcher(words).matches()
        || isFollowedBy(BEFORE_EVENT, text, span)
        || isFollowedBy(BEFORE_INDEX, text, span)
        || (isFollowedBy(BEFORE_OFFICE, text, span)
            && PORTFOLIOS.contains(words.toLowerCase(Locale.ROOT)));
  }

  private static boolean isFollowedBy(Pattern pattern, String text, Span span) {
    return pattern.matcher(text).region(span.end(), text.length()).lookingAt();
  }
}
