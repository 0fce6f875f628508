package annals.gateway.article;

import annals.article.v1.ArticleDraft;
import annals.gateway.article.ArticleValues.ArticleStatus;
import annals.gateway.http.ProblemException;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSetter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A JSON merge patch of an article: what is left out stays, null clears. */
@Schema(
    name = "ArticlePatch",
    description = "JSON merge patch: what is left out stays, null clears.")
final class ArticlePatchJson {
  @Schema(hidden = true)
  private final ArticleDraft.Builder draft = ArticleDraft.newBuilder();

  @Schema(hidden = true)
  private final Set<String> mask = new LinkedHashSet<>();

  private @Nullable ArticleStatus status;

  @JsonCreator
  ArticlePatchJson() {}

  @JsonSetter
  @Schema(description = "New plain text; a new revision.")
  void setText(@Nullable String text) {
    take("text", required("/text", text), draft::setText);
  }

  @JsonSetter
  @Schema(description = "New HTML; a new revision.")
  void setHtml(@Nullable String html) {
    take("html", required("/html", html), draft::setHtml);
  }

  @JsonSetter
  void setTitle(@Nullable String title) {
    take("title", title, draft::setTitle);
  }

  @JsonSetter
  void setUrl(@Nullable String url) {
    take("url", url, draft::setUrl);
  }

  @JsonSetter
  void setSource(@Nullable String source) {
    take("source", source, draft::setSource);
  }

  @JsonSetter
  @Schema(description = "EDTF year, month or day, or an RFC 3339 instant; null: unknown.")
  void setPublished(@Nullable String published) {
    take("published", published, draft::setPublished);
  }

  @JsonSetter
  void setLanguage(@Nullable String language) {
    take("language", language, draft::setLanguage);
  }

  @JsonSetter
  void setSection(@Nullable String section) {
    take("section", section, draft::setSection);
  }

  @JsonSetter
  void setAuthors(@Nullable List<@Nullable String> authors) {
    mask.add("authors");
    draft.clearAuthors().addAllAuthors(ArticleMapper.authors(authors));
  }

  @JsonSetter
  void setStatus(@Nullable ArticleStatus status) {
    if (status == null) {
      throw ProblemException.invalidField("/status", "Cannot be cleared.");
    }
    this.status = status;
  }

  /** The values to take over. */
  @JsonIgnore
  ArticleDraft draft() {
    if (mask.contains("text") && mask.contains("html")) {
      throw ProblemException.invalidField("/html", "Give either text or html.");
    }
    return draft.build();
  }

  /** The fields of the draft to take over, in proto names. */
  @JsonIgnore
  Set<String> mask() {
    return mask;
  }

  /** The new status; null keeps it. */
  @JsonIgnore
  @Nullable ArticleStatus status() {
    return status;
  }

  private void take(String field, @Nullable String value, Consumer<String> setter) {
    mask.add(field);
    setter.accept(value == null ? "" : value);
  }

  private static String required(String pointer, @Nullable String value) {
    if (value == null) {
      throw ProblemException.invalidField(pointer, "Cannot be cleared.");
    }
    return value;
  }
}
