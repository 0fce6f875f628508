package annals.evaluation.semeval;

import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.domain.EntityType;
import annals.entity.domain.Span;
import annals.entity.domain.mentions.MentionFinder;
import annals.entity.domain.mentions.TaggedName;
import annals.evaluation.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SemEvalTaskTest {

  private static final String DOCUMENT =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <TimeML><DOCID>12</DOCID>
      <DCT><TIMEX3 tid="t0" type="DATE" value="2012-06-02">2012-06-02</TIMEX3></DCT>
      <EXTRAINFO>Mayor leaves</EXTRAINFO>
      <TEXT><s id="1">June 2 , 2012</s><s id="2">Ann Lorne <EVENT eid="e1">resigned</EVENT> \
      yesterday .</s><s id="3">She <EVENT eid="e2">thanked</EVENT> her staff .</s><s id="4">Lorne \
      was <EVENT eid="e3">elected</EVENT> in May 2010 .</s></TEXT></TimeML>
      """;

  private static final String GOLD =
      """
      Ann Lorne
      1\t2010-05\t12-4-elected
      2\t2012-06-01\t12-2-resigned
      2\t2012-06-01\t12-3-thanked
      """;

  @TempDir Path folder;

  private static MentionFinder names() {
    Pattern name = Pattern.compile("Ann Lorne|Lorne");
    return article -> {
      List<TaggedName> found = new ArrayList<>();
      Matcher matcher = name.matcher(article.text());
      while (matcher.find()) {
        found.add(new TaggedName(new Span(matcher.start(), matcher.end()), EntityType.PERSON));
      }
      return found;
    };
  }

  @Test
  void findsDatesAndOrdersWhatAnEntityDoes() throws IOException {
    // Given
    Files.createDirectories(folder.resolve("data/town/documents"));
    Files.createDirectories(folder.resolve("data/town/timelines"));
    Files.writeString(folder.resolve("data/town/documents/12-mayor.tml"), DOCUMENT);
    Files.writeString(folder.resolve("data/town/timelines/ann_lorne.txt"), GOLD);

    // When
    List<Figure> figures =
        new SemEvalTask(SemEvalTaskTest::names).run(folder.resolve("data"), folder.resolve("out"));

    // Then
    assertThat(Files.readString(folder.resolve("out/town/timelines/ann_lorne.txt")))
        .isEqualTo(GOLD);
    assertThat(figures).extracting(Figure::measure).contains("semeval2015-f1");
    assertThat(figures.get(2).value()).isEqualTo(100.0);
  }

  @Test
  void hasNoFiguresWithoutCorpus() throws IOException {
    assertThat(new SemEvalTask(SemEvalTaskTest::names).run(folder, null)).isEmpty();
  }
}
