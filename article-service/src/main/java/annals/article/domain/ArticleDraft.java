package annals.article.domain;

import java.util.List;

/**
 * What a client sends to make an article. What it does not know is empty.
 *
 * @param body the text or the page
 * @param title as given
 * @param url where it was found
 * @param source outlet or agency
 * @param published EDTF year, month, day or instant
 * @param language BCP 47
 * @param authors as given
 * @param section of the outlet
 */
public record ArticleDraft(
    Body body,
    String title,
    String url,
    String source,
    String published,
    String language,
    List<String> authors,
    String section) {
  /** Copies the list. */
  public ArticleDraft {
    authors = List.copyOf(authors);
  }

  /** A draft of plain text about which nothing else is known. */
  public static ArticleDraft ofText(String text) {
    return new ArticleDraft(new Body.Text(text), "", "", "", "", "", List.of(), "");
  }

  /** The words of the article, in one of two forms. */
  public sealed interface Body {
    /** The words as sent. */
    String value();

    /** Name of the field that carries it. */
    String field();

    /** Plain text. */
    record Text(String value) implements Body {
      @Override
      public String field() {
        return "text";
      }
    }

    /** A web page. */
    record Html(String value) implements Body {
      @Override
      public String field() {
        return "html";
      }
    }
  }
}
