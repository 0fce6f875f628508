package annals.article.domain;

import annals.article.domain.dating.PublicationDating;
import annals.article.domain.language.LanguageDetector;
import annals.article.domain.page.Page;
import annals.article.domain.page.PageReader;
import annals.article.domain.text.ReadText;
import annals.article.domain.text.TextReader;
import annals.platform.error.AnnalsException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns what a client sends into what is stored. Safe for threads. */
public final class ContentReader {

  private final TextReader texts = new TextReader();
  private final PageReader pages;
  private final LanguageDetector languages;

  /** A reader on these adapters. */
  public ContentReader(PageReader pages, LanguageDetector languages) {
    this.pages = pages;
    this.languages = languages;
  }

  /**
   * Reads a draft that came in at {@code now}.
   *
   * @throws AnnalsException when {@link DraftRules} or an empty page deny it
   */
  public ArticleContent read(ArticleDraft draft, Instant now) {
    DraftRules.check(draft);
    return switch (draft.body()) {
      case ArticleDraft.Body.Text(String text) -> content(draft, texts.read(text), null, now);
      case ArticleDraft.Body.Html(String html) -> {
        Page page = pages.read(html, draft.url());
        ReadText text = texts.read(page.blocks());
        if (text.segments().stream().noneMatch(segment -> segment.kind().isBody())) {
          throw AnnalsException.invalid(
              DraftRules.PREFIX + "html", "No article text was found in this page.");
        }
        yield content(draft, text, page, now);
      }
    };
  }

  /** The language of a text, empty when unsure. */
  String languageOf(String text) {
    return languages.detect(text);
  }

  private ArticleContent content(
      ArticleDraft draft, ReadText text, @Nullable Page page, Instant now) {
    PublicationDating dating = PublicationDating.of(text.text(), text.segments());
    String title = given(draft.title(), page, Page::title);
    return new ArticleContent(
        title.isEmpty() ? text.title() : title,
        text.text(),
        text.segments(),
        given(draft.source(), page, Page::source),
        draft.url().strip(),
        page == null ? "" : page.canonicalUrl(),
        language(draft, page, text.text()),
        draft.authors().isEmpty() && page != null ? page.authors() : oneLine(draft.authors()),
        given(draft.section(), page, Page::section),
        published(draft.published(), page, dating),
        updated(page, dating),
        now);
  }

  private String language(ArticleDraft draft, @Nullable Page page, String text) {
    String given = given(draft.language(), page, Page::language);
    return given.isEmpty() ? languages.detect(text) : Locale.forLanguageTag(given).toLanguageTag();
  }

  private static PublicationDate published(
      String given, @Nullable Page page, PublicationDating dating) {
    return EdtfDate.parse(given)
        .or(() -> Optional.ofNullable(page).map(Page::published))
        .map(PublicationDate::metadata)
        .or(dating::published)
        .orElse(PublicationDate.UNKNOWN);
  }

  private static @Nullable Instant updated(@Nullable Page page, PublicationDating dating) {
    if (page != null && page.updated() != null) {
      return page.updated();
    }
    return dating.updated().map(date -> Instant.ofEpochSecond(date.epochSecond())).orElse(null);
  }

  private static String given(String sent, @Nullable Page page, Function<Page, String> found) {
    String line = oneLine(sent);
    return line.isEmpty() && page != null ? found.apply(page) : line;
  }

  static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  static List<String> oneLine(List<String> texts) {
    return texts.stream().map(ContentReader::oneLine).filter(t -> !t.isEmpty()).toList();
  }
}
