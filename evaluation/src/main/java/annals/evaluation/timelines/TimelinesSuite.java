package annals.evaluation.timelines;

import annals.evaluation.Figure;
import annals.evaluation.Suite;
import annals.evaluation.semeval.SemEvalTask;
import annals.timeline.domain.assembly.DailyTimeline;
import annals.timeline.domain.assembly.Telling;
import annals.timeline.domain.text.TextSpan;
import annals.timeline.domain.text.Tokenizer;
import annals.timeline.domain.trimming.SentenceTrimmer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Timelines of topics: {@code t17} and {@code entities} from articles, {@code crisis} from dated
 * sentences, {@code semeval2015} from documents. An answer has as many days as the written timeline
 * and as many sentences a day as it has on average; only articles published in its range count.
 */
public final class TimelinesSuite implements Suite {

  private static final Tokenizer TOKENIZER = new Tokenizer();

  private final TopicReader reader = new TopicReader();
  private final TopicWriter writer = new TopicWriter();

  @Override
  public String name() {
    return "timelines";
  }

  @Override
  public List<Figure> run(Path data, @Nullable Path out) throws IOException {
    List<Figure> figures = new ArrayList<>();
    for (String set : List.of("t17", "crisis", "entities")) {
      Path folder = data.resolve(set);
      if (Files.isDirectory(folder)) {
        figures.addAll(run(set, folder, out == null ? null : out.resolve(set)));
      }
    }
    Path events = data.resolve("semeval2015");
    if (Files.isDirectory(events)) {
      figures.addAll(
          new SemEvalTask()
              .run(
                  events,
                  out == null ? null : Files.createDirectories(out.resolve("semeval2015"))));
    }
    return figures;
  }

  private List<Figure> run(String set, Path folder, @Nullable Path out) throws IOException {
    TimelineScores scores = new TimelineScores();
    boolean any = false;
    for (Path topic : topics(folder)) {
      TopicIndex index = Topics.index(reader, topic);
      List<WrittenTimeline> answers = new ArrayList<>();
      for (WrittenTimeline gold : Topics.gold(reader, topic)) {
        WrittenTimeline answer = answer(index, gold);
        scores.add(answer, gold, !gold.sentences().isEmpty());
        answers.add(answer);
        any = true;
      }
      if (out != null) {
        writer.write(answers, out.resolve(TopicReader.name(topic)), TopicReader.isPerson(topic));
      }
    }
    return any ? scores.figures(name(), set) : List.of();
  }

  private static List<Path> topics(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(TopicReader::isTopic).sorted().toList();
    }
  }

  static WrittenTimeline answer(TopicIndex index, WrittenTimeline gold) {
    int first = (int) gold.first().toEpochDay();
    int last = (int) gold.last().toEpochDay();
    TreeMap<LocalDate, List<String>> days = new TreeMap<>();
    DailyTimeline.choose(
            index.tellings(first, last),
            index.terms(),
            first,
            last,
            gold.days().size(),
            gold.sentencesPerDay())
        .forEach(
            (day, tellings) ->
                days.put(
                    LocalDate.ofEpochDay(day),
                    tellings.stream().map(TimelinesSuite::line).toList()));
    if (days.isEmpty()) {
      days.put(gold.first(), List.of());
    }
    return new WrittenTimeline(gold.name(), days);
  }

  private static String line(Telling<TopicSentence> telling) {
    TopicSentence sentence = telling.source();
    List<TextSpan> dates =
        sentence.days().stream()
            .filter(day -> day.day() == telling.day())
            .map(TopicSentence.NamedDay::span)
            .filter(Objects::nonNull)
            .toList();
    return TopicReader.escaped(
        SentenceTrimmer.text(sentence.text(), TOKENIZER.tokenize(sentence.text()), dates));
  }
}
