package annals.entity.domain.mentions;

import annals.entity.domain.EntityType;
import annals.entity.domain.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds institutions by the shape of their names: Office of the President of Peru, Velmouth Court
 * of Human Rights. A person's name or a title after it ends the name.
 */
final class InstitutionNames {
  private static final String WORD = "\\p{Lu}[\\p{L}-]+";
  private static final Set<String> HEADS =
      Set.of(
          "Office",
          "Ministry",
          "Department",
          "Directorate",
          "Court",
          "Council",
          "Committee",
          "Bureau",
          "Board",
          "Commission",
          "Chamber",
          "House",
          "Institute",
          "University",
          "Academy",
          "Bank",
          "Federation",
          "Association",
          "Organization",
          "Organisation",
          "Agency",
          "Authority",
          "Service",
          "Tribunal",
          "Assembly",
          "Secretariat",
          "Inspectorate");
  private static final Pattern REST =
      Pattern.compile(
          "\\s(?:of|for)\\s(?:the\\s)?(?<first>"
              + WORD
              + ")(?:\\s"
              + WORD
              + "){0,2}(?:\\s(?:of|and)\\s(?:the\\s)?"
              + WORD
              + "(?:\\s"
              + WORD
              + ")?)*");
  private static final int MOST_WORDS_BEFORE = 3;

  private InstitutionNames() {}

  /** {@code names} with the institutions that are longer than what was tagged; in text order. */
  static List<TaggedName> find(ArticleWords words, List<TaggedName> names) {
    String text = words.text();
    List<TaggedName> all = new ArrayList<>(names);
    for (int i = 0; i < words.count(); i++) {
      if (words.isCapitalised(i) && HEADS.contains(words.head(i))) {
        Matcher rest = REST.matcher(text).region(words.end(i), text.length());
        if (rest.lookingAt()) {
          int end = end(text, rest.start("first"), rest.end(), names);
          int start = start(words, i);
          if (end > rest.start("first") && words.isReadable(new Span(start, end))) {
            put(all, new Span(start, end));
          }
        }
      }
    }
    all.sort(Comparator.comparingInt(name -> name.span().start()));
    return all;
  }

  /** Where the name begins: words that open a sentence and titles are none of it. */
  private static int start(ArticleWords words, int head) {
    int first = head;
    while (first > 0
        && head - first < MOST_WORDS_BEFORE
        && words.isCapitalised(first - 1)
        && words.end(first - 1) == words.start(first) - 1
        && words.head(first - 1).length() == words.end(first - 1) - words.start(first - 1)
        && !Words.isFurniture(words.head(first - 1))
        && !Words.isTitle(words.head(first - 1))) {
      first--;
    }
    return words.start(first);
  }

  /** Where the name ends: before a person or a title, and not with a joining word. */
  private static int end(String text, int first, int end, List<TaggedName> names) {
    int limit = end;
    for (TaggedName name : names) {
      boolean inside = name.span().start() >= first && name.span().start() < limit;
      boolean joined = isJoined(text, name.span().start());
      if (inside && (name.type() == EntityType.PERSON || joined)) {
        limit = name.span().start();
      }
    }
    int last = 0;
    boolean afterTitle = false;
    for (Span word : Words.in(text, new Span(first, Math.max(limit, first + 1)))) {
      String written = word.of(text);
      if (HEADS.contains(written) && isJoined(text, word.start())) {
        break;
      }
      boolean title = Words.isTitle(written);
      if (title && !afterTitle && word.start() > first && !followedByOf(text, word)) {
        break;
      }
      afterTitle = title;
      last = Words.isCapitalised(written) ? word.end() : last;
    }
    return Math.min(last, limit);
  }

  /** Whether another thing begins at {@code at}: and the Bank. */
  private static boolean isJoined(String text, int at) {
    String before = Words.before(text, at);
    return before.equals("and")
        || (before.equals("the") && Words.before(text, at - before.length() - 1).equals("and"));
  }

  private static boolean followedByOf(String text, Span word) {
    return text.startsWith(" of ", word.end());
  }

  private static void put(List<TaggedName> names, Span span) {
    boolean cuts =
        names.stream()
            .anyMatch(
                name ->
                    name.span().overlaps(span)
                        && !span.covers(name.span())
                        && (name.type() == EntityType.PERSON || name.span().covers(span)));
    if (!cuts) {
      names.removeIf(name -> name.span().overlaps(span));
      names.add(new TaggedName(span, EntityType.ORGANIZATION));
    }
  }
}
