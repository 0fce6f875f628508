package annals.entity.domain.mentions;

import annals.entity.domain.ArticleText;
import annals.entity.domain.EntityType;
import annals.entity.domain.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text whose names a tagger is made to see: "[P:Ann Okoro] met [O:the council] in [L:Oslo]". */
public record MarkedText(String text, List<TaggedName> names) implements MentionFinder {
  private static final Pattern MARK = Pattern.compile("\\[([POL]):([^\\]]+)]");

  /** Reads the marks. */
  public static MarkedText parse(String marked) {
    StringBuilder text = new StringBuilder();
    List<TaggedName> names = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int from = 0;
    while (mark.find()) {
      text.append(marked, from, mark.start());
      Span span = new Span(text.length(), text.length() + mark.group(2).length());
      names.add(new TaggedName(span, type(mark.group(1))));
      text.append(mark.group(2));
      from = mark.end();
    }
    text.append(marked.substring(from));
    return new MarkedText(text.toString(), List.copyOf(names));
  }

  /** The text as an article; all of it is readable. */
  public ArticleText article() {
    return new ArticleText(new UUID(0, 1), 1, text, List.of(new Span(0, text.length())));
  }

  @Override
  public List<TaggedName> find(ArticleText article) {
    return names;
  }

  private static EntityType type(String letter) {
    return switch (letter) {
      case "P" -> EntityType.PERSON;
      case "O" -> EntityType.ORGANIZATION;
      default -> EntityType.PLACE;
    };
  }
}
