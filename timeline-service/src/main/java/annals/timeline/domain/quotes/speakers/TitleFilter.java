package annals.timeline.domain.quotes.speakers;

import annals.timeline.domain.quotes.cues.Cue;
import annals.timeline.domain.quotes.cues.FunctionWords;
import annals.timeline.domain.quotes.frame.FrameSentence;
import annals.timeline.domain.quotes.frame.FrameToken;
import java.util.Locale;
import java.util.Set;

/** Marks around the title of a show, song or book, or around a name, are no speech. */
final class TitleFilter {

  private static final int LONGEST_TITLE = 10;
  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "a", "an", "and", "in", "on", "for", "to", "with", "at", "from", "or", "is");
  private static final Set<String> BEFORE_TITLE =
      Set.of(
          "episode",
          "host",
          "show",
          "film",
          "movie",
          "song",
          "book",
          "so-called",
          "on",
          "album",
          "novel",
          "series",
          "titled",
          "entitled",
          "headlined",
          "nicknamed",
          "of",
          "'s");

  private static final Set<String> WORKS =
      Set.of("program", "programme", "poem", "play", "opera", "exhibition", "memoir", "magazine");

  private TitleFilter() {}

  /** Whether the quotation looks like a title and nothing beside it tells of speech. */
  static boolean isTitle(Place place) {
    FrameToken quotation = place.quotation();
    int words = quotation.words();
    if (place.sentence().heading() || words > LONGEST_TITLE || cueTouches(place)) {
      return false;
    }
    FrameSentence sentence = place.sentence();
    int before = place.at() - 1;
    boolean announced =
        sentence.at(before).is("so-called")
            || (BEFORE_TITLE.contains(sentence.at(before).lower()) && isOutlet(sentence, before));
    boolean capitals = isAllCapitalized(quotation.text());
    boolean owned = sentence.at(before).is("'s") || isNaming(sentence, before);
    return announced || (capitals && (words >= 2 || owned));
  }

  /** "known as", "the phrase", "a group called the". */
  private static boolean isNaming(FrameSentence sentence, int at) {
    boolean known = sentence.at(at).is("as") && sentence.at(at - 1).is("known");
    return known || sentence.at(at).is("phrase") || sentence.at(at).is("nicknamed");
  }

  private static boolean isOutlet(FrameSentence sentence, int at) {
    String word = sentence.at(at).lower();
    return switch (word) {
      case "on", "of" -> BEFORE_TITLE.contains(sentence.at(at - 1).lower());
      case "'s" -> isAcronym(sentence.at(at - 1).text());
      default -> true;
    };
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static boolean cueTouches(Place place) {
    boolean apposed = place.previous().is(",") && isWork(place.sentence().at(place.at() - 2));
    boolean apart =
        place.at() == 0 || (place.previous().is(",") && !apposed) || place.previous().isDash();
    for (Cue cue : place.cues()) {
      if (cue.at() == place.at() - 1
          || (cue.at() == place.at() + 1 && (apart || !place.previous().is("and")))
          || (cue.at() == place.at() - 2 && place.previous().is(","))) {
        return true;
      }
    }
    char last = place.quotation().lastCharacter();
    return (apart && ",?!".indexOf(last) >= 0) || place.previous().is(":");
  }

  /** "In her book, “The Dam Years,”". */
  private static boolean isWork(FrameToken token) {
    String word = token.lower();
    return FunctionWords.CHANNELS.contains(word)
        || BEFORE_TITLE.contains(word)
        || WORKS.contains(word);
  }

  private static boolean isAllCapitalized(String text) {
    for (String word : text.split("[^\\p{L}\\p{N}'\u2019]+", -1)) {
      if (!word.isEmpty() && Character.isLowerCase(word.codePointAt(0)) && !SMALL.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
