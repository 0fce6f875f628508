package annals.timeline.domain.quotes.people;

import annals.timeline.domain.quotes.MentionType;
import annals.timeline.domain.quotes.NamedSpan;
import annals.timeline.domain.quotes.frame.ArticleFrame;
import annals.timeline.domain.quotes.frame.FrameToken;
import annals.timeline.domain.quotes.speakers.Phrase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells which mention the words for a speaker rest on: the name in them, or the one that a pronoun
 * or description stands for. Speakers are to be asked for in the order of the text, because who
 * spoke last weighs most.
 */
public final class SpeakerResolver {

  private final List<NamedSpan> named;
  private final MentionIndex mentions;
  private final Profiles profiles;
  private final PronounResolver pronouns;
  private final Kinship kinship;
  private final Callings callings;
  private final LineLabels labels;
  private final Map<Integer, PlacedMention> speakers = new HashMap<>();
  private @Nullable PlacedMention last;

  /** For an article and what is known of its names. */
  public SpeakerResolver(ArticleFrame article, List<NamedSpan> named) {
    this.named = List.copyOf(named);
    mentions = new MentionIndex(article, named);
    profiles = new Profiles(mentions);
    pronouns = new PronounResolver(mentions, profiles, speakers);
    kinship = new Kinship(mentions, profiles, pronouns);
    callings = new Callings(mentions, profiles);
    labels = new LineLabels(article.text(), mentions);
  }

  /** The mention behind the words for a speaker, or null when none is known. */
  public @Nullable NamedSpan resolve(Phrase speaker) {
    if (speaker.sentence().number() < 0) {
      return insideQuotation(speaker);
    }
    PlacedMention found = mentionOf(speaker);
    if (found == null) {
      return null;
    }
    speakers.put(speaker.sentence().number(), found);
    last = found;
    return found.mention();
  }

  /** The name in words that stand inside a quotation; whom its pronouns mean is not known. */
  private @Nullable NamedSpan insideQuotation(Phrase speaker) {
    NamedSpan found = null;
    for (NamedSpan mention : named) {
      boolean inside = speaker.span().overlaps(mention.span());
      if (inside && (found == null || mention.type() == MentionType.PERSON)) {
        found = mention;
      }
    }
    return found;
  }

  private @Nullable PlacedMention mentionOf(Phrase speaker) {
    FrameToken first = speaker.first();
    if (speaker.size() == 1) {
      switch (first.lower()) {
        case "he", "she", "his", "her" -> {
          return pronouns.person(speaker, GenderWords.ofPronoun(first.lower()));
        }
        case "they", "it", "their" -> {
          return pronouns.group(speaker);
        }
        default -> {}
      }
    }
    List<PlacedMention> here = mentions.in(speaker.sentence().number());
    PlacedMention named = HeadMention.of(speaker, here);
    PlacedMention apposed = named != null ? named : HeadMention.behind(speaker, here);
    if (apposed != null && !(apposed.mention().entityId() == null && apposed.isRole())) {
      return apposed;
    }
    PlacedMention described = byDescription(speaker);
    if (described == null && apposed == null) {
      PlacedMention relative = kinship.person(speaker);
      PlacedMention called = relative != null ? relative : callings.person(speaker);
      return called != null ? called : labels.person(speaker);
    }
    return described != null ? described : apposed;
  }

  /** "the Ukrainian leader": whom the article introduces with such an office. */
  private @Nullable PlacedMention byDescription(Phrase speaker) {
    boolean definite = speaker.first().is("the");
    Description wanted = Description.of(speaker.sentence(), behindOwner(speaker), speaker.to());
    if (!definite || wanted.isEmpty()) {
      return null;
    }
    PlacedMention spoke = last;
    if (spoke != null && wanted.countries().isEmpty() && fits(wanted, spoke)) {
      return spoke;
    }
    PlacedMention best = null;
    boolean bestShares = false;
    for (PlacedMention placed : mentions.all()) {
      boolean before = placed.mention().span().start() < speaker.span().start();
      if (MentionIndex.isPerson(placed) && fits(wanted, placed)) {
        boolean shares = wanted.sharesCountry(profiles.description(placed.person()));
        if (before ? shares || !bestShares : best == null) {
          best = placed;
          bestShares = shares;
        }
      }
    }
    return best;
  }

  /** "the governor's aide" is no governor. */
  private static int behindOwner(Phrase phrase) {
    int from = phrase.from();
    for (int i = phrase.from(); i < phrase.to(); i++) {
      from = phrase.sentence().at(i).lower().endsWith("'s") ? i + 1 : from;
    }
    return from;
  }

  private boolean fits(Description wanted, PlacedMention placed) {
    return wanted.fits(profiles.description(placed.person()));
  }
}
