package annals.evaluation.quotes;

import annals.evaluation.Figure;
import annals.evaluation.Suite;
import annals.timeline.domain.quotes.AttributedQuote;
import annals.timeline.domain.quotes.QuoteFinder;
import annals.timeline.domain.quotes.QuoteKind;
import annals.timeline.domain.quotes.QuoteSpeaker;
import annals.timeline.domain.quotes.QuoteText;
import annals.timeline.domain.quotes.marks.MarkFinder;
import annals.timeline.domain.quotes.marks.MarkedSpan;
import annals.timeline.domain.quotes.marks.Paragraphs;
import annals.timeline.domain.text.TextSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who says what in {@code * /text/*.txt}, labelled in {@code * /attributions/*.ann}. No mentions
 * are given: speakers are compared by the words that name them. Where several people labelled a
 * text, the first file counts.
 */
public final class QuotesSuite implements Suite {

  private final QuoteFinder finder = new QuoteFinder();

  @Override
  public String name() {
    return "quotes";
  }

  @Override
  public List<Figure> run(Path data, @Nullable Path out) throws IOException {
    QuoteScore marks = QuoteScore.ofMarked();
    QuoteScore marked = QuoteScore.ofMarked();
    QuoteScore direct = QuoteScore.ofMarked();
    QuoteScore reported = QuoteScore.ofReported();
    int articles = 0;
    for (Path folder : folders(data)) {
      List<Path> labels = files(folder.resolve("attributions"), ".ann");
      for (Path file : files(folder.resolve("text"), ".txt")) {
        Optional<Path> label = labelOf(file, labels);
        if (label.isEmpty()) {
          continue;
        }
        String text = Files.readString(file);
        List<Attribution> gold = BratFile.read(Files.readString(label.get()), text.length());
        List<AttributedQuote> quotes = finder.find(QuoteText.of(text), List.of());
        marks.add(text, gold, marks(text));
        marked.add(text, gold, answers(quotes, QuoteKind.DIRECT, QuoteKind.MIXED));
        direct.add(text, gold, answers(quotes, QuoteKind.DIRECT));
        reported.add(text, gold, answers(quotes, QuoteKind.REPORTED, QuoteKind.MIXED));
        articles++;
        if (out != null) {
          write(out.resolve(data.relativize(folder).toString()), label.get(), quotes, text);
        }
      }
    }
    return articles == 0 ? List.of() : figures(marks, marked, direct, reported, articles);
  }

  private List<Figure> figures(
      QuoteScore marks, QuoteScore marked, QuoteScore direct, QuoteScore reported, int articles) {
    return List.of(
        figure("span-found", marks.spanFound(), marks.gold()),
        figure("quote-found", marked.spanFound(), marked.gold()),
        figure("source-recall", marked.recall(), marked.gold()),
        figure("source-precision", marked.precision(), marked.answered()),
        figure("source-f1", marked.f1(), marked.gold()),
        figure("direct-speaker-precision", direct.precision(), direct.answered()),
        figure("reported-recall", reported.recall(), reported.gold()),
        figure("reported-precision", reported.precision(), reported.answered()),
        figure("reported-f1", reported.f1(), reported.gold()),
        new Figure(name(), "articles", articles, articles));
  }

  private Figure figure(String measure, double share, int n) {
    return new Figure(name(), measure, 100 * share, n);
  }

  /** All that stands between marks, also what is not taken for speech. */
  private static List<Attribution> marks(String text) {
    List<Attribution> marks = new ArrayList<>();
    for (TextSpan paragraph : Paragraphs.of(text, List.of())) {
      for (MarkedSpan marked : MarkFinder.find(text, paragraph)) {
        marks.add(new Attribution(List.of(), List.of(), List.of(marked.span())));
      }
    }
    return marks;
  }

  private static List<Attribution> answers(List<AttributedQuote> quotes, QuoteKind... kinds) {
    List<QuoteKind> wanted = List.of(kinds);
    return quotes.stream()
        .filter(quote -> wanted.contains(quote.kind()))
        .map(QuotesSuite::answer)
        .toList();
  }

  private static Attribution answer(AttributedQuote quote) {
    QuoteSpeaker speaker = quote.speaker();
    TextSpan cue = quote.cue();
    return new Attribution(
        speaker == null ? List.of() : List.of(speaker.span()),
        cue == null ? List.of() : List.of(cue),
        List.of(quote.content()));
  }

  private static void write(Path folder, Path label, List<AttributedQuote> quotes, String text)
      throws IOException {
    Path target = Files.createDirectories(folder.resolve("attributions"));
    List<Attribution> answers = quotes.stream().map(QuotesSuite::answer).toList();
    Files.writeString(
        target.resolve(label.getFileName().toString()), BratFile.write(answers, text));
  }

  private static Optional<Path> labelOf(Path text, List<Path> labels) {
    String name = text.getFileName().toString();
    String stem = name.substring(0, name.length() - ".txt".length());
    return labels.stream()
        .filter(label -> label.getFileName().toString().startsWith(stem))
        .findFirst();
  }

  private static List<Path> folders(Path data) throws IOException {
    List<Path> folders = new ArrayList<>();
    try (Stream<Path> all = Files.walk(data)) {
      all.filter(Files::isDirectory)
          .filter(folder -> Files.isDirectory(folder.resolve("text")))
          .filter(folder -> Files.isDirectory(folder.resolve("attributions")))
          .sorted()
          .forEach(folders::add);
    }
    return folders;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
    }
  }
}
