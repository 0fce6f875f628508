package annals.timeline.domain.quotes.people;

import annals.timeline.domain.quotes.MentionType;
import annals.timeline.domain.quotes.cues.FunctionWords;
import annals.timeline.domain.quotes.cues.PersonNouns;
import annals.timeline.domain.quotes.frame.FrameSentence;
import annals.timeline.domain.quotes.frame.FrameToken;
import annals.timeline.domain.quotes.speakers.ClauseSubjects;
import annals.timeline.domain.quotes.speakers.LeadInQuestion;
import annals.timeline.domain.quotes.speakers.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a pronoun speaks of, going back sentence by sentence: first who was last heard to
 * speak, then who is the subject. Names inside quotations do not count.
 */
final class PronounResolver {

  private static final int FARTHEST = 12;

  private final MentionIndex mentions;
  private final Profiles profiles;
  private final Map<Integer, PlacedMention> speakers;

  PronounResolver(MentionIndex mentions, Profiles profiles, Map<Integer, PlacedMention> speakers) {
    this.mentions = mentions;
    this.profiles = profiles;
    this.speakers = speakers;
  }

  /** The person of that gender who is meant, or null. */
  @Nullable PlacedMention person(Phrase pronoun, Gender gender) {
    int now = pronoun.sentence().number();
    Set<String> askedAbout = askedAbout(pronoun);
    Predicate<PlacedMention> fits =
        placed -> isPerson(placed, gender) && !askedAbout.contains(placed.person());
    PlacedMention here = subjectBefore(pronoun, fits);
    if (here != null) {
      return here;
    }
    for (int number = now; number >= 0 && now - number <= FARTHEST; number--) {
      PlacedMention speaker = speakers.get(number);
      if (speaker != null && fits.test(speaker)) {
        return speaker;
      }
      boolean near = number < now && mentions.isSameParagraph(number, now);
      if (near && speaker == null && isAboutUnnamed(number, gender)) {
        return described(number, gender);
      }
      PlacedMention subject = number == now ? null : subject(number, fits);
      if (subject != null && (near || !isQuotedRun(number, now))) {
        return subject;
      }
    }
    return null;
  }

  /** "Bell's brother shook his head. “No,” he said.": a person whom the text does not name. */
  private boolean isAboutUnnamed(int number, Gender gender) {
    FrameSentence sentence = mentions.sentence(number);
    Phrase subject = ClauseSubjects.of(sentence, 0, sentence.size());
    List<PlacedMention> named = mentions.in(number);
    if (subject == null
        || HeadMention.of(subject, named) != null
        || HeadMention.apposed(subject, named)) {
      return false;
    }
    for (int i = subject.from() + 1; i <= subject.to(); i++) {
      FrameToken token = sentence.at(i);
      if (token.isLowerCase() && PersonNouns.isPerson(token.lower())) {
        return (FunctionWords.DETERMINERS.contains(subject.first().lower()) || isOwned(subject))
            && GenderWords.ofTitle(token.lower()).fits(gender);
      }
    }
    return false;
  }

  private static boolean isOwned(Phrase subject) {
    for (int i = subject.from(); i < subject.to(); i++) {
      if (subject.sentence().at(i).lower().endsWith("'s")) {
        return true;
      }
    }
    return false;
  }

  /** "The new mayor was pleased. “Yes,” she said.": the one person that the article calls so. */
  private @Nullable PlacedMention described(int number, Gender gender) {
    FrameSentence sentence = mentions.sentence(number);
    Phrase subject = ClauseSubjects.of(sentence, 0, sentence.size());
    if (subject == null) {
      return null;
    }
    if (!subject.first().is("the")) {
      PlacedMention relative = new Kinship(mentions, profiles, this).person(subject);
      return relative == null || !isPerson(relative, gender) ? null : relative;
    }
    Description wanted = Description.of(sentence, subject.from(), subject.to());
    PlacedMention found = null;
    for (PlacedMention placed : mentions.all()) {
      boolean fits = isPerson(placed, gender) && wanted.fits(profiles.description(placed.person()));
      if (fits && found != null && !found.person().equals(placed.person())) {
        return null;
      }
      found = fits ? placed : found;
    }
    return found;
  }

  /** The organisation, place or people that spoke last, or null. */
  @Nullable PlacedMention group(Phrase pronoun) {
    int now = pronoun.sentence().number();
    for (int number = now; number >= 0 && now - number <= 2; number--) {
      PlacedMention speaker = speakers.get(number);
      if (speaker != null) {
        return speaker.mention().type() == MentionType.PERSON ? null : speaker;
      }
    }
    return null;
  }

  /** In a run of quotations who spoke last outweighs who is mentioned in between. */
  private boolean isQuotedRun(int number, int now) {
    PlacedMention before = speakers.get(number - 1);
    return before != null && now - number == 1 && mentions.in(number).size() > 1;
  }

  /** "Asked whether Bell would leave, he ...": not Bell, who would else be the one named behind. */
  private Set<String> askedAbout(Phrase pronoun) {
    int question = LeadInQuestion.end(pronoun.sentence());
    return pronoun.from() < question
        ? Set.of()
        : mentions.in(pronoun.sentence().number()).stream()
            .filter(placed -> placed.to() < question)
            .map(PlacedMention::person)
            .collect(Collectors.toSet());
  }

  private @Nullable PlacedMention subjectBefore(Phrase pronoun, Predicate<PlacedMention> fits) {
    for (PlacedMention placed : mentions.in(pronoun.sentence().number())) {
      if (placed.to() < pronoun.from() && fits.test(placed) && isSubject(placed)) {
        return placed;
      }
    }
    return null;
  }

  private @Nullable PlacedMention subject(int sentence, Predicate<PlacedMention> fits) {
    List<PlacedMention> inSentence = mentions.in(sentence);
    for (PlacedMention placed : inSentence) {
      if (fits.test(placed) && isSubject(placed)) {
        return placed;
      }
    }
    for (PlacedMention placed : inSentence) {
      if (fits.test(placed) && placed.sentence().heading()) {
        return placed;
      }
    }
    return null;
  }

  private boolean isPerson(PlacedMention placed, Gender gender) {
    return MentionIndex.isPerson(placed) && profiles.gender(placed.person()).fits(gender);
  }

  /** Not behind a preposition, not an owner. */
  private static boolean isSubject(PlacedMention placed) {
    if (MentionIndex.isModifier(placed)) {
      return false;
    }
    int at = placed.from() - 1;
    while (at >= 0 && isTitlePart(placed, at)) {
      at--;
    }
    String before = placed.sentence().at(at).lower();
    boolean object =
        FunctionWords.PREPOSITIONS.contains(before)
            && !FunctionWords.SUBORDINATORS.contains(before);
    return !object;
  }

  private static boolean isTitlePart(PlacedMention placed, int at) {
    FrameToken token = placed.sentence().at(at);
    return (token.isCapitalized() && !FunctionWords.isBoundary(token.lower()))
        || token.is("the")
        || token.is("'s");
  }
}
