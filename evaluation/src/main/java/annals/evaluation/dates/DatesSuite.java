package annals.evaluation.dates;

import annals.evaluation.Figure;
import annals.evaluation.Suite;
import annals.timeline.domain.dating.DatedText;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.dating.TemporalTagger;
import annals.timeline.domain.text.SentenceSplitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Temporal expressions of {@code **.tml} files; the document creation time is given to the tagger.
 */
public final class DatesSuite implements Suite {

  private static final int DAY_LENGTH = 10;

  private final TemporalTagger tagger = new TemporalTagger();
  private final SentenceSplitter splitter = SentenceSplitter.wrappedText();
  private final TimeMlReader reader = new TimeMlReader();
  private final TimeMlWriter writer = new TimeMlWriter();

  @Override
  public String name() {
    return "dates";
  }

  @Override
  public List<Figure> run(Path data, @Nullable Path out) throws IOException {
    TimexScores scores = new TimexScores();
    List<Path> files = files(data);
    for (Path file : files) {
      TimeMlDocument labelled = reader.read(file);
      TimeMlDocument answer = answer(labelled);
      scores.add(labelled.expressions(), answer.expressions());
      if (out != null) {
        writer.write(answer, out.resolve(data.relativize(file).toString()));
      }
    }
    List<Figure> figures = new ArrayList<>(files.isEmpty() ? List.of() : scores.figures(name()));
    if (!files.isEmpty()) {
      figures.add(new Figure(name(), "documents", files.size(), files.size()));
    }
    return figures;
  }

  private static List<Path> files(Path data) throws IOException {
    try (Stream<Path> all = Files.walk(data)) {
      return all.filter(file -> file.toString().endsWith(".tml")).sorted().toList();
    }
  }

  private TimeMlDocument answer(TimeMlDocument labelled) {
    String created = labelled.created();
    String day = created.length() > DAY_LENGTH ? created.substring(0, DAY_LENGTH) : created;
    DatedText text = new DatedText(splitter.split(labelled.text()), EdtfDate.parseOrNull(day));
    List<Timex> answers =
        tagger.tag(text).stream()
            .map(
                found ->
                    new Timex(found.start(), found.end(), found.type().name(), found.timexValue()))
            .toList();
    return labelled.with(answers);
  }
}
