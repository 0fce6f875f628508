package annals.article.domain.dating;

import annals.article.domain.EdtfDate;
import annals.article.domain.dating.PrintedDates.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines by which a page says when it was published: {@code Published: 9 December 2024, 11:17 CET},
 * {@code Jane Roe | December 9, 2024}, {@code date 2024-12-09}. A date inside a sentence or a
 * headline is no stamp.
 */
public final class Stamps {
  /** No stamp line is longer. */
  private static final int LONGEST = 160;

  private static final char DATE_MARK = '\uE000';
  private static final String DATE = DATE_MARK + "+";
  private static final String LABEL =
      "(?<label>(?:first |last |originally |article )?(?:date of"
          + " publication|(?:publication|publish|release)"
          + " date|date|dated|published|posted|updated?|modified|edited|created|issued|released)(?:"
          + " (?:on|at))?) ?[:–—-]? ?";
  private static final String WEEKDAY =
      "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )";
  private static final String ZONE = "(?: ?\\(?(?:local time|[A-Z]{2,5}(?:[+-]\\d{1,2})?)\\)?)?";
  private static final String TIME = "\\d{1,2}(?:[:.]\\d{2}){0,2}(?: ?[ap]\\.?m\\.?| ?hrs)?" + ZONE;
  private static final String PHRASE =
      "(?:"
          + LABEL
          + ")?"
          + WEEKDAY
          + "?(?:"
          + TIME
          + ",? )?(?<date>"
          + DATE
          + ")(?:,? ?(?:at|@|[–—-])? ?"
          + TIME
          + ")?";

  private static final Pattern PHRASES = ignoringCase(PHRASE + "[.,;]? ?");
  private static final Pattern BY =
      ignoringCase("by:? .{1,80}?[,;]? (?=" + DATE + "|" + WEEKDAY + ")");
  private static final Pattern TIME_ALONE = ignoringCase(TIME);
  private static final Pattern READING_TIME = ignoringCase("\\d+ min(?:ute)?s?(?: read)?");
  private static final Pattern NAME =
      Pattern.compile(
          "(?:[Bb]y:? )?\\p{Lu}[\\p{L}.'’-]*(?:,? (?:and |of |de |van |von"
              + " )?\\p{Lu}[\\p{L}.'’-]*){0,7}");
  private static final Pattern PART = Pattern.compile(" ?[|•·] ?| / ");
  private static final Pattern LEADING =
      ignoringCase(LABEL + WEEKDAY + "?" + DATE + "(?:,? " + TIME + ")? ?[|•·:–—-]? ");
  private static final Pattern LEADING_ISO =
      Pattern.compile(DATE + "(?: \\d{2}:\\d{2})? ?[|•·:–—-]? ");

  private Stamps() {}

  /** What a stamp tells of its date. */
  public enum Kind {
    PUBLISHED,
    UPDATED,
    /** No word says what happened on that day. */
    PLAIN
  }

  /**
   * A stamp at its place in the line.
   *
   * @param kind what it tells
   * @param start first UTF-16 code unit of label or date
   * @param end one past the last of the date
   * @param date the day or instant
   */
  public record Stamp(Kind kind, int start, int end, EdtfDate date) {}

  /** The stamps of a line that is nothing but stamps, names and times; else none. */
  public static List<Stamp> in(String line) {
    List<Found> dates = line.length() <= LONGEST ? PrintedDates.in(line) : List.of();
    if (dates.isEmpty()) {
      return List.of();
    }
    String masked = masked(line, dates);
    List<Stamp> stamps = new ArrayList<>();
    Matcher separator = PART.matcher(masked);
    int start = 0;
    while (separator.find()) {
      if (!read(masked, start, separator.start(), dates, stamps)) {
        return List.of();
      }
      start = separator.end();
    }
    return read(masked, start, masked.length(), dates, stamps) ? stamps : List.of();
  }

  /** Where the text behind a stamp at the start of a paragraph begins, if one is there. */
  public static OptionalInt leading(String line) {
    String head = line.substring(0, Math.min(line.length(), LONGEST));
    List<Found> dates = PrintedDates.in(head);
    if (dates.isEmpty()) {
      return OptionalInt.empty();
    }
    Found first = dates.getFirst();
    boolean iso = first.start() == 0 && head.startsWith("-", 4);
    Matcher matcher = (iso ? LEADING_ISO : LEADING).matcher(masked(head, dates));
    return matcher.lookingAt() && opensText(line, matcher.end())
        ? OptionalInt.of(matcher.end())
        : OptionalInt.empty();
  }

  private static boolean opensText(String line, int at) {
    return at < line.length()
        && (Character.isUpperCase(line.charAt(at)) || "\"“‘'«".indexOf(line.charAt(at)) >= 0);
  }

  /** Reads one part of a line; false if it is anything but a stamp, a time or a name. */
  private static boolean read(
      String masked, int start, int end, List<Found> dates, List<Stamp> stamps) {
    String part = masked.substring(start, end).strip();
    int at = masked.indexOf(part, start);
    Matcher by = BY.matcher(part);
    int from = by.lookingAt() ? by.end() : 0;
    Matcher phrase = PHRASES.matcher(part).region(from, part.length());
    boolean found = false;
    while (from < part.length() && phrase.lookingAt()) {
      stamps.add(stamp(phrase, at, dates));
      found = true;
      from = phrase.end();
      phrase.region(from, part.length());
    }
    return found
        ? from == part.length()
        : TIME_ALONE.matcher(part).matches()
            || READING_TIME.matcher(part).matches()
            || NAME.matcher(part).matches();
  }

  private static Stamp stamp(Matcher phrase, int at, List<Found> dates) {
    int dateStart = at + phrase.start("date");
    Found found =
        dates.stream().filter(date -> date.start() == dateStart).findFirst().orElseThrow();
    String label = phrase.group("label");
    int start = label == null ? dateStart : at + phrase.start("label");
    return new Stamp(kind(label == null ? "" : label), start, found.end(), found.date());
  }

  private static Kind kind(String label) {
    String word = label.toLowerCase(Locale.ROOT);
    if (word.isEmpty()) {
      return Kind.PLAIN;
    }
    return word.matches(".*(?:updat|modif|edit).*") ? Kind.UPDATED : Kind.PUBLISHED;
  }

  /** The line with every character of a date replaced, so that offsets stay. */
  private static String masked(String line, List<Found> dates) {
    StringBuilder masked = new StringBuilder(line);
    for (Found found : dates) {
      for (int i = found.start(); i < found.end(); i++) {
        masked.setCharAt(i, DATE_MARK);
      }
    }
    return masked.toString();
  }

  private static Pattern ignoringCase(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }
}
