package annals.article.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Finds the element with the article: the one whose paragraphs, weighed by length and commas, are
 * the most and least linked. After Arc90's Readability.
 */
final class ArticleRoot {
  private static final int SHORTEST_PARAGRAPH = 25;
  private static final int MOST_FOR_LENGTH = 3;
  private static final int CLASS_WEIGHT = 25;
  private static final double SHARE_OF_BODY = 0.5;
  private static final int LEVELS_UP = 4;

  /** Elements that hold no half articles. */
  private static final Set<String> ENDS = Set.of("article", "main", "body");

  private static final double GAIN = 1.2;
  private static final double MOST_LINKED = 0.3;
  private static final int LONG_PARAGRAPH = 80;
  private static final String DECLARED =
      "[itemprop=articleBody], .article-body, .article__body, .entry-content, .post-content,"
          + " .story-body, .article-content, #article-body";
  private static final Pattern FITTING =
      Pattern.compile("article|body|content|entry|main|post|text|story|blog");
  private static final Pattern UNFITTING =
      Pattern.compile("comment|foot|meta|media|related|promo|sidebar|sponsor|widget|list|nav");

  private ArticleRoot() {}

  /** The element, or the whole body if nothing stands out. */
  static Element in(Document page) {
    Map<Element, Double> scores = scores(page);
    Element best = page.body();
    double highest = 0;
    for (Map.Entry<Element, Double> candidate : scores.entrySet()) {
      double score = candidate.getValue() * (1 - linkDensity(candidate.getKey()));
      if (score > highest) {
        highest = score;
        best = candidate.getKey();
      }
    }
    return widened(declared(page, best));
  }

  static double linkDensity(Element element) {
    int length = element.text().length();
    if (length == 0) {
      return 0;
    }
    int linked = element.select("a").stream().mapToInt(link -> link.text().length()).sum();
    return Math.min(1, (double) linked / length);
  }

  private static Map<Element, Double> scores(Document page) {
    Map<Element, Double> scores = new HashMap<>();
    for (Element paragraph : page.select("p, pre, blockquote, td, div, section")) {
      String text = isBlock(paragraph) ? ownText(paragraph) : paragraph.text();
      if (text.length() >= SHORTEST_PARAGRAPH) {
        double score =
            1
                + text.chars().filter(c -> c == ',').count()
                + Math.min(MOST_FOR_LENGTH, text.length() / 100);
        Element parent = isBlock(paragraph) ? paragraph : paragraph.parent();
        for (int level = 1; parent != null && level <= 3; level++) {
          double share = level == 1 ? 1 : 1.0 / (2 * (level - 1));
          Element scored = parent;
          scores.merge(scored, score * share, Double::sum);
          parent = parent.parent();
        }
      }
    }
    scores.replaceAll((element, score) -> score + weight(element));
    return scores;
  }

  private static boolean isBlock(Element element) {
    return switch (element.normalName()) {
      case "div", "section", "td" -> true;
      default -> false;
    };
  }

  private static String ownText(Element element) {
    StringBuilder text = new StringBuilder();
    for (TextNode node : element.textNodes()) {
      text.append(node.text().strip()).append(' ');
    }
    return text.toString().strip();
  }

  private static double weight(Element element) {
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    double weight = element.normalName().equals("article") ? CLASS_WEIGHT : 0;
    if (FITTING.matcher(names).find()) {
      weight += CLASS_WEIGHT;
    }
    if (UNFITTING.matcher(names).find()) {
      weight -= CLASS_WEIGHT;
    }
    return weight;
  }

  /** What the page itself calls the article's body, if it holds a good part of what was found. */
  private static Element declared(Document page, Element found) {
    int length = found.text().length();
    return page.select(DECLARED).stream()
        .filter(element -> element.text().length() >= SHARE_OF_BODY * length)
        .filter(element -> element.parents().contains(found) || element.equals(found))
        .findFirst()
        .orElse(found);
  }

  /** The element around it as long as that adds running text: articles come in several parts. */
  private static Element widened(Element root) {
    Element widest = root;
    Element parent = root.parent();
    for (int level = 0; parent != null && level < LEVELS_UP; level++) {
      if (ENDS.contains(widest.normalName()) || parent.normalName().equals("html")) {
        break;
      }
      if (runningText(parent) > GAIN * runningText(widest) && linkDensity(parent) < MOST_LINKED) {
        widest = parent;
      }
      parent = parent.parent();
    }
    return widest;
  }

  private static int runningText(Element element) {
    return element.select("p").stream()
        .filter(p -> p.text().length() >= LONG_PARAGRAPH && linkDensity(p) < MOST_LINKED)
        .mapToInt(p -> p.text().length())
        .sum();
  }
}
