package annals.article.domain;

import annals.platform.error.AnnalsException;
import annals.platform.error.FieldViolation;
import annals.platform.error.Reason;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a draft must be like. Fields are named as in the request: {@code draft.published}. */
public final class DraftRules {
  /** The largest text or page, in bytes of UTF-8. */
  public static final int LARGEST_BODY = 5 * 1024 * 1024;

  static final String PREFIX = "draft.";

  private static final int MOST_LINES = 50_000;
  private static final int MOST_TAGS = 200_000;
  private static final int LONGEST_TITLE = 1000;
  private static final int LONGEST_NAME = 300;
  private static final int MOST_AUTHORS = 100;
  private static final Set<String> ALL =
      Set.of(
          "text", "html", "title", "url", "source", "published", "language", "authors", "section");

  private DraftRules() {}

  /** Refuses a draft with {@code INVALID_FIELD} or {@code TOO_LARGE}, naming all bad fields. */
  public static void check(ArticleDraft draft) {
    check(draft, ALL);
  }

  /** The same for only some {@code fields} of a draft, as an update brings them. */
  static void check(ArticleDraft draft, Set<String> fields) {
    FieldRules rules = new FieldRules();
    for (String field : fields) {
      switch (field) {
        case "text", "html" -> checkBody(rules, draft.body());
        case "title" -> rules.text(PREFIX + field, draft.title(), LONGEST_TITLE);
        case "url" -> rules.url(PREFIX + field, draft.url());
        case "source" -> rules.text(PREFIX + field, draft.source(), LONGEST_NAME);
        case "published" -> rules.date(PREFIX + field, draft.published());
        case "language" -> rules.language(PREFIX + field, draft.language());
        case "authors" -> checkAuthors(rules, draft.authors());
        case "section" -> rules.text(PREFIX + field, draft.section(), LONGEST_NAME);
        default -> rules.refuse("update_mask", "There is no field " + field + " to change.");
      }
    }
    List<FieldViolation> violations = rules.violations().stream().distinct().toList();
    if (!violations.isEmpty()) {
      throw new AnnalsException(Reason.INVALID_FIELD, summary(violations), violations, Map.of());
    }
  }

  private static void checkBody(FieldRules rules, ArticleDraft.Body body) {
    String field = PREFIX + body.field();
    if (FieldRules.utf8Length(body.value()) > LARGEST_BODY) {
      String limit = "An article may have at most " + LARGEST_BODY / (1024 * 1024) + " MB.";
      throw new AnnalsException(
          Reason.TOO_LARGE, limit, List.of(new FieldViolation(field, limit)), Map.of());
    }
    if (tooManyParts(body)) {
      rules.refuse(field, "This is too much of lines or elements for an article.");
    } else if (rules.text(field, body.value(), Integer.MAX_VALUE)
        && body.value().codePoints().noneMatch(Character::isLetterOrDigit)) {
      rules.refuse(field, "An article needs words; this one is blank.");
    }
  }

  /** What millions of lines or elements become in memory is many times the text. */
  private static boolean tooManyParts(ArticleDraft.Body body) {
    return switch (body) {
      case ArticleDraft.Body.Text(String text) -> count(text, '\n', '\r') > MOST_LINES;
      case ArticleDraft.Body.Html(String html) -> count(html, '<', '<') > MOST_TAGS;
    };
  }

  private static long count(String text, char one, char other) {
    return text.chars().filter(c -> c == one || c == other).count();
  }

  private static void checkAuthors(FieldRules rules, List<String> authors) {
    if (authors.size() > MOST_AUTHORS) {
      rules.refuse(PREFIX + "authors", "At most " + MOST_AUTHORS + " authors, please.");
    }
    for (String author : authors) {
      rules.text(PREFIX + "authors", author, LONGEST_NAME);
    }
  }

  private static String summary(List<FieldViolation> violations) {
    FieldViolation first = violations.getFirst();
    String field = first.field().startsWith(PREFIX) ? first.field().substring(6) : first.field();
    return field + ": " + first.description();
  }
}
