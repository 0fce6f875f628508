package annals.entity.domain.mentions;

import annals.entity.domain.EntityType;
import annals.entity.domain.Span;
import annals.entity.domain.lexicon.Countries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets the entries of a list agree: among people in one line, separated in the same way, stands one
 * more person.
 */
final class ListReader {
  private static final int PEOPLE_OF_A_LIST = 3;
  private static final int PEOPLE_OF_A_ROSTER = 4;
  private static final Pattern OPENS =
      Pattern.compile("(?:[,;(:]\\s?|[-–]\\s)(?:\\d{1,2}\\s?[-–]\\s?)?$");
  private static final Pattern CLOSES = Pattern.compile("\\s?[,;()]|\\.?\\s*(?:\n|$)|\\s\\d");
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?<=^|[,;(]|[,;(:]\\s|\\d\\s?[-–]\\s|\\d[-–])"
              + "(?<name>\\p{Lu}[\\p{L}'’-]*\\.?(?:\\s?\\p{Lu}[\\p{L}'’-]+){0,2})(?=\\s?[,;()]|\\s\\d|\\.?$)",
          Pattern.MULTILINE);

  private final String text;
  private final List<TaggedName> names;
  private final List<TaggedName> found = new ArrayList<>();
  private final Set<String> listed = new HashSet<>();

  private ListReader(String text, List<TaggedName> names) {
    this.text = text;
    this.names = new ArrayList<>(names);
  }

  /** {@code names} with the entries of lists agreed; in text order. */
  static List<TaggedName> agree(String text, List<TaggedName> names) {
    ListReader reader = new ListReader(text, names);
    int from = 0;
    while (from < names.size()) {
      int newline = text.indexOf('\n', names.get(from).span().start());
      int end = newline < 0 ? text.length() : newline;
      int to = from;
      while (to < names.size() && names.get(to).span().start() < end) {
        to++;
      }
      reader.line(from, to, end);
      from = Math.max(to, from + 1);
    }
    return reader.settled();
  }

  private void line(int from, int to, int end) {
    List<TaggedName> line = names.subList(from, to);
    long people = line.stream().filter(name -> name.type() == EntityType.PERSON).count();
    if (people < PEOPLE_OF_A_LIST) {
      return;
    }
    for (int i = from; i < to; i++) {
      TaggedName name = names.get(i);
      if (name.type() == EntityType.ORGANIZATION && isOneMore(name.span())) {
        names.set(i, new TaggedName(name.span(), EntityType.PERSON));
        listed.add(name.span().of(text));
      }
    }
    if (people >= PEOPLE_OF_A_ROSTER) {
      int start = text.lastIndexOf('\n', names.get(from).span().start()) + 1;
      Matcher entry = ENTRY.matcher(text).region(start, end);
      entry.useTransparentBounds(true);
      while (entry.find()) {
        readEntry(new Span(entry.start("name"), entry.end("name")), line);
      }
    }
  }

  /** What the tagger passed over between people. */
  private void readEntry(Span span, List<TaggedName> line) {
    String words = span.of(text);
    boolean free = line.stream().noneMatch(name -> name.span().overlaps(span));
    if (free
        && words.length() > 2
        && words.charAt(1) != '-'
        && !isCountry(span)
        && !Words.isFurniture(words)
        && !Words.isTitle(words)
        && !Words.nameFirm(text, span)) {
      found.add(new TaggedName(span, EntityType.PERSON));
    }
  }

  private boolean isCountry(Span span) {
    return Countries.behind(span.of(text)) != null
        || Words.in(text, span).stream()
            .anyMatch(word -> Countries.isAdjective(word.of(text)) || word.of(text).equals("The"));
  }

  private boolean isOneMore(Span span) {
    String words = span.of(text);
    return words.contains(" ")
        && Countries.named(words) == null
        && !Words.nameFirm(text, span)
        && OPENS.matcher(text.substring(Math.max(0, span.start() - 8), span.start())).find()
        && CLOSES.matcher(text).region(span.end(), text.length()).lookingAt();
  }

  private List<TaggedName> settled() {
    names.replaceAll(
        name ->
            name.type() == EntityType.ORGANIZATION && listed.contains(name.span().of(text))
                ? new TaggedName(name.span(), EntityType.PERSON)
                : name);
    names.addAll(found);
    names.sort(Comparator.comparingInt(name -> name.span().start()));
    return names;
  }
}
