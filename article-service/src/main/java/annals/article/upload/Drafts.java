package annals.article.upload;

import annals.article.domain.ArticleDraft;
import annals.article.domain.DraftRules;
import annals.article.domain.imports.ImportEntry;
import java.util.List;
import java.util.Locale;

/** Makes entries of files. */
final class Drafts {
  static final String TOO_LARGE =
      "The file is larger than " + DraftRules.LARGEST_BODY / (1024 * 1024) + " MB.";

  private static final int LONGEST_NAME = 300;

  private Drafts() {}

  static boolean isText(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".txt");
  }

  static boolean isHtml(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
  }

  static ImportEntry entry(String name, boolean html, byte[] content, ManifestRow row) {
    if (content.length > DraftRules.LARGEST_BODY) {
      return new ImportEntry.Unreadable(printable(name), TOO_LARGE);
    }
    ArticleDraft.Body body =
        html
            ? new ArticleDraft.Body.Html(TextDecoding.html(content))
            : new ArticleDraft.Body.Text(TextDecoding.text(content));
    return new ImportEntry.Candidate(
        printable(name),
        new ArticleDraft(
            body, row.title(), row.url(), row.source(), row.published(), "", List.of(), ""));
  }

  /** The name as it can be stored and shown; of a long one its end. */
  static String printable(String name) {
    String shown = name.replaceAll("\\p{Cntrl}|\\p{Cs}", "?");
    return shown.length() <= LONGEST_NAME
        ? shown
        : "…" + shown.substring(shown.length() - LONGEST_NAME + 1);
  }
}
