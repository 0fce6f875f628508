package annals.entity.domain.mentions;

import annals.entity.domain.EntityType;
import annals.entity.domain.Span;
import annals.entity.domain.lexicon.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides whether the seat of a government acts or is where something happens: the Kremlin said, in
 * the Kremlin; Washington warned, in Washington. See docs/adr/0014-metonyms.md.
 */
final class MetonymReader {
  private static final Set<String> SEATS = WordList.words("seats");
  private static final Set<String> CAPITALS = WordList.words("capitals");
  private static final String ADVERB =
      "(?:\\s(?:has|had|have|also|later|now|already|again|reportedly|repeatedly|still|will|would|may|might|could|should|must|did|does|do|not|never|is|was|been|both|itself))*";
  private static final String SPEECH =
      "(?:said|says|say|saying|told|declin(?:es|ed)|announce[sd]?|accuse[sd]?|accusing|warn(?:s|ed|ing)?|den(?:y|ies|ied)|reject(?:s|ed|ing)?"
          + "|demand(?:s|ed|ing)?|urge[sd]?|condemn(?:s|ed)?|insist(?:s|ed|ing)?|want(?:s|ed)?|hope[sd]?|fear(?:s|ed)?|refuse[sd]?"
          + "|declare[sd]?|confirm(?:s|ed)?|propose[sd]?|offer(?:s|ed)?|vow(?:s|ed)?|pledge[sd]?|threaten(?:s|ed)?|respond(?:s|ed)?"
          + "|criticise[sd]?|criticize[sd]?|dismiss(?:es|ed)?|claim(?:s|ed)?|argue[sd]?|call(?:s|ed)\\s(?:on|for)|express(?:es|ed)"
          + "|impose[sd]?|lift(?:s|ed)?|back(?:s|ed)|support(?:s|ed)|agree[sd]?|decide[sd]?|recogni[sz]e[sd]?|expel(?:s|led)?"
          + "|suspend(?:s|ed)?|sign(?:s|ed)|approve[sd]?|considers?|considered|believe[sd]?|sought|seeks?|signall?ed|hinted|stated"
          + "|responded|answered|replied|reacted|welcomed|welcomes|maintains?|maintained|intends?|intended|planned|plans|expects?|expected|blamed|blames)";
  private static final Pattern ACTS =
      Pattern.compile(
          "(?:,?"
              + ADVERB
              + "\\s"
              + SPEECH
              + "\\b(?!\\sby\\b)"
              + "|['’]s?\\s(?:\\p{L}+\\s)?(?:position|stance|policy|policies|demands?|response|decision|offer|proposals?|refusal|warnings?"
              + "|request|foreign\\spolicy|sanctions|plans?|claims?|support|view|approach|reaction|statement|spokes(?:man|woman|person)"
              + "|ambassador|envoy|interests|leadership|influence|allies|role\\sin|insistence|intentions?|willingness|commitment|version|account)\\b)");
  private static final Pattern ADDRESSED =
      Pattern.compile(
          "\\b(?:accus(?:ed?|es|ing)|urg(?:ed?|es|ing)|blam(?:ed?|es|ing)|warn(?:ed|s|ing)?|ask(?:ed|s|ing)?|told|tells|according\\sto|calls?\\son|called\\son"
              + "|(?:talks?|negotiat(?:e|es|ed|ing|ions)|relations|ties)\\swith|pressure\\son|spokes(?:man|woman|person)\\sfor)\\s(?:the\\s)?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PLACED =
      Pattern.compile(
          "\\b(?:in|at|near|inside|outside|around|behind|through|across|towards?|into|left|leaves?|leaving|enter(?:s|ed|ing)?"
              + "|visit(?:s|ed|ing)?|reach(?:ed)?|toured|stormed|opposite|beneath|above|facing|surround(?:ed|ing)|from\\soutside|back\\sto|"
              + "(?:arriv|return|travell?|went|go|goes|came|come|flew|drove|walked|invited|invitation|visit|trip)\\p{L}*\\sto|"
              + "(?:flew|drove|walked|travelled|departed|away|metres|meters|km|miles|blocks)\\sfrom)\\s(?:the\\s)?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OF =
      Pattern.compile(
          "\\b(?:in|at|of|from|to|for|between|near|with)\\s(?:the\\s)?(?:\\p{Lu}[\\p{L}-]+(?:,|\\s(?:and|or))\\s)*$");
  private static final Phrases PASSED_OVER =
      Phrases.inAnyCase(
          Stream.concat(SEATS.stream(), CAPITALS.stream()).collect(Collectors.toSet()));
  private static final int LOOK_BEHIND = 40;

  private final String text;
  private final ArticleWords words;

  MetonymReader(ArticleWords words) {
    this.words = words;
    this.text = words.text();
  }

  /** {@code names} with seats and capitals typed by what they do. */
  List<TaggedName> settle(List<TaggedName> names) {
    List<TaggedName> settled = new ArrayList<>();
    for (TaggedName name : names) {
      settled.add(new TaggedName(name.span(), type(name)));
    }
    for (int i = 0; i < words.count(); i++) {
      Span span = words.isCapitalised(i) ? PASSED_OVER.at(words, i) : null;
      if (span != null
          && words.isReadable(span)
          && !isInLongerName(span, i)
          && settled.stream().noneMatch(name -> name.span().overlaps(span))) {
        settled.add(new TaggedName(span, type(new TaggedName(span, EntityType.PLACE))));
      }
    }
    settled.sort(Comparator.comparingInt(name -> name.span().start()));
    return settled;
  }

  /** Whether other capitalised words stand beside it. */
  private boolean isInLongerName(Span span, int word) {
    boolean before =
        word > 0
            && words.end(word - 1) == span.start() - 1
            && words.isCapitalised(word - 1)
            && !words.head(word - 1).equals("The");
    boolean joined = span.start() > 0 && Words.goesOn(text.charAt(span.start() - 1));
    boolean after =
        span.end() + 1 < text.length()
            && text.charAt(span.end()) == ' '
            && Character.isUpperCase(text.charAt(span.end() + 1));
    return before || joined || after;
  }

  private EntityType type(TaggedName name) {
    String lower = name.span().of(text).toLowerCase(Locale.ROOT);
    if (SEATS.contains(lower)) {
      return isPlaced(name.span()) ? EntityType.PLACE : EntityType.ORGANIZATION;
    }
    if (name.type() == EntityType.PLACE && !words.isSport() && CAPITALS.contains(lower)) {
      boolean acts = acts(name.span()) && !isPlaced(name.span()) && !isOf(name.span());
      return acts || isAddressed(name.span()) ? EntityType.ORGANIZATION : EntityType.PLACE;
    }
    return name.type();
  }

  private boolean acts(Span span) {
    Matcher acts = ACTS.matcher(text).region(span.end(), text.length());
    return acts.lookingAt();
  }

  private boolean isAddressed(Span span) {
    return ADDRESSED.matcher(before(span)).find();
  }

  private boolean isPlaced(Span span) {
    return PLACED.matcher(before(span)).find();
  }

  /** Whether somebody or something of the place acts: the mayors of Paris and London said. */
  private boolean isOf(Span span) {
    return OF.matcher(before(span)).find();
  }

  private String before(Span span) {
    return text.substring(Math.max(0, span.start() - LOOK_BEHIND), span.start());
  }
}
