package annals.timeline.domain.quotes;

import annals.timeline.domain.text.TextSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder with a text, the names in it and the quotes expected of it.
 *
 * <p>{@code in-names.txt} has lines {@code TYPE entity-id name}; every place where the name stands
 * is a mention; the entity {@code -} stands for one that is not resolved. {@code SKIP - words}
 * marks words as boilerplate, {@code HEADING - words} and {@code ASIDE - words} as what they say.
 * {@code out.txt} has a line for every quote: {@code KIND | speaker = entity | cue | content}.
 */
record GoldenScenario(String name, QuoteText text, List<NamedSpan> mentions, String expected) {

  private static final Set<String> STRETCHES = Set.of("SKIP", "HEADING", "ASIDE");

  static Stream<GoldenScenario> all(Path folder) {
    try (Stream<Path> folders = Files.list(folder)) {
      List<Path> sorted = folders.filter(Files::isDirectory).sorted().toList();
      return sorted.stream().map(GoldenScenario::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldenScenario read(Path folder) {
    try {
      String text = Files.readString(folder.resolve("in-text.txt"));
      List<String> names = Files.readAllLines(folder.resolve("in-names.txt"));
      String expected = Files.readString(folder.resolve("out.txt"));
      return new GoldenScenario(
          String.valueOf(folder.getFileName()),
          new QuoteText(
              text,
              stretches(text, names, "SKIP"),
              stretches(text, names, "HEADING"),
              stretches(text, names, "ASIDE")),
          mentions(text, names),
          expected.strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<TextSpan> stretches(String text, List<String> names, String kind) {
    List<TextSpan> stretches = new ArrayList<>();
    for (String line : names) {
      String[] parts = line.split(" ", 3);
      if (parts[0].equals(kind)) {
        stretches.addAll(places(text, parts[2]));
      }
    }
    return stretches;
  }

  /** Longer names first: "Bell" inside "Ann Bell" is no mention of its own. */
  private static List<NamedSpan> mentions(String text, List<String> names) {
    List<NamedSpan> mentions = new ArrayList<>();
    List<String> longestFirst =
        names.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    for (String line : longestFirst) {
      String[] parts = line.split(" ", 3);
      if (parts.length == 3 && !STRETCHES.contains(parts[0])) {
        for (TextSpan place : places(text, parts[2])) {
          if (mentions.stream().noneMatch(known -> known.span().overlaps(place))) {
            String entity = parts[1].equals("-") ? null : parts[1];
            mentions.add(new NamedSpan(place, MentionType.valueOf(parts[0]), entity));
          }
        }
      }
    }
    return mentions;
  }

  private static List<TextSpan> places(String text, String words) {
    List<TextSpan> places = new ArrayList<>();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      places.add(new TextSpan(at, at + words.length()));
    }
    return places;
  }

  /** The quotes in the format of {@code out.txt}. */
  String render(List<AttributedQuote> quotes) {
    StringBuilder out = new StringBuilder();
    for (AttributedQuote quote : quotes) {
      out.append(quote.kind()).append(" | ");
      out.append(speaker(quote.speaker())).append(" | ");
      out.append(words(quote.cue())).append(" | ");
      out.append(words(quote.content())).append('\n');
    }
    return out.toString().strip();
  }

  private String speaker(@Nullable QuoteSpeaker speaker) {
    if (speaker == null) {
      return "-";
    }
    String entity = speaker.entityId();
    return words(speaker.span()) + " = " + (entity == null ? "?" : entity);
  }

  private String words(@Nullable TextSpan span) {
    return span == null ? "-" : span.in(text.text());
  }

  @Override
  public String toString() {
    return name;
  }
}
