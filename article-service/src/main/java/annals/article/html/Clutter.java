package annals.article.html;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Parts of a page that no article stands in. */
final class Clutter {
  private static final String NEVER_TEXT =
      "script, style, noscript, template, svg, iframe, object, embed, canvas, button, input,"
          + " select, textarea";
  private static final String SELDOM_TEXT =
      "form, nav, footer, aside, dialog, [hidden], [role=navigation], [role=banner],"
          + " [role=contentinfo], [role=complementary], [role=search], [role=dialog],"
          + " [role=alertdialog], [aria-modal=true]";
  private static final Pattern NAMES =
      Pattern.compile(
          "(?:^|[-_"
              + " ])(?:ad|ads|advert\\w*|sponsor\\w*|promo\\w*|banner|breadcrumbs?|comments?|disqus"
              + "|respond|share|sharing|sharedaddy|addthis|social\\w*|related\\w*|recommend\\w*|outbrain"
              + "|taboola|newsletter\\w*|subscri\\w*|signup|sign-up|paywall|cookie\\w*|consent|gdpr"
              + "|popup|modal|overlay|menu|navbar|nav|sidebar|side-bar|widget\\w*|footer|masthead"
              + "|pagination|pager|most-?read|most-?popular|trending|popular|tag-?list|tags|topics"
              + "|more-?(?:stories|news|from|on)|read-?(?:more|next|also)|also-?read|author-?(?:bio|box)"
              + "|hidden|visually-hidden|sr-only|screen-reader\\w*|skip-?link|print-?only|toolbar|tools|byline-?social|rating|poll|quiz|teaser\\w*)(?:$|[-_"
              + " ])");

  /** What holds more of the page's words than this is no clutter, whatever it is called. */
  private static final double MOST_OF_PAGE = 0.4;

  /** A page with fewer does not mark its paragraphs. */
  private static final int FEWEST_PARAGRAPHS = 3;

  private Clutter() {}

  /** Takes the clutter out of the page. */
  static void remove(Document page) {
    page.select(NEVER_TEXT).remove();
    ToIntFunction<Element> length =
        page.select("p").size() < FEWEST_PARAGRAPHS
            ? element -> element.text().length()
            : Clutter::paragraphLength;
    double most = MOST_OF_PAGE * length.applyAsInt(page);
    for (Element element : List.copyOf(page.select(SELDOM_TEXT))) {
      if (element.parent() != null && length.applyAsInt(element) <= most) {
        element.remove();
      }
    }
    for (Element element : List.copyOf(page.select("[class], [id]"))) {
      if (!element.normalName().equals("body")
          && !element.normalName().equals("html")
          && !element.normalName().equals("article")
          && element.parent() != null
          && NAMES.matcher(names(element)).find()
          && length.applyAsInt(element) <= most) {
        element.remove();
      }
    }
  }

  private static String names(Element element) {
    return (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
  }

  private static int paragraphLength(Element element) {
    return element.select("p").stream().mapToInt(p -> p.text().length()).sum();
  }
}
