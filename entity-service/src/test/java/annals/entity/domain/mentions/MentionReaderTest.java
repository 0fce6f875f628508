package annals.entity.domain.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.domain.EntityType;
import annals.entity.domain.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionReaderTest {
  @Test
  void takesNoMinistryForAnOrganisationInATitle() {
    assertThat(
            read(
                "US Secretary of [O:State] [P:Ann Okoro] met [P:Ben Adeyemi], Minister for [O:Health]."))
        .containsExactly("P Ann Okoro", "P Ben Adeyemi");
  }

  @Test
  void completesNamesThatWereCutShort() {
    assertThat(
            read(
                "[P:Ann Okoro] left the [O:Office of the President] of [L:Ukraine] for the [L:US] [O:Congress]."))
        .containsExactly("P Ann Okoro", "O Office of the President of Ukraine", "O US Congress");
    assertThat(
            read("The head of the [O:Office of the President] of [L:Ukraine] [P:Ann Okoro] spoke."))
        .containsExactly("O Office of the President of Ukraine", "P Ann Okoro");
    assertThat(read("[P:Martin Adeyemi] Jr. sued [P:Holm] and Sons."))
        .containsExactly("P Martin Adeyemi Jr.", "O Holm and Sons");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share",
        "Related",
        "READ MORE",
        "Understanding",
        "AM World",
        "Highlights",
        "Close Search Window",
        "he",
        "His"
      })
  void takesFurnitureForNobody(String words) {
    assertThat(read("[P:" + words + "] [P:Ann Okoro] spoke.")).containsExactly("P Ann Okoro");
    assertThat(read("[O:" + words + "] [P:Ann Okoro] spoke.")).containsExactly("P Ann Okoro");
  }

  @Test
  void cutsTitlesAndPossessives() {
    assertThat(read("[P:President Okoro] answered [P:Adeyemi's] letter and [P:Dr. Lind's]."))
        .containsExactly("P Okoro", "P Adeyemi", "P Lind");
  }

  @Test
  void partsPeopleWhoWereReadAsOne() {
    assertThat(read("[P:Ann Okoro and Ben Adeyemi] signed."))
        .containsExactly("P Ann Okoro", "P Ben Adeyemi");
  }

  @Test
  void findsTheSameNameEverywhereInAnArticle() {
    assertThat(
            read(
                "[P:Ann Okoro] and [O:QZRA] met. Later Okoro left, and QZRA stayed. Ben Okoro came."))
        .containsExactly("P Ann Okoro", "O QZRA", "P Okoro", "O QZRA");
  }

  @Test
  void findsAcronymsInBracketsAndNewspapers() {
    assertThat(
            read(
                "The [O:Quarn Harbour Office] (QHO) told The Oslo Courier that the EU paid the QHO."))
        .containsExactly("O Quarn Harbour Office", "O QHO", "O The Oslo Courier", "O EU", "O QHO");
  }

  @Test
  void letsAnArticleAgreeWithItselfAboutTypes() {
    assertThat(
            read("[P:Ann Okoro] spoke. [L:Okoro] left. [P:Velmo] is wet. Rain fell in [P:Velmo]."))
        .containsExactly("P Ann Okoro", "P Okoro", "L Velmo", "L Velmo");
    assertThat(
            read("[O:Corvane Marine] grew. Shares of [P:Corvane] rose, and [P:Selkra Group] fell."))
        .containsExactly("O Corvane Marine", "O Corvane", "O Selkra Group");
    assertThat(read("She sold her shares in [P:Okoro].")).containsExactly("P Okoro");
    assertThat(read("The [O:Okoro] administration objected.")).containsExactly("P Okoro");
  }

  @Test
  void readsOfficesBesideNames() {
    assertThat(roles("Ukrainian President [P:Ann Okoro] spoke."))
        .containsExactly(new Role("President", "Ukraine"));
    assertThat(roles("US Vice President [P:Ann Okoro] spoke."))
        .containsExactly(new Role("Vice President", "United States"));
    assertThat(roles("[P:Ann Okoro], the president of Ruritania, spoke."))
        .containsExactly(new Role("President", "Ruritania"));
    assertThat(roles("the head of the Office of the Mayor of Velmo [P:Ann Okoro] spoke."))
        .containsExactly(new Role("Head", "Office of the Mayor of Velmo"));
    assertThat(roles("His deputy, Sir [P:Ann Okoro], spoke.")).isEmpty();
    assertThat(roles("The [O:Bank of Quarn] Governor [P:Ann Okoro] spoke."))
        .containsExactly(new Role("Governor", "Bank of Quarn"));
    assertThat(roles("The former US President [P:Ann Okoro] spoke."))
        .containsExactly(new Role("Former President", "United States"));
    assertThat(roles("Ex-French President [P:Ann Okoro] spoke."))
        .extracting(Role::title)
        .containsExactly("Ex President");
    assertThat(mentions("Mrs [P:Okoro] spoke.").getFirst().gender()).isEqualTo(Gender.FEMALE);
  }

  private static List<Role> roles(String marked) {
    return mentions(marked).stream()
        .filter(mention -> mention.type() == EntityType.PERSON)
        .findFirst()
        .orElseThrow()
        .roles();
  }

  private static List<String> read(String marked) {
    return mentions(marked).stream()
        .map(m -> letter(m.type()) + " " + m.text())
        .filter(mention -> !mention.equals("L US") && !mention.equals("L Ukraine"))
        .toList();
  }

  private static List<FoundMention> mentions(String marked) {
    MarkedText text = MarkedText.parse(marked);
    List<FoundMention> mentions = new MentionReader(text).read(text.article());
    assertThat(mentions).allSatisfy(m -> assertThat(m.text()).isEqualTo(m.span().of(text.text())));
    return mentions;
  }

  private static String letter(EntityType type) {
    return switch (type) {
      case PERSON -> "P";
      case ORGANIZATION -> "O";
      case PLACE -> "L";
    };
  }
}
