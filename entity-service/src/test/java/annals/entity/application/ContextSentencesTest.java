package annals.entity.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContextSentencesTest {
  private final PageFixture fixture = new PageFixture();
  private final UUID ann = fixture.person("Ann Example", "Example");
  private final UUID ben = fixture.person("Ben");

  @Test
  void prefersTheFullNameThenTheNewest() {
    // Given
    fixture.article("2024-01-01", "Example came. Ann Example spoke.");
    fixture.article("2024-01-02", "Ann Example slept.");
    fixture.article("2024-01-03", "Example left.");

    // Then
    assertThat(texts(ann, 2)).containsExactly("Ann Example slept.", "Ann Example spoke.");
    assertThat(texts(ann, 9))
        .containsExactly("Ann Example slept.", "Ann Example spoke.", "Example left.");
    assertThat(texts(ben, 2)).isEmpty();
  }

  @Test
  void takesEachSentenceFromAnotherArticle() {
    fixture.article("2024-01-01", "Ann Example came. Ann Example spoke.");

    assertThat(texts(ann, 2)).containsExactly("Ann Example came.");
  }

  @Test
  void readsTheTextsOfManyEntitiesAtOnce() {
    fixture.article("2024-01-01", "Ann Example came. Ben left.");

    assertThat(fixture.sentences().ofAll(List.of(ann, ben, UUID.randomUUID()), 2))
        .containsOnlyKeys(ann, ben)
        .extractingByKey(ben)
        .satisfies(
            own -> assertThat(own).extracting(ContextSentence::text).containsExactly("Ben left."));
    assertThat(fixture.read).hasSize(1);
  }

  @Test
  void tellsTheSentenceAroundAMention() {
    UUID article = fixture.article("2024-01-01", "It rained. Ben left.");
    UUID mention = fixture.stores.mentions(article, -1, 1).getFirst().id();

    assertThat(fixture.sentences().ofMentions(List.of(mention, UUID.randomUUID())))
        .containsOnlyKeys(mention)
        .extractingByKey(mention)
        .satisfies(sentence -> assertThat(sentence.text()).isEqualTo("Ben left."));
  }

  private List<String> texts(UUID entity, int most) {
    return fixture.sentences().of(entity, most).stream().map(ContextSentence::text).toList();
  }
}
