package annals.timeline.domain.statements;

import annals.timeline.domain.article.AnnotatedArticle;
import annals.timeline.domain.text.Sentence;
import annals.timeline.domain.text.SentenceSplitter;
import annals.timeline.domain.text.TextSpan;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of an article that may report something: headings, bylines, datelines and
 * boilerplate are cut out, also where they share a line with the report.
 */
final class ArticleSentences {

  private static final SentenceSplitter SPLITTER = SentenceSplitter.byLines();
  private static final Pattern BULLET = Pattern.compile("(?m)^\\s*[-*\u2022\u2013\u2014]\\s");

  private ArticleSentences() {}

  static List<Sentence> of(AnnotatedArticle article) {
    return SPLITTER.split(reportOf(article));
  }

  /**
   * The text with a line end in place of every character that is no report, and a blank in place of
   * every bullet: offsets stay.
   */
  private static String reportOf(AnnotatedArticle article) {
    StringBuilder report = new StringBuilder(article.text());
    for (TextSpan span : article.furniture()) {
      for (int at = span.start(); at < span.end(); at++) {
        report.setCharAt(at, '\n');
      }
    }
    Matcher bullets = BULLET.matcher(article.text());
    while (bullets.find()) {
      report.setCharAt(bullets.end() - 2, ' ');
    }
    return report.toString();
  }
}
