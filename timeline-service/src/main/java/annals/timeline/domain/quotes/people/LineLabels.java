package annals.timeline.domain.quotes.people;

import annals.timeline.domain.quotes.frame.FrameSentence;
import annals.timeline.domain.quotes.speakers.Phrase;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who the labels of an interview stand for: "BELL:" for Ann Bell, "A:" for the one who answers. */
final class LineLabels {

  private final String text;
  private final MentionIndex mentions;

  LineLabels(String text, MentionIndex mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  /** The person, or null if the words are no label or could mean several. */
  @Nullable PlacedMention person(Phrase label) {
    FrameSentence sentence = label.sentence();
    if (label.from() > 0 || !sentence.at(label.to() + 1).is(":")) {
      return null;
    }
    String last = label.last().text();
    if (label.size() == 1 && last.equals("A")) {
      return only("", sentence.number());
    }
    return last.length() > 1 ? only(last, Integer.MAX_VALUE) : null;
  }

  /** The only person of that last name who is named before a sentence, or null. */
  private @Nullable PlacedMention only(String lastName, int before) {
    PlacedMention found = null;
    for (PlacedMention placed : mentions.all()) {
      if (placed.sentence().number() >= before || isLine(placed)) {
        break;
      }
      boolean fits = MentionIndex.isPerson(placed) && isNamed(placed, lastName);
      if (fits && found != null && !found.person().equals(placed.person())) {
        return null;
      }
      found = fits ? placed : found;
    }
    return found;
  }

  /** Whether the mention stands in a line of the interview. */
  private static boolean isLine(PlacedMention placed) {
    FrameSentence sentence = placed.sentence();
    return sentence.at(1).is(":") && sentence.at(0).text().length() == 1;
  }

  private boolean isNamed(PlacedMention placed, String lastName) {
    String name = placed.mention().span().in(text).toUpperCase(Locale.ROOT);
    return name.endsWith(lastName.toUpperCase(Locale.ROOT));
  }
}
