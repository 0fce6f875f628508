package annals.timeline.domain.quotes.people;

import annals.timeline.domain.quotes.speakers.Phrase;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom "her brother" means: the only person of that gender whom the article gives the last
 * name of the one spoken of. Without such a person, or with two, nobody.
 */
final class Kinship {

  private static final Map<String, Gender> KIN =
      Map.of(
          "brother", Gender.MALE,
          "son", Gender.MALE,
          "father", Gender.MALE,
          "husband", Gender.MALE,
          "sister", Gender.FEMALE,
          "daughter", Gender.FEMALE,
          "mother", Gender.FEMALE,
          "wife", Gender.FEMALE);

  private final MentionIndex mentions;
  private final Profiles profiles;
  private final PronounResolver pronouns;

  Kinship(MentionIndex mentions, Profiles profiles, PronounResolver pronouns) {
    this.mentions = mentions;
    this.profiles = profiles;
    this.pronouns = pronouns;
  }

  /** The relative that the phrase speaks of, or null. */
  @Nullable PlacedMention person(Phrase phrase) {
    Gender wanted = KIN.get(phrase.last().lower());
    Gender ofOwner = GenderWords.ofPronoun(phrase.first().lower());
    if (wanted == null || ofOwner == Gender.UNKNOWN || phrase.size() == 1) {
      return null;
    }
    Phrase possessive = new Phrase(phrase.sentence(), phrase.from(), phrase.from());
    PlacedMention owner = pronouns.person(possessive, ofOwner);
    return owner == null ? null : namesake(owner, wanted, phrase);
  }

  private @Nullable PlacedMention namesake(PlacedMention owner, Gender wanted, Phrase phrase) {
    PlacedMention found = null;
    for (PlacedMention placed : mentions.all()) {
      boolean other = MentionIndex.isPerson(placed) && !placed.person().equals(owner.person());
      boolean named = placed.to() > placed.from() && lastName(placed).equals(lastName(owner));
      if (!other || !named || profiles.gender(placed.person()) != wanted) {
        continue;
      }
      if (found != null && !found.person().equals(placed.person())) {
        return null;
      }
      boolean before = placed.mention().span().start() < phrase.span().start();
      found = found == null || before ? placed : found;
    }
    return found;
  }

  private static String lastName(PlacedMention placed) {
    return placed.sentence().at(placed.to()).text();
  }
}
