package annals.timeline.golden;

import annals.timeline.domain.article.AnnotatedArticle;
import annals.timeline.domain.article.ArticleVersion;
import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.article.EntityType;
import annals.timeline.domain.article.NameMention;
import annals.timeline.domain.article.Segment;
import annals.timeline.domain.article.SegmentKind;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.text.TextSpan;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An article as a golden folder writes it: {@code lines} of text, {@code kinds} of those that are
 * no paragraphs by their number, and {@code names} with their type and the forms in which they
 * occur.
 */
public final class ArticleFile {

  private ArticleFile() {}

  /** Reads an article. */
  public static AnnotatedArticle article(JsonNode file) {
    StringBuilder text = new StringBuilder();
    List<Segment> segments = new ArrayList<>();
    int number = 0;
    for (JsonNode line : file.path("lines")) {
      int start = text.length();
      text.append(line.asText());
      String kind = file.path("kinds").path(Integer.toString(number)).asText("PARAGRAPH");
      segments.add(new Segment(new TextSpan(start, text.length()), SegmentKind.valueOf(kind)));
      text.append('\n');
      number++;
    }
    String name = file.path("id").asText();
    return new AnnotatedArticle(
        id(name),
        new ArticleVersion(1, 1),
        file.path("title").asText(""),
        text.toString(),
        segments,
        file.path("source").asText(""),
        published(file),
        file.hasNonNull("copyOf") ? id(file.path("copyOf").asText()) : null,
        true,
        mentions(file, text.toString()));
  }

  /** The id that stands for a name in the files. */
  public static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable EdtfDate published(JsonNode file) {
    return file.hasNonNull("published") ? EdtfDate.parse(file.path("published").asText()) : null;
  }

  private static List<NameMention> mentions(JsonNode file, String text) {
    List<NameMention> mentions = new ArrayList<>();
    for (JsonNode name : file.path("names")) {
      EntityType type = EntityType.valueOf(name.path("type").asText());
      String canonical = name.path("name").asText();
      EntityRef entity = new EntityRef(id(canonical), canonical, type);
      List<String> forms = new ArrayList<>(List.of(canonical));
      name.path("forms").forEach(form -> forms.add(form.asText()));
      for (String form : forms) {
        for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
          TextSpan span = new TextSpan(at, at + form.length());
          if (mentions.stream().noneMatch(m -> m.span().overlaps(span))) {
            mentions.add(new NameMention(span, type, entity));
          }
        }
      }
    }
    return mentions;
  }
}
