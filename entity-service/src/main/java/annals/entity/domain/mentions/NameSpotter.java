package annals.entity.domain.mentions;

import annals.entity.domain.EntityType;
import annals.entity.domain.Span;
import annals.entity.domain.lexicon.WordList;
import annals.entity.domain.names.NameForm;
import annals.entity.domain.names.OrganizationName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names that the tagger passed over: names that the same article has elsewhere, acronyms in
 * brackets, well-known acronyms and the names of newspapers.
 */
final class NameSpotter {
  private static final Map<String, String> ACRONYMS = WordList.pairs("acronyms");
  private static final Pattern OUTLET =
      Pattern.compile(
          "The\\s(?<name>(?:\\p{Lu}[\\p{L}-]+\\s){1,3}(?:"
              + String.join("|", capitalised(WordList.words("outlets")))
              + "))\\b");
  private static final Pattern DOES =
      Pattern.compile(
          "[,'’.]|\\s(?:said|says|reported|reports|quoted|quotes|cited|cites|wrote|writes|published|obtained"
              + "|first|has|had|is|was|found|noted|described|called|interviewed|and|also|newspaper|broke|ran|gave|in)\\b");
  private static final int SHORTEST_NAME = 3;
  private static final int LONGEST_ACRONYM = 8;
  private static final int LONGEST_HEADLINE = 120;

  /** In words. */
  private static final int SHORTEST_HEADLINE = 4;

  private final ArticleWords words;
  private final String text;
  private final Set<String> lowerCase;

  NameSpotter(ArticleWords words) {
    this.words = words;
    this.text = words.text();
    this.lowerCase = words.lowerCase();
  }

  /** {@code names} and those that were passed over, in text order, without overlap. */
  List<TaggedName> spot(List<TaggedName> names) {
    List<TaggedName> all = new ArrayList<>(names);
    for (int i = 0; i < words.count(); i++) {
      if (words.isCapitalised(i) && words.head(i).equals("The")) {
        Matcher outlet = OUTLET.matcher(text).region(words.start(i), text.length());
        if (outlet.lookingAt()) {
          int start = isItsArticle(outlet) ? outlet.start() : outlet.start("name");
          replaceInside(
              all, new TaggedName(new Span(start, outlet.end()), EntityType.ORGANIZATION));
        }
      }
    }
    Map<String, EntityType> known = surfaces(all);
    for (int i = 0; i < words.count(); i++) {
      String capitals = words.isCapitalised(i) ? words.head(i) : "";
      if (isAcronym(capitals)
          && (ACRONYMS.containsKey(capitals) || isInBrackets(all, words.start(i), words.end(i)))) {
        known.putIfAbsent(capitals, EntityType.ORGANIZATION);
      }
    }
    addAll(all, known);
    all.sort(Comparator.comparingInt(name -> name.span().start()));
    return all;
  }

  /** Whether "The" belongs to the paper and not to what follows: The Fox News poll. */
  private boolean isItsArticle(Matcher outlet) {
    return !Words.opensSentence(text, outlet.start())
        || DOES.matcher(text).region(outlet.end(), text.length()).lookingAt();
  }

  private static boolean isAcronym(String word) {
    return word.length() >= 2
        && word.length() <= LONGEST_ACRONYM
        && Character.isUpperCase(word.charAt(1))
        && word.chars().allMatch(Character::isUpperCase);
  }

  private static List<String> capitalised(Set<String> words) {
    return words.stream()
        .sorted()
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .toList();
  }

