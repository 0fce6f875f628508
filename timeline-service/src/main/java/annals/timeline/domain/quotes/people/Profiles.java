package annals.timeline.domain.quotes.people;

import annals.timeline.domain.quotes.cues.CueFinder;
import annals.timeline.domain.quotes.cues.FunctionWords;
import annals.timeline.domain.quotes.frame.FrameSentence;
import annals.timeline.domain.quotes.frame.FrameToken;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What an article says of the people that it names: gender and office. */
final class Profiles {

  private static final int LONGEST_TITLE = 6;
  private static final int LONGEST_APPOSITION = 9;

  private static final int APPOINTMENT = 8;

  /** How many words the office of "elected Ann Bell mayor" may have. */
  private static final int OFFICE = 2;

  private static final Set<String> APPOINTING =
      Set.of("sworn", "elected", "appointed", "named", "chosen", "inaugurated", "serves", "served");
  private static final Description NOTHING = new Description(Set.of(), Set.of());

  private final Map<String, Gender> genders = new HashMap<>();
  private final Map<String, Description> descriptions = new HashMap<>();

  Profiles(MentionIndex mentions) {
    for (PlacedMention placed : mentions.all()) {
      if (MentionIndex.isPerson(placed)) {
        addGender(placed);
        addDescription(placed);
      }
    }
  }

  Gender gender(String person) {
    return genders.getOrDefault(person, Gender.UNKNOWN);
  }

  Description description(String person) {
    return descriptions.getOrDefault(person, NOTHING);
  }

  private void addGender(PlacedMention placed) {
    FrameSentence sentence = placed.sentence();
    Gender gender = Gender.UNKNOWN;
    if (placed.to() > placed.from()) {
      gender = GenderWords.ofGivenName(sentence.at(placed.from()).text());
    }
    if (gender == Gender.UNKNOWN) {
      gender = GenderWords.ofTitle(sentence.at(placed.from()).lower());
    }
    if (gender == Gender.UNKNOWN) {
      gender = GenderWords.ofTitle(sentence.at(placed.from() - 1).lower());
    }
    if (gender != Gender.UNKNOWN) {
      genders.putIfAbsent(placed.person(), gender);
    }
  }

  private void addDescription(PlacedMention placed) {
    FrameSentence sentence = placed.sentence();
    int from = placed.from();
    while (from > 0 && placed.from() - from < LONGEST_TITLE && isTitlePart(sentence, from - 1)) {
      from--;
    }
    int last = placed.isRole() ? placed.to() : placed.from() - 1;
    Description said = Description.of(sentence, from, last);
    FrameToken next = sentence.at(placed.to() + 1);
    if (next.is(",") || next.isCapitalized()) {
      int start = placed.to() + (next.is(",") ? 2 : 1);
      said = said.and(Description.of(sentence, start, appositionEnd(sentence, start)));
    }
    if (APPOINTING.contains(sentence.at(placed.from() - 1).lower()) && next.isLowerCase()) {
      said = said.and(Description.of(sentence, placed.to() + 1, placed.to() + OFFICE));
    }
    descriptions.merge(placed.person(), said.and(appointment(placed)), Description::and);
  }

  /** "Ann Bell was sworn in as mayor". */
  private static Description appointment(PlacedMention placed) {
    FrameSentence sentence = placed.sentence();
    boolean appointed = false;
    for (int i = placed.to() + 1; sentence.has(i) && i <= placed.to() + APPOINTMENT; i++) {
      String word = sentence.at(i).lower();
      appointed |= APPOINTING.contains(word);
      if (appointed && word.equals("as")) {
        return Description.of(sentence, i + 1, i + 4);
      }
      if (word.equals(",") || word.equals("and")) {
        break;
      }
    }
    return NOTHING;
  }

  private static boolean isTitlePart(FrameSentence sentence, int at) {
    FrameToken token = sentence.at(at);
    boolean small = token.is("of") || token.is("'s");
    return small
        || (token.isWord()
            && !FunctionWords.isBoundary(token.lower())
            && !FunctionWords.DETERMINERS.contains(token.lower()));
  }

  private static int appositionEnd(FrameSentence sentence, int start) {
    Set<String> stops = new HashSet<>(Set.of(",", ".", ";", ":", "(", "who", "and"));
    int end = start;
    while (sentence.has(end)
        && end - start < LONGEST_APPOSITION
        && !stops.contains(sentence.at(end).lower())
        && !CueFinder.isKnownForm(sentence.at(end).lower())) {
      end++;
    }
    return end - 1;
  }
}
