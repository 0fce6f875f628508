package annals.timeline.domain.dating.resolution;

import java.util.Set;

/** Verbs that tell of what has been. */
final class PastForms {

  private static final Set<String> PAST =
      Cues.words(
          "had has have said was were told met took came went made began saw left held won lost"
              + " rose fell gave got found kept sent spoke wrote knew thought brought bought sold"
              + " paid became broke chose cut drew drove ate fought flew forgot grew heard hit hurt"
              + " laid led lent let meant put ran read rang sang sat set shot showed shut slept"
              + " spent stole stood struck swore swept taught threw understood woke wore built"
              + " caught dealt did felt hung quit rode sank sought shook sprang stuck bore beat bid"
              + " blew bound bred clung crept dug fled");
  private static final Set<String> NO_PAST_ED =
      Cues.words(
          "need feed hundred united red indeed speed breed seed bleed weed exceed succeed proceed"
              + " sacred embed shed sled fed bed led wed ted fred");

  private PastForms() {}

  /** Whether a word in lower case has the form of one. */
  static boolean contains(String word) {
    return PAST.contains(word)
        || (word.length() > 3 && word.endsWith("ed") && !NO_PAST_ED.contains(word));
  }
}
