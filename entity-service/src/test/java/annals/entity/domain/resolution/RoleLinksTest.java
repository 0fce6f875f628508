package annals.entity.domain.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.domain.mentions.FoundMention;
import annals.entity.domain.mentions.MarkedText;
import annals.entity.domain.mentions.MentionReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoleLinksTest {
  @Test
  void officesWithoutAHolderInTheArticleAreChainsUnderTheirForm() {
    // Given
    List<FoundMention> found =
        read("The French president flew to Quarn. France's president met the German chancellor.");

    // When
    RoleLinks links = RoleLinks.link(found, List.of());

    // Then
    assertThat(links.open())
        .extracting(chain -> chain.form().form() + " " + chain.mentions().size())
        .containsExactly("@president/france 2", "@chancellor/germany 1");
    assertThat(links.open()).allMatch(chain -> chain.chain().isPartial());
  }

  @Test
  void anOfficeThatDoesNotSayWhereIsNoChain() {
    assertThat(RoleLinks.link(read("Then the president left."), List.of()).open()).isEmpty();
  }

  private static List<FoundMention> read(String text) {
    MarkedText marked = MarkedText.parse(text);
    return new MentionReader(marked).read(marked.article());
  }
}
