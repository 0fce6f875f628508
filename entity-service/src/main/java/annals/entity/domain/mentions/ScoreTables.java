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

/**
 * The lines of results and standings in a text: "Velmouth 2 Quarn 1", "Velmouth 4 3 1 0 8 2 10".
 * Lines of one kind that follow each other list things of one type, which most of them tell.
 */
final class ScoreTables {
  private static final String WORD = "(?:\\p{Lu}[\\p{L}'’.&/-]*|1\\.|\\d{2})";
  private static final String NAME =
      "\\p{Lu}[\\p{L}'’.&/-]*(?:\\s(?:"
          + WORD
          + "|de|do|da|del|of|and|&|\\(\\p{Lu}{1,3}\\)))*?";
  private static final String FROM = "(?:\\s\\(\\p{Lu}\\p{Ll}[^)]*\\))?";
  private static final Pattern RESULT =
      Pattern.compile(
          "^(?<home>"
              + NAME
              + ")"
              + FROM
              + "\\s(?<score>\\d{1,3})(?:\\s\\([^)]*\\))?\\s(?<away>"
              + NAME
              + ")"
              + FROM
              + "\\s\\d{1,3}(?:\\s\\(.*|[.,;]?)$");
  private static final Pattern STANDING =
      Pattern.compile("^(?<home>" + NAME + ")(?:\\s-?[\\d.,/+-]+){3,}$");
  private static final Pattern SCHEDULED =
      Pattern.compile("^(?<home>\\p{Lu}[\\p{Lu}.' ]+?)\\sAT\\s(?<venue>\\p{Lu}[\\p{Lu}.' ]+)$");

  private final List<TaggedName> found = new ArrayList<>();
  private final Set<String> teams = new HashSet<>();
  private final Set<Span> venues = new HashSet<>();
  private final String text;

  private ScoreTables(String text) {
    this.text = text;
  }

  /** The tables in {@code text}, typed by what the tagger said of most of their {@code names}. */
  static ScoreTables of(String text, List<Span> readable, List<TaggedName> names) {
    ScoreTables tables = new ScoreTables(text);
    for (Span stretch : readable) {
      tables.read(stretch, names);
    }
    return tables;
  }

  private void read(Span stretch, List<TaggedName> names) {
    List<Span> block = new ArrayList<>();
    List<Span> places = new ArrayList<>();
    Pattern kind = null;
    int start = stretch.start();
    while (start < stretch.end()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? stretch.end() : Math.min(newline, stretch.end());
      Pattern of = end - start > 80 ? null : kind(start, end, block, places, kind, names);
      kind = of;
      start = end + 1;
    }
    close(block, places, names);
  }

  private Pattern kind(
      int start, int end, List<Span> block, List<Span> places, Pattern before, List<TaggedName> names) {
    for (Pattern pattern : List.of(RESULT, STANDING, SCHEDULED)) {
      Matcher line = pattern.matcher(text).region(start, end);
      if (line.find()) {
        if (pattern != before) {
          close(block, places, names);
        }
        add(block, line, "home");
        if (pattern == RESULT) {
          add(block, line, "away");
        } else if (pattern == SCHEDULED) {
          add(places, line, "venue");
        }
        return pattern;
      }
    }
    close(block, places, names);
    return null;
  }

  private void add(List<Span> block, Matcher line, String group) {
    block.add(new Span(line.start(group), line.end(group)));
  }

  private void close(List<Span> block, List<Span> places, List<TaggedName> names) {
    if (block.isEmpty()) {
      return;
    }
    int people = 0;
    int teams = 0;
    for (Span entry : block) {
      for (TaggedName name : names) {
        if (name.span().overlaps(entry)) {
          if (name.type() == EntityType.PERSON) {
            people++;
          } else {
            teams++;
          }
        }
      }
    }
    if (teams > people) {
      for (Span entry : block) {
        boolean country = Countries.named(entry.of(text)) != null;
        found.add(new TaggedName(entry, country ? EntityType.PLACE : EntityType.ORGANIZATION));
        if (!country) {
          this.teams.add(entry.of(text).toLowerCase(Locale.ROOT));
        }
      }
      for (Span place : places) {
        venues.add(place);
        found.add(new TaggedName(place, EntityType.PLACE));
      }
    }
    block.clear();
    places.clear();
  }

  List<TaggedName> names() {
    return found;
  }

  /** Whether the tables say that a match is played at {@code span}. */
  boolean isVenue(Span span) {
    return venues.contains(span);
  }

  /** The teams that they name, in small letters. */
  Set<String> teams() {
    return teams;
  }

  boolean contains(Span span) {
    return found.stream().anyMatch(name -> name.span().equals(span));
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