  /** What the article calls its people and organisations, the longest names first. */
  private Map<String, EntityType> surfaces(List<TaggedName> names) {
    Map<String, EntityType> surfaces = new HashMap<>();
    for (TaggedName name : names) {
      String surface = name.span().of(text);
      if (name.type() == EntityType.PERSON) {
        surfaces.put(surface, EntityType.PERSON);
        String last = surface.substring(surface.lastIndexOf(' ') + 1);
        if (!NameForm.of(EntityType.PERSON, surface).isBare() && Words.isCapitalised(last)) {
          surfaces.putIfAbsent(last, EntityType.PERSON);
        }
      } else if (name.type() == EntityType.ORGANIZATION
          && (surface.contains(" ") || OrganizationName.isAcronym(surface))) {
        surfaces.put(surface, EntityType.ORGANIZATION);
      }
    }
    Map<String, EntityType> longestFirst = new LinkedHashMap<>();
    surfaces.entrySet().stream()
        .filter(entry -> canBeSpotted(entry.getKey()))
        .sorted(
            Comparator.<Map.Entry<String, EntityType>>comparingInt(
                    entry -> -entry.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .forEach(entry -> longestFirst.put(entry.getKey(), entry.getValue()));
    return longestFirst;
  }

  private boolean canBeSpotted(String surface) {
    return surface.length() >= SHORTEST_NAME
        && !lowerCase.contains(surface.toLowerCase(Locale.ROOT))
        && !Words.isFurniture(surface)
        && !Words.isTitle(surface);
  }

  /** Whether the capitals stand in brackets right after the name of an organisation. */
  private boolean isInBrackets(List<TaggedName> names, int start, int end) {
    if (start < 2
        || text.charAt(start - 1) != '('
        || end >= text.length()
        || text.charAt(end) != ')') {
      return false;
    }
    return names.stream()
        .filter(name -> name.type() == EntityType.ORGANIZATION)
        .anyMatch(name -> text.substring(Math.min(name.span().end(), start), start).equals(" ("));
  }

  private void addAll(List<TaggedName> all, Map<String, EntityType> known) {
    Phrases phrases = Phrases.exactly(known.keySet());
    int taken = 0;
    for (int i = 0; i < words.count(); i++) {
      Span span = words.start(i) < taken ? null : phrases.at(words, i);
      EntityType type = span == null ? null : known.get(span.of(text));
      if (span != null
          && type != null
          && startsAWord(span)
          && !isTaken(all, span)
          && !isPartOfAnotherName(span, type)
          && words.isReadable(span)) {
        all.add(new TaggedName(span, type));
        taken = span.end();
      }
    }
  }

  private static boolean isTaken(List<TaggedName> all, Span span) {
    for (TaggedName name : all) {
      if (name.span().overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  private void replaceInside(List<TaggedName> all, TaggedName found) {
    boolean cutsAnother =
        all.stream()
            .anyMatch(
                name -> name.span().overlaps(found.span()) && !found.span().covers(name.span()));
    if (!cutsAnother && words.isReadable(found.span())) {
      all.removeIf(name -> found.span().covers(name.span()));
      all.add(found);
    }
  }

  private boolean startsAWord(Span span) {
    return span.start() == 0 || !Words.goesOn(text.charAt(span.start() - 1));
  }

  /** Whether the line around {@code at} writes nearly all its words with capitals. */
  private boolean isInTitleCase(int at) {
    int start = text.lastIndexOf('\n', at) + 1;
    int newline = text.indexOf('\n', at);
    int end = newline < 0 ? text.length() : newline;
    if (end - start > LONGEST_HEADLINE) {
      return false;
    }
    List<Span> line = Words.in(text, new Span(start, end));
    long capitalised = line.stream().filter(word -> Words.isCapitalised(word.of(text))).count();
    return line.size() >= SHORTEST_HEADLINE && capitalised * 10 >= line.size() * 6L;
  }

  /** Whether a capitalised word before a last name makes it somebody else's. */
  private boolean isPartOfAnotherName(Span span, EntityType type) {
    if (type != EntityType.PERSON || span.of(text).contains(" ") || span.start() == 0) {
      return false;
    }
    List<Span> before = Words.in(text, new Span(Math.max(0, span.start() - 40), span.start()));
    if (before.isEmpty() || before.getLast().end() != span.start() - 1) {
      return false;
    }
    String word = before.getLast().of(text);
    return Words.isCapitalised(word)
        && !Words.isTitle(word)
        && (Words.isGivenName(word)
            || (!Words.opensSentence(text, before.getLast().start())
                && !isInTitleCase(span.start())));
  }
}
