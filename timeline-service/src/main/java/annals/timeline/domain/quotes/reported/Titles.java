package annals.timeline.domain.quotes.reported;

import annals.timeline.domain.quotes.cues.PersonNouns;
import annals.timeline.domain.quotes.frame.FrameSentence;

/** Words that tell what somebody is, in a signature. Stateless. */
final class Titles {

  private Titles() {}

  static boolean isTitle(String lower) {
    return PersonNouns.isPerson(lower);
  }

  static boolean hasTitle(FrameSentence line, int from) {
    for (int i = from; i < line.size(); i++) {
      if (isTitle(line.at(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
