package annals.entity.domain.mentions;

import annals.entity.domain.EntityType;
import annals.entity.domain.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins a person's name that was read in pieces: around a nickname (Ann "The Rock" Okoro, Ann
 * (Annie) Okoro), before the number of a monarch (Elizabeth II).
 */
final class NameJoiner {
  private static final Pattern NICKNAME =
      Pattern.compile(
          "\\s(?:[\"“][^\"“”\n]{2,24}[\"”]|\\([\\p{L}.'’-]{2,14}\\)|\\(\\s?[\\p{L}.'’-]{2,14})\\s");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\s\\(");
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\s(?:[IVX]{2,5}|V|X|I(?=\\s?[,.)]|['’]s|\\sof\\b|\\s(?:was|is|had|born|and)\\b))(?![\\p{L}\\p{N}-])");

  private NameJoiner() {}

  /** {@code names} with the pieces joined; in text order, without overlap. */
  static List<TaggedName> join(String text, List<TaggedName> names) {
    List<TaggedName> joined = new ArrayList<>();
    for (TaggedName name : names) {
      TaggedName last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && arePieces(text, last, name)) {
        joined.removeLast();
        joined.add(new TaggedName(last.span().to(name.span()), EntityType.PERSON));
      } else {
        joined.add(name);
      }
    }
    joined.replaceAll(name -> withNumber(text, name));
    return joined;
  }

  private static boolean arePieces(String text, TaggedName first, TaggedName second) {
    if (first.type() != EntityType.PERSON
        || second.type() != EntityType.PERSON
        || first.span().end() >= second.span().start()) {
      return false;
    }
    String between = text.substring(first.span().end(), second.span().start());
    return NICKNAME.matcher(between).matches()
        || (IN_BRACKETS.matcher(between).matches() && second.span().of(text).contains(") "));
  }

  private static TaggedName withNumber(String text, TaggedName name) {
    if (name.type() != EntityType.PERSON) {
      return name;
    }
    Matcher number = NUMBER.matcher(text).region(name.span().end(), text.length());
    number.useTransparentBounds(true);
    return number.lookingAt()
        ? new TaggedName(new Span(name.span().start(), number.end()), name.type())
        : name;
  }
}
