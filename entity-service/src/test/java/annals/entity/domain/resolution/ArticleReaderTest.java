package annals.entity.domain.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.domain.EntityType;
import annals.entity.domain.MentionKind;
import annals.entity.domain.mentions.MarkedText;
import annals.entity.domain.mentions.MentionReader;
import annals.entity.domain.names.NameForm;
import annals.entity.domain.resolution.Reading.ReadMention;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleReaderTest {
  @Test
  void thePresidentIsWhomTheArticleCallsSo() {
    // When
    Reading reading =
        read(
            "Ukrainian President [P:Ann Okoro] met [P:Ben Adeyemi]. The Ukrainian president left."
                + " Then the president spoke.");

    // Then
    assertThat(offices(reading))
        .extracting(mention -> mention.mention().text() + " " + name(reading, mention))
        .containsExactly("The Ukrainian president Ann Okoro", "the president Ann Okoro");
    assertThat(reading.chains().getFirst().names()).containsOnlyKeys("Ann Okoro");
    assertThat(offices(reading).getFirst().link()).isNotEmpty();
  }

  @Test
  void anOfficeThatTheArticleGivesToNobodyIsFiledAsAnOffice() {
    for (String text :
        List.of(
            "[P:Ann Okoro] met the French president.",
            "Former French President [P:Ann Okoro] said that the French president knew.")) {
      Reading reading = read(text);

      int chain = offices(reading).getFirst().chain();

      assertThat(reading.chains().get(chain).form().role().form()).isEqualTo("@president/france");
    }
  }

  @Test
  void anOfficeOfNobodyKnowsWhatStaysOpenBetweenTwo() {
    assertThat(
            offices(
                read(
                    "French President [P:Ann Okoro] met Polish President [P:Ben Adeyemi] before"
                        + " the president spoke.")))
        .extracting(ReadMention::chain)
        .containsExactly(-1);
  }

  @Test
  void aLeaderIsWhoeverHeadsTheCountryInTheArticle() {
    Reading reading =
        read("French Prime Minister [P:Ann Okoro] spoke. Later the French leader flew home.");

    assertThat(name(reading, offices(reading).getFirst())).isEqualTo("Ann Okoro");
  }

  @Test
  void theArticleTellsWhoHoldsWhat() {
    Reading reading = read("Ukrainian President [P:Ann Okoro] and Senator [P:Ben Adeyemi] spoke.");

    assertThat(reading.facts())
        .containsExactly(
            new AliasFact(
                AliasFact.Kind.ROLE,
                new NameForm(EntityType.PERSON, "@president/ukraine"),
                NameForm.of(EntityType.PERSON, "Ann Okoro")));
  }

  @Test
  void anOfficeIsFiledUnderAKeyOfItsOwn() {
    NameForm office = new NameForm(EntityType.PERSON, "@president/ukraine");

    assertThat(office.isRole()).isTrue();
    assertThat(office.isBare()).isTrue();
    assertThat(office.keys()).containsExactly("r:president/ukraine");
    assertThat(office.otherType("the Ukrainian president")).isEqualTo(office);
    assertThat(NameForm.of(office.role())).isEqualTo(office);
    assertThat(NameForm.of(EntityType.PERSON, "Ann Okoro").isRole()).isFalse();
  }

  private static List<ReadMention> offices(Reading reading) {
    return reading.mentions().stream()
        .filter(mention -> mention.mention().kind() == MentionKind.ROLE)
        .toList();
  }

  private static String name(Reading reading, ReadMention mention) {
    return mention.chain() < 0 ? "" : reading.chains().get(mention.chain()).text();
  }

  private static Reading read(String marked) {
    MarkedText text = MarkedText.parse(marked);
    return new ArticleReader(new MentionReader(text)).read(text.article());
  }
}
