package annals.evaluation.timelines;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.domain.text.Tokenizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TopicKeywordsTest {

  private static final List<TopicArticle> ARTICLES =
      List.of(
          article("The Rossay ferry sank in oil ."),
          article("An oil slick reached Rossay and the Rossayan coast ."));

  private static TopicArticle article(String sentence) {
    return new TopicArticle(LocalDate.parse("2031-06-13"), List.of(sentence));
  }

  private static boolean finds(String name, String sentence) {
    KeywordQuery query = TopicKeywords.of(Set.of(name), ARTICLES);
    return query.mentions(List.of(new Tokenizer().tokenize(sentence)))[0] >= 0;
  }

  @Test
  void aNameStandsForItselfAndWhatIsDerivedFromIt() {
    assertThat(finds("rossay", "A Rossayan sailor drowned .")).isTrue();
    assertThat(finds("rossay", "A sailor drowned .")).isFalse();
  }

  @Test
  void aNameThatNobodyWritesIsCutIntoTwoWords() {
    assertThat(finds("rossayoil", "The oil reached the shore .")).isTrue();
    assertThat(finds("rossayoil", "The ferry reached the shore .")).isFalse();
  }

  @Test
  void aNameWithoutMeaningStandsForWhatMostArticlesSpeakOf() {
    assertThat(finds("zz", "They left Rossay .")).isTrue();
  }
}
