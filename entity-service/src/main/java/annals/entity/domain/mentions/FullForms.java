package annals.entity.domain.mentions;

import annals.entity.domain.EntityType;
import annals.entity.domain.Span;
import annals.entity.domain.lexicon.Countries;
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
import org.jspecify.annotations.Nullable;

/**
 * Finds organisations that the text itself explains: by the letters in brackets after the name
 * (Quarn Law and Order Board (QLOB)), or by what it calls them (the Velmouth newspaper), and those
 * that everybody knows.
 */
final class FullForms {
  private static final Pattern ACRONYM = Pattern.compile("\\s\\((\\p{Lu}{3,8})\\)");
  private static final Phrases KNOWN =
      Phrases.exactly(
          Stream.of("press", "institution-names")
              .flatMap(list -> WordList.words(list).stream())
              .collect(Collectors.toSet()));
  private static final Set<String> STOP_WORDS = WordList.words("stop-words");
  private static final Set<String> CALLS =
      Set.of("newspaper", "agency", "magazine", "daily", "weekly", "station");
  private static final Pattern CALLED =
      Pattern.compile(
          "(?<name>\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,3})\\s(?:daily\\s|weekly\\s|evening\\s)?(?:newspaper|news\\sagency|magazine|daily|weekly|radio\\sstation|television\\sstation)\\b");
  private static final Set<String> JOINING =
      Set.of("and", "of", "for", "the", "in", "on", "de", "des", "du", "to");
  private static final int LOOK_BEHIND = 90;

  private final ArticleWords words;
  private final String text;

  FullForms(ArticleWords words) {
    this.words = words;
    this.text = words.text();
  }

  /** {@code names} with the organisations that the text explains; in text order. */
  List<TaggedName> find(List<TaggedName> names) {
    List<TaggedName> all = new ArrayList<>(names);
    for (int i = 0; i < words.count(); i++) {
      Span known = words.isCapitalised(i) ? KNOWN.at(words, i) : null;
      if (known != null && words.isReadable(known) && !isInLongerName(all, known)) {
        put(all, known);
      }
    }
    boolean called = words.lowerCase().stream().anyMatch(CALLS::contains);
    for (Span stretch : words.readable()) {
      if (text.indexOf(" (", stretch.start()) >= 0) {
        findExplained(stretch, all);
      }
      if (called) {
        findCalled(stretch, all);
      }
    }
    all.sort(Comparator.comparingInt(name -> name.span().start()));
    return all;
  }

  private static boolean isInLongerName(List<TaggedName> names, Span span) {
    return names.stream().anyMatch(name -> name.span().covers(span) && !span.covers(name.span()));
  }

  private void findExplained(Span stretch, List<TaggedName> all) {
    for (int at = text.indexOf(" (", stretch.start());
        at >= 0 && at < stretch.end();
        at = text.indexOf(" (", at + 1)) {
      Matcher acronym = ACRONYM.matcher(text).region(at, stretch.end());
      if (acronym.lookingAt()) {
        Span full = full(acronym.group(1), stretch.start(), at);
        if (full != null) {
          put(all, full);
        }
      }
    }
  }

  private void findCalled(Span stretch, List<TaggedName> all) {
    Matcher called = CALLED.matcher(text).region(stretch.start(), stretch.end());
    while (called.find()) {
      Span name = withoutAdjective(new Span(called.start("name"), called.end("name")));
      if (name != null && !isOrdinaryWord(name)) {
        put(all, name);
      }
    }
  }

  private boolean isOrdinaryWord(Span name) {
    String lower = name.of(text).toLowerCase(Locale.ROOT);
    return STOP_WORDS.contains(lower) || words.lowerCase().contains(lower);
  }

  /** The words before the bracket whose first letters it has, or null. */
  private @Nullable Span full(String letters, int from, int end) {
    int window = Math.max(from, end - LOOK_BEHIND);
    window = Math.max(window, text.lastIndexOf('\n', end) + 1);
    List<Span> before = Words.in(text, new Span(window, end));
    int at = letters.length() - 1;
    for (int i = before.size() - 1; i >= 0; i--) {
      String current = before.get(i).of(text);
      if (Words.isCapitalised(current)) {
        if (Character.toUpperCase(current.charAt(0)) != letters.charAt(at)) {
          return null;
        }
        if (at-- == 0) {
          return before.get(i).to(before.getLast());
        }
      } else if (!JOINING.contains(current)) {
        return null;
      }
    }
    return null;
  }

  /** Without what says whose it is: British, Friday's; null when nothing is left. */
  private @Nullable Span withoutAdjective(Span span) {
    List<Span> rest = new ArrayList<>(Words.in(text, span));
    while (!rest.isEmpty()) {
      String word = rest.getFirst().of(text);
      boolean owner = word.endsWith("'s") || word.endsWith("’s");
      if (owner
          || Words.isFurniture(word)
          || Countries.behind(word) != null
          || word.toLowerCase(Locale.ROOT).equals("the")) {
        rest.removeFirst();
      } else {
        return rest.getFirst().to(rest.getLast());
      }
    }
    return null;
  }

  private void put(List<TaggedName> names, Span span) {
    names.removeIf(name -> name.span().overlaps(span));
    names.add(new TaggedName(span, EntityType.ORGANIZATION));
  }
}
