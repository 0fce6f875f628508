package annals.article.domain.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Buttons, counters, labels of link lists and notices: what a page prints around an article. The
 * phrases stand in {@code furniture.txt}.
 */
final class Furniture {
  /** No piece of furniture is longer, in UTF-16 code units. */
  static final int LONGEST = 400;

  /** A row of buttons is not longer; bounds the work on hostile lines. */
  private static final int LONGEST_BUTTONS = 120;

  /** A notice may run over this many sentences at the end of a paragraph. */
  private static final int SENTENCES_OF_TAIL = 3;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’»)\\]]*\\s+");
  private static final Pattern SHOUTED_LINK =
      Pattern.compile(
          "(?<=[.!?…\"”’)])\\s+(?:READ (?:MORE|ALSO|NEXT)|ALSO READ|SEE ALSO|RELATED|WATCH|LISTEN)"
              + "(?:: ?| [-–—|] ?)\\S");

  private final Pattern buttons;
  private final Pattern notice;
  private final Pattern label;
  private final Pattern labelled;

  private Furniture(Map<String, List<String>> sections) {
    String button = anyOf(sections, "button");
    // Atomic and possessive, so that a long row of buttons costs no more than its length.
    String numbered = "(?>(?:" + button + ")(?![\\p{L}\\d]))(?:[ :]*+\\d[\\d.,]*+[km]?+)?+";
    buttons = ignoringCase("(?:" + numbered + "[ |•·,/]*+)++");
    notice = ignoringCase("(?:" + anyOf(sections, "notice") + ")");
    label = ignoringCase("(?:" + anyOf(sections, "label") + ") ?:?");
    labelled = ignoringCase("(?:" + anyOf(sections, "label") + "|watch|listen|video) ?: .+");
  }

  static Furniture load() {
    Map<String, List<String>> sections = new HashMap<>();
    String section = "";
    for (String line : lines()) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        sections.computeIfAbsent(section, s -> new ArrayList<>()).add(line);
      }
    }
    return new Furniture(sections);
  }

  /** Whether the whole line is furniture. */
  boolean isFurniture(String line) {
    return line.length() <= LONGEST
        && (isButtons(line) || notice.matcher(line).matches() || isLabelledLink(line));
  }

  /** Whether the line announces a list of links to other articles. */
  boolean isLabel(String line) {
    return line.length() <= LONGEST_BUTTONS && label.matcher(line).matches();
  }

  /**
   * Where the furniture at the end of a paragraph begins.
   *
   * @return offset in {@code line} of the first character after the last real sentence, or its
   *     length if nothing but sentences is there
   */
  int tailOf(String line) {
    Matcher shouted = SHOUTED_LINK.matcher(line);
    int end = shouted.find() ? shouted.start() : line.length();
    List<Integer> starts = new ArrayList<>();
    Matcher sentence = SENTENCE_END.matcher(line);
    while (sentence.find()) {
      starts.add(sentence.end());
    }
    int last = Math.max(0, starts.size() - SENTENCES_OF_TAIL);
    for (int start : starts.subList(last, starts.size())) {
      if (start < end && isTail(line.substring(start, end))) {
        return start;
      }
    }
    return end;
  }

  private boolean isTail(String words) {
    // What ends with a quotation mark is still somebody's words.
    return words.length() <= LONGEST
        && "\"”’»'".indexOf(words.charAt(words.length() - 1)) < 0
        && (isButtons(words) || notice.matcher(words).matches() || isLabel(words));
  }

  private boolean isButtons(String line) {
    return line.length() <= LONGEST_BUTTONS && buttons.matcher(line).matches();
  }

  private boolean isLabelledLink(String line) {
    return labelled.matcher(line).matches() && !line.endsWith(".");
  }

  private static Pattern ignoringCase(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String anyOf(Map<String, List<String>> sections, String name) {
    return String.join("|", Objects.requireNonNull(sections.get(name), name));
  }

  private static List<String> lines() {
    try (InputStream in =
            Objects.requireNonNull(Furniture.class.getResourceAsStream("furniture.txt"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
