package annals.entity.domain.mentions;

import annals.entity.domain.EntityType;
import annals.entity.domain.Span;
import annals.entity.domain.lexicon.Countries;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines of results and standings in a text: "Velmouth 2 Quarn 1", "Velmouth 4 3 1 0 8 2 10".
 * Lines of one kind that follow each other list things of one type, which most of them tell.
 */
final class ScoreTables {
  private static final String WORD = "(?:\\p{Lu}[\\p{L}'’.&/-]*|1\\.|\\d{2})";
  private static final String NAME =
      "\\p{Lu}[\\p{L}'’.&/-]*(?:\\s(?:" + WORD + "|de|do|da|del|of|and|&|\\(\\p{Lu}{1,3}\\)))*?";
  private static final String FROM = "(?:\\s\\(\\p{Lu}\\p{Ll}[^)]*\\))?";
  private static final Pattern RESULT =
      Pattern.compile(
          "(?<home>"
              + NAME
              + ")"
              + FROM
              + "\\s(?<score>\\d{1,3})(?:\\s\\([^)]*\\))?\\s(?<away>"
              + NAME
              + ")"
              + FROM
              + "\\s\\d{1,3}(?:\\s\\(.*|[.,;]?)");
  private static final Pattern STANDING =
      Pattern.compile("(?<home>" + NAME + ")(?:\\s-?[\\d.,/+-]+){3,}");
  private static final Pattern SCHEDULED =
      Pattern.compile("(?<home>\\p{Lu}[\\p{Lu}.' ]+?)\\sAT\\s(?<venue>\\p{Lu}[\\p{Lu}.' ]+)");
  private static final List<Pattern> KINDS = List.of(RESULT, STANDING, SCHEDULED);
  private static final int LONGEST_LINE = 80;

  private final String text;
  private final List<TaggedName> tagged;
  private final List<TaggedName> found = new ArrayList<>();
  private final Set<Span> spans = new HashSet<>();
  private final Set<Span> venues = new HashSet<>();
  private final Set<String> teams = new HashSet<>();
  private final List<Span> block = new ArrayList<>();
  private final List<Span> blockVenues = new ArrayList<>();
  private @Nullable Pattern kind;

  private ScoreTables(String text, List<TaggedName> tagged) {
    this.text = text;
    this.tagged = tagged;
  }

  /** The tables in {@code text}, typed by what the tagger said of most of their {@code names}. */
  static ScoreTables of(ArticleWords words, List<TaggedName> names) {
    ScoreTables tables = new ScoreTables(words.text(), names);
    for (Span line : words.lines()) {
      tables.read(line);
    }
    tables.close();
    return tables;
  }

  private void read(Span line) {
    boolean mayBe =
        line.end() - line.start() <= LONGEST_LINE
            && Character.isUpperCase(text.charAt(line.start()));
    if (mayBe) {
      for (Pattern pattern : KINDS) {
        Matcher row = pattern.matcher(text).region(line.start(), line.end());
        if (row.matches()) {
          take(row, pattern);
          return;
        }
      }
    }
    close();
    kind = null;
  }

  private void take(Matcher row, Pattern pattern) {
    if (!pattern.equals(kind)) {
      close();
      kind = pattern;
    }
    block.add(new Span(row.start("home"), row.end("home")));
    if (pattern.equals(RESULT)) {
      block.add(new Span(row.start("away"), row.end("away")));
    } else if (pattern.equals(SCHEDULED)) {
      blockVenues.add(new Span(row.start("venue"), row.end("venue")));
    }
  }

  /** Ends a table: when most of its names are no people, it is one of teams. */
  private void close() {
    int balance = 0;
    for (Span entry : block) {
      for (TaggedName name : tagged) {
        if (name.span().overlaps(entry)) {
          balance += name.type() == EntityType.PERSON ? -1 : 1;
        }
      }
    }
    if (balance > 0) {
      for (Span entry : block) {
        boolean country = Countries.named(entry.of(text)) != null;
        put(entry, country ? EntityType.PLACE : EntityType.ORGANIZATION);
        if (!country) {
          teams.add(entry.of(text).toLowerCase(Locale.ROOT));
        }
      }
      venues.addAll(blockVenues);
      blockVenues.forEach(venue -> put(venue, EntityType.PLACE));
    }
    block.clear();
    blockVenues.clear();
  }

  private void put(Span span, EntityType type) {
    spans.add(span);
    found.add(new TaggedName(span, type));
  }

  List<TaggedName> names() {
    return found;
  }

  /** Whether a name in a table stands at {@code span}. */
  boolean contains(Span span) {
    return spans.contains(span);
  }

  /** Whether the tables say that a match is played at {@code span}. */
  boolean isVenue(Span span) {
    return venues.contains(span);
  }

  /** The teams that they name, in small letters. */
  Set<String> teams() {
    return teams;
  }

  /** {@code names} with what the tables say in place of what the tagger said there. */
  List<TaggedName> mergedInto(List<TaggedName> names) {
    List<TaggedName> merged = new ArrayList<>(found);
    for (TaggedName name : names) {
      if (found.stream().noneMatch(entry -> entry.span().overlaps(name.span()))) {
        merged.add(name);
      }
    }
    return merged;
  }
}
