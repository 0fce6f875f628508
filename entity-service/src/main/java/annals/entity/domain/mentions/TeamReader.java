package annals.entity.domain.mentions;

import annals.entity.domain.EntityType;
import annals.entity.domain.Span;
import annals.entity.domain.lexicon.Countries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads reports on sport: a town that plays, wins or stands in a table is a team, one where a match
 * is played stays a place. The teams of countries stay places.
 */
final class TeamReader {
  private static final String PLAYS =
      "(?:beats?|defeat(?:s|ed)|edge[ds]|lost|loses|won|wins|drew|draw|scored|thrashed|routed|trail(?:s|ed)"
          + "|led|leads?|downed|plays?|played|faces?|faced|needs?|signed|advanced|clinched|swept|rallied"
          + "|improved|dropped|snapped|ha(?:s|ve|d)|are|were|stayed|climbed|finished|took|takes?|moved|fell"
          + "|went|remain(?:s|ed)?|received|host(?:s|ed)?|won't|bowled|batted|chased|reached|slumped|resumed|declared|made|struggled|dominated|crushed|blanked|held|tied|split)";
  private static final String PEOPLE =
      "(?:manager|coach|captain|skipper|striker|midfielder|defender|goalkeeper|keeper|pitcher|starter|closer"
          + "|reliever|shortstop|quarterback|forward|winger|fullback|lock|prop|flanker|fans|players|side|team"
          + "|squad|batsmen|bowlers|teammates?|outfielder|left-hander|right-hander|rookie|star|playmaker|defence|attack|bullpen)";
  private static final Pattern ACTS =
      Pattern.compile(
          "(?:['’]s\\s(?:\\p{Lu}\\p{Ll}+\\s\\p{Lu}\\p{Ll}+|(?:lead|win|loss|victory|defeat|season|goal|try|innings|home\\srun|opening|second|third|first|fourth|fifth|sixth|seventh|last|next)\\b|"
              + PEOPLE
              + ")|\\s(?:(?i:"
              + PLAYS
              + "|"
              + PEOPLE
              + ")|\\d{1,3}(?:-\\d{1,2})?(?:\\s(?:and|for)\\s\\d|\\s\\(|\\sdec\\b))\\b|\\s\\d{1,3}-\\d)");

  /** What no single person does or has. */
  private static final Pattern ACTS_AS_MANY =
      Pattern.compile(
          "\\s(?:have|are|were|fans|players|chairman|coach|manager|side|keeper|supporters|\\d{2,3}(?:-\\d{1,2})?(?:\\sand\\s\\d|\\s\\(\\p{Lu}))\\b");

  private static final Pattern ACTED_ON =
      Pattern.compile(
          "(?:\\b(?:beat|beats|beating|blanked|blanking|routed|crushed|stunned|outscored|topped|defeated|defeating|defeat\\sof|edged|edging|over|against|v|vs|versus|joined|joins|joining|thrashed|downed"
              + "|lifted|lifting|gave|give|giving|signed|(?<!left\\s|leave\\s|headed\\s|bound\\s|leaving\\s|flight\\s)for|past|swept|lost\\sto|losing\\sto|loss\\sto|bowling|dismissed|dismiss|loan\\sfrom|earn|at\\sfellow))\\s$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PLACED =
      Pattern.compile(
          "\\b(?:in|at|near|outside|around|of|town|city|born|to|from|through|between|county)\\s(?:the\\s)?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MEANT_AS_PLACE =
      Pattern.compile(
          "(?:,\\s\\p{Lu}\\p{Ll}|\\s(?:\\d{4}-\\d\\d|on\\s\\p{Lu}\\p{Ll}+day)|[-–]b(?:ased|orn))");
  private static final int LOOK_BEHIND = 24;

  private final ArticleWords words;
  private final String text;
  private final boolean sport;

  TeamReader(ArticleWords words) {
    this.words = words;
    this.text = words.text();
    this.sport = words.isSport();
  }

  /** {@code names}, with the teams of a report on sport as organisations; in text order. */
  List<TaggedName> settle(List<TaggedName> names) {
    ScoreTables tables = ScoreTables.of(words, names);
    if (!sport && tables.names().isEmpty()) {
      return names;
    }
    List<TaggedName> all = tables.mergedInto(names);
    if (sport) {
      all = ClubNames.complete(text, all, words.readable());
    }
    Set<String> teams = new HashSet<>(tables.teams());
    Set<String> people = people(all);
    Map<String, Integer> evidence = new HashMap<>();
    if (sport) {
      for (TaggedName name : all) {
        if (mayBeTeam(name, people) && acts(name)) {
          evidence.merge(key(name), 1, Integer::sum);
        }
      }
      teams.addAll(evidence.keySet());
    }
    List<TaggedName> settled = new ArrayList<>();
    for (TaggedName name : all) {
      boolean team =
          mayBeTeam(name, people)
              && teams.contains(key(name))
              && !tables.isVenue(name.span())
              && (tables.contains(name.span()) || acts(name) || !isPlaced(name.span()));
      settled.add(team ? new TaggedName(name.span(), EntityType.ORGANIZATION) : name);
    }
    settled.sort(Comparator.comparingInt(name -> name.span().start()));
    return settled;
  }

  private String key(TaggedName name) {
    return name.span().of(text).toLowerCase(Locale.ROOT);
  }

  private boolean mayBeTeam(TaggedName name, Set<String> people) {
    String written = name.span().of(text);
    return name.type() != EntityType.ORGANIZATION
        && Countries.named(written) == null
        && (name.type() == EntityType.PLACE
            || (!written.contains(" ") && !people.contains(written)));
  }

  /** The words of the full names in the text. */
  private Set<String> people(List<TaggedName> names) {
    Set<String> people = new HashSet<>();
    for (TaggedName name : names) {
      String written = name.span().of(text);
      if (name.type() == EntityType.PERSON && written.contains(" ")) {
        people.addAll(List.of(written.split(" ", -1)));
      }
    }
    return people;
  }

  private boolean acts(TaggedName name) {
    return name.type() == EntityType.PERSON
        ? ACTS_AS_MANY.matcher(text).region(name.span().end(), text.length()).lookingAt()
        : acts(name.span());
  }

  private boolean acts(Span span) {
    return (ACTS.matcher(text).region(span.end(), text.length()).lookingAt()
            && !MEANT_AS_PLACE.matcher(text).region(span.end(), text.length()).lookingAt())
        || ACTED_ON.matcher(before(span)).find();
  }

  private boolean isPlaced(Span span) {
    return PLACED.matcher(before(span)).find()
        || MEANT_AS_PLACE.matcher(text).region(span.end(), text.length()).lookingAt();
  }

  private String before(Span span) {
    return text.substring(Math.max(0, span.start() - LOOK_BEHIND), span.start());
  }
}
