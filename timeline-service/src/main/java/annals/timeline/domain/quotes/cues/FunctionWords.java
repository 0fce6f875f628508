package annals.timeline.domain.quotes.cues;

import java.util.Arrays;
import java.util.Set;

/** Closed classes of English words, in lower case. */
public final class FunctionWords {

  /** Pronouns that can be the subject of a verb of speech. */
  public static final Set<String> SUBJECT_PRONOUNS =
      set("he she they i we you it everyone everybody someone somebody others many another");

  /** Pronouns that stand for a person. */
  public static final Set<String> PERSONAL = set("he she they him her them");

  public static final Set<String> RELATIVES = set("who which that whom");

  public static final Set<String> DETERMINERS =
      set(
          "the a an his her their its our my your this these those one another some several"
              + " many most few both no each every any two three four five six seven eight nine ten"
              + " dozens hundreds");

  public static final Set<String> PREPOSITIONS =
      set(
          "in on at by for from with to of about after before during against between into over"
              + " under through since until than as like without within toward towards amid among"
              + " around behind beyond despite following near onto outside per regarding upon via"
              + " including throughout because while when where if although though whether");

  /** Words that open a clause with a subject of its own. */
  public static final Set<String> SUBORDINATORS =
      set("as while because when if although though whether since after before until where than");

  public static final Set<String> AUXILIARIES =
      set(
          "has have had is are was were be been being am will would can could may might must shall"
              + " should does do did 's 've 'd 'll 're 'm hasn't haven't hadn't isn't aren't wasn't"
              + " weren't won't wouldn't can't couldn't doesn't don't didn't cannot shouldn't not"
              + " reportedly");

  public static final Set<String> BE =
      set("is are was were be been being am 's 're wasn't weren't isn't");

  public static final Set<String> HAVE = set("has have had 've 'd hasn't haven't hadn't");

  public static final Set<String> MODALS =
      set(
          "will would can could may might must shall should 'll won't wouldn't can't couldn't"
              + " shouldn't cannot");

  public static final Set<String> DO = set("does do did doesn't don't didn't");

  public static final Set<String> ADVERBS =
      set(
          "also then later once now even never still first earlier recently again just often soon"
              + " yet always ever already further instead too simply only afterward afterwards"
              + " sometimes flatly meanwhile though however twice all both");

  public static final Set<String> CONJUNCTIONS = set("and but or nor yet so");

  public static final Set<String> DAYS =
      set(
          "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight"
              + " mon tue tues wed thu thurs fri sat sun");

  public static final Set<String> MONTHS =
      set(
          "january february march april may june july august september october november december"
              + " jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.");

  /** Words that name a stretch of time. */
  public static final Set<String> TIMES =
      set(
          "day days week weeks month months year years night morning afternoon evening weekend hour"
              + " hours minute minutes past time times moment decade decades summer winter spring"
              + " fall autumn noon midnight point");

  /** Words that name the way something is said. */
  public static final Set<String> CHANNELS =
      set(
          "statement interview tweet tweets twitter facebook email e-mail letter memo speech post"
              + " news conference briefing press release call video ad message interviews remarks"
              + " instagram telegram article op-ed column blog book rally debate report podcast show"
              + " television tv radio testimony text note editorial essay address hearing");

  private FunctionWords() {}

  /** A set of words given in one string. */
  public static Set<String> set(String words) {
    return Set.copyOf(Arrays.asList(words.split(" ", -1)));
  }

  /** Whether the word tells when rather than who. */
  public static boolean isTime(String lower) {
    return DAYS.contains(lower) || MONTHS.contains(lower) || TIMES.contains(lower);
  }

  /** Whether the word is an adverb that may stand between subject and verb. */
  public static boolean isAdverb(String lower) {
    return ADVERBS.contains(lower)
        || (lower.length() > 4 && lower.endsWith("ly") && !NOT_ADVERBS.contains(lower));
  }

  private static final Set<String> NOT_ADVERBS =
      set(
          "family ally italy july bully reply supply assembly kelly emily sally billy molly reilly");

  /** Whether the word opens no noun phrase and ends one. */
  public static boolean isBoundary(String lower) {
    return PREPOSITIONS.contains(lower)
        || AUXILIARIES.contains(lower)
        || CONJUNCTIONS.contains(lower)
        || RELATIVES.contains(lower);
  }
}
