package annals.entity.domain.mentions;

import annals.entity.domain.EntityType;
import annals.entity.domain.Span;
import annals.entity.domain.lexicon.Countries;
import annals.entity.domain.lexicon.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds organisations that the text itself explains: by the letters in brackets after the name
 * (Quarn Law and Order Board (QLOB)), or by what it calls them (the Velmouth newspaper).
 */
final class FullForms {
  private static final Pattern ACRONYM = Pattern.compile("\\s\\((\\p{Lu}{3,8})\\)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.'’-]*");
  private static final Pattern PRESS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(?:"
              + WordList.words("press").stream()
                  .sorted(
                      Comparator.comparingInt((String name) -> -name.length())
                          .thenComparing(n -> n))
                  .map(Pattern::quote)
                  .reduce((a, b) -> a + "|" + b)
                  .orElseThrow()
              + ")(?![\\p{L}\\p{N}-])");
  private static final Pattern CALLED =
      Pattern.compile(
          "(?<name>\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,3})\\s(?:daily\\s|weekly\\s|evening\\s)?(?:newspaper|news\\sagency|magazine|daily|weekly|radio\\sstation|television\\sstation)\\b");
  private static final int LOOK_BEHIND = 90;

  private final String text;

  FullForms(String text) {
    this.text = text;
  }

  /** {@code names} with the organisations that the text explains; in text order. */
  List<TaggedName> find(List<TaggedName> names, List<Span> readable) {
    List<TaggedName> all = new ArrayList<>(names);
    for (Span stretch : readable) {
      Matcher acronym = ACRONYM.matcher(text).region(stretch.start(), stretch.end());
      while (acronym.find()) {
        Span full = full(acronym.group(1), stretch.start(), acronym.start());
        if (full != null) {
          put(all, full);
        }
      }
      Matcher press = PRESS.matcher(text).region(stretch.start(), stretch.end());
      while (press.find()) {
        Span span = new Span(press.start(), press.end());
        if (all.stream()
            .noneMatch(
                n ->
                    n.span().overlaps(span)
                        && n.span().of(text).length() > span.of(text).length())) {
          put(all, span);
        }
      }
      Matcher called = CALLED.matcher(text).region(stretch.start(), stretch.end());
      while (called.find()) {
        Span name = withoutAdjective(new Span(called.start("name"), called.end("name")));
        if (name != null) {
          put(all, name);
        }
      }
    }
    all.sort(Comparator.comparingInt(name -> name.span().start()));
    return all;
  }

  /** The words before the bracket whose first letters it has, or null. */
  private @Nullable Span full(String letters, int from, int end) {
    int window = Math.max(from, end - LOOK_BEHIND);
    window = Math.max(window, text.lastIndexOf('\n', end) + 1);
    List<Span> words = new ArrayList<>();
    Matcher word = WORD.matcher(text).region(window, end);
    while (word.find()) {
      words.add(new Span(word.start(), word.end()));
    }
    int at = letters.length() - 1;
    for (int i = words.size() - 1; i >= 0; i--) {
      String current = words.get(i).of(text);
      if (Words.isCapitalised(current)) {
        if (Character.toUpperCase(current.charAt(0)) != letters.charAt(at)) {
          return null;
        }
        if (at-- == 0) {
          return words.get(i).to(words.getLast());
        }
      } else if (!current.matches("and|of|for|the|in|on|de|des|du|to")) {
        return null;
      }
    }
    return null;
  }

  /** Without what says whose it is: British, Friday's; null when nothing is left. */
  private @Nullable Span withoutAdjective(Span span) {
    List<Span> words = new ArrayList<>(Words.in(text, span));
    while (!words.isEmpty()) {
      String word = words.getFirst().of(text);
      boolean owner = word.endsWith("'s") || word.endsWith("’s");
      if (owner
          || Words.isFurniture(word)
          || Countries.behind(word) != null
          || word.toLowerCase(Locale.ROOT).equals("the")) {
        words.removeFirst();
      } else {
        return words.getFirst().to(words.getLast());
      }
    }
    return null;
  }

  private void put(List<TaggedName> names, Span span) {
    names.removeIf(name -> name.span().overlaps(span));
    names.add(new TaggedName(span, EntityType.ORGANIZATION));
  }
}
