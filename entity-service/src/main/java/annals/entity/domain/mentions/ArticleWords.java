package annals.entity.domain.mentions;

import annals.entity.domain.ArticleText;
import annals.entity.domain.Span;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of an article, taken apart once for all who read it. A word's head is its letters and
 * digits up to an apostrophe, hyphen or full stop: Okoro in Okoro's.
 */
final class ArticleWords {
  private static final int SHORTEST_ORDINARY_WORD = 3;

  private final ArticleText article;
  private final String text;
  private final Set<String> lowerCase = new HashSet<>();
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private final @Nullable String[] heads;
  private final List<Span> lines;
  private int count;
  private final boolean sport;

  ArticleWords(ArticleText article) {
    this.article = article;
    this.text = article.text();
    int at = 0;
    while (at < text.length()) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        int end = Words.end(text, at, text.length());
        add(at, end);
        at = end;
      } else {
        at++;
      }
    }
    this.heads = new String[count];
    this.lines = Words.lines(text, article.readable());
    this.sport = SportsReport.is(this);
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    count++;
    int small = start;
    while (small < end && Character.isLowerCase(text.charAt(small))) {
      small++;
    }
    if (small - start >= SHORTEST_ORDINARY_WORD) {
      lowerCase.add(text.substring(start, small));
    }
  }

  String text() {
    return text;
  }

  List<Span> readable() {
    return article.readable();
  }

  /** The lines of the readable stretches, without empty ones. */
  List<Span> lines() {
    return lines;
  }

  int count() {
    return count;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  boolean isCapitalised(int word) {
    return Character.isUpperCase(text.charAt(starts[word]));
  }

  /** The word's head. */
  String head(int word) {
    String head = heads[word];
    if (head == null) {
      int end = starts[word];
      while (end < ends[word] && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      head = text.substring(starts[word], end);
      heads[word] = head;
    }
    return head;
  }

  /** The word's head in small letters. */
  String lowerHead(int word) {
    String head = head(word);
    return isCapitalised(word) ? head.toLowerCase(Locale.ROOT) : head;
  }

  /** The words that it writes with a small letter. */
  Set<String> lowerCase() {
    return lowerCase;
  }

  /** Whether it reports on sport. */
  boolean isSport() {
    return sport;
  }

  /** Whether {@code span} lies in a readable stretch. */
  boolean isReadable(Span span) {
    for (Span stretch : article.readable()) {
      if (stretch.covers(span)) {
        return true;
      }
    }
    return false;
  }
}
