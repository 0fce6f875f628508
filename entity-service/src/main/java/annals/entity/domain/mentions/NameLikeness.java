package annals.entity.domain.mentions;

import annals.entity.domain.ArticleText;
import annals.entity.domain.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds stretches that are written like names: capitalised words in a row, and acronyms. */
public final class NameLikeness {
  private static final int MOST_WORDS = 6;
  private static final Pattern WORD =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}\\p{N}'’.&-]*[\\p{L}\\p{N}]|\\p{Lu}\\.?");
  private static final Pattern LINK = Pattern.compile(" (?:(?:of|and|for|the|de|du|von|van|al) )*");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d&-]{1,9}");

  private NameLikeness() {}

  /**
   * Stretches of the readable text that lie outside {@code taken}, the longest first where several
   * begin at one place. Single words count only as acronyms.
   */
  public static Map<Span, String> find(ArticleText article, Collection<Span> taken) {
    Map<Span, String> likely = new LinkedHashMap<>();
    for (Span stretch : article.readable()) {
      List<Span> words = words(article.text(), stretch);
      for (int first = 0; first < words.size(); first++) {
        List<Span> row = row(article.text(), words, first);
        for (int count = row.size(); count > 0; count--) {
          Span span = row.getFirst().to(row.get(count - 1));
          String text = span.of(article.text());
          boolean name = count > 1 || ACRONYM.matcher(text).matches();
          if (name && taken.stream().noneMatch(span::overlaps)) {
            likely.put(span, text);
          }
        }
      }
    }
    return likely;
  }

  private static List<Span> words(String text, Span stretch) {
    List<Span> words = new ArrayList<>();
    Matcher word = WORD.matcher(text).region(stretch.start(), stretch.end());
    while (word.find()) {
      boolean whole =
          word.start() == 0 || !Character.isLetterOrDigit(text.charAt(word.start() - 1));
      if (whole) {
        words.add(new Span(word.start(), word.end()));
      }
    }
    return words;
  }

  /** The capitalised words in a row from {@code first} on. */
  private static List<Span> row(String text, List<Span> words, int first) {
    List<Span> row = new ArrayList<>(List.of(words.get(first)));
    for (int i = first + 1; i < words.size() && row.size() < MOST_WORDS; i++) {
      String between = text.substring(row.getLast().end(), words.get(i).start());
      if (!LINK.matcher(between).matches()) {
        break;
      }
      row.add(words.get(i));
    }
    return row;
  }
}
