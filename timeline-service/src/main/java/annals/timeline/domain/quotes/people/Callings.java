package annals.timeline.domain.quotes.people;

import annals.timeline.domain.quotes.cues.FunctionWords;
import annals.timeline.domain.quotes.cues.PersonNouns;
import annals.timeline.domain.quotes.frame.FrameSentence;
import annals.timeline.domain.quotes.frame.FrameToken;
import annals.timeline.domain.quotes.speakers.Phrase;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom "the striker" or "the 34-year-old" means: the only person named before in the
 * paragraph, else the only one of the paragraph before. With two it is not clear, and whom the
 * article gives another office or age is not meant.
 */
final class Callings {

  /**
   * What people are called by who have just been named; offices are told of by {@link Profiles}.
   */
  private static final Set<String> CALLINGS =
      FunctionWords.set(
          "striker defender midfielder goalkeeper forward winger playmaker batsman bowler pitcher"
              + " quarterback sprinter swimmer boxer golfer cyclist skier jockey wrestler racer"
              + " footballer cricketer gymnast climber sailor rower skater singer rapper songwriter"
              + " guitarist pianist drummer violinist composer conductor dancer actor actress comedian"
              + " novelist playwright poet painter sculptor photographer filmmaker architect"
              + " billionaire tycoon magnate teenager pensioner widow widower carpenter electrician"
              + " welder fisherman farmer");

  private static final Set<String> OLD = Set.of("year-old", "years-old");

  private final MentionIndex mentions;
  private final Profiles profiles;

  Callings(MentionIndex mentions, Profiles profiles) {
    this.mentions = mentions;
    this.profiles = profiles;
  }

  /** The person, or null if it is not clear who is meant. */
  @Nullable PlacedMention person(Phrase speaker) {
    if (!speaker.first().is("the")) {
      return null;
    }
    String word = speaker.last().lower();
    String age = age(word);
    if (age.isEmpty() && !CALLINGS.contains(word)) {
      return null;
    }
    int now = speaker.sentence().number();
    int first = startOf(now);
    PlacedMention here = only(first, now, speaker.from());
    if (here == null && first > 0 && isEmpty(first, now, speaker.from())) {
      here = only(startOf(first - 1), first - 1, Integer.MAX_VALUE);
    }
    return here == null || isOther(here, word, age) ? null : here;
  }

  /** "34" of "34-year-old", else nothing. */
  private static String age(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 0 && OLD.contains(word.substring(hyphen + 1)) ? word.substring(0, hyphen) : "";
  }

  private int startOf(int sentence) {
    int first = sentence;
    while (first > 0 && mentions.isSameParagraph(first - 1, sentence)) {
      first--;
    }
    return first;
  }

  private boolean isEmpty(int from, int to, int before) {
    return persons(from, to, before).isEmpty();
  }

  private @Nullable PlacedMention only(int from, int to, int before) {
    Set<String> persons = persons(from, to, before);
    if (persons.size() != 1) {
      return null;
    }
    PlacedMention found = null;
    for (int number = from; number <= to; number++) {
      for (PlacedMention placed : mentions.in(number)) {
        boolean inReach = number < to || placed.to() < before;
        found = inReach && persons.contains(placed.person()) ? placed : found;
      }
    }
    return found;
  }

  /** Persons of some sentences, of the last one those before a place. */
  private Set<String> persons(int from, int to, int before) {
    Set<String> persons = new TreeSet<>();
    for (int number = from; number <= to; number++) {
      for (PlacedMention placed : mentions.in(number)) {
        if (MentionIndex.isPerson(placed) && (number < to || placed.to() < before)) {
          persons.add(placed.person());
        }
      }
    }
    return persons;
  }

  /** Whether the article says of the person something else. */
  private boolean isOther(PlacedMention person, String word, String age) {
    if (age.isEmpty()) {
      Set<String> offices = profiles.description(person.person()).offices();
      return (!offices.isEmpty() && !offices.contains(word)) || isApposed(person, word);
    }
    return mentions.all().stream()
        .filter(placed -> placed.person().equals(person.person()))
        .anyMatch(placed -> hasOtherAge(placed, age));
  }

  /** "Her coach, Ann Bell". */
  private static boolean isApposed(PlacedMention placed, String word) {
    FrameToken before = placed.sentence().at(placed.from() - 2);
    return placed.sentence().at(placed.from() - 1).is(",")
        && before.isLowerCase()
        && PersonNouns.isPerson(before.lower())
        && !before.is(word);
  }

  /** "Ann Bell, 52,". */
  private static boolean hasOtherAge(PlacedMention placed, String age) {
    FrameSentence sentence = placed.sentence();
    FrameToken told = sentence.at(placed.to() + 2);
    return sentence.at(placed.to() + 1).is(",")
        && sentence.has(placed.to() + 2)
        && Character.isDigit(told.text().charAt(0))
        && !told.is(age);
  }
}
