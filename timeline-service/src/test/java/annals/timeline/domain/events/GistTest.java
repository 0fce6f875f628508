package annals.timeline.domain.events;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.article.EntityType;
import annals.timeline.domain.statements.Involvement;
import annals.timeline.domain.statements.Outlook;
import annals.timeline.domain.statements.Participant;
import annals.timeline.domain.statements.Statement;
import annals.timeline.domain.text.TextSpan;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GistTest {

  private static final UUID BUILDER = new UUID(3, 4);

  @Test
  void theNameThatOtherArticlesUseDoesNotMatter() {
    assertThat(gist("Corvan Marin", "Corvan Marin"))
        .isEqualTo(gist("Corvan Marin", "The Builder"))
        .doesNotContain("corvan", "marin")
        .contains("builder");
  }

  @Test
  void wordsThatNameNobodyStay() {
    assertThat(gist(null, "Corvan Marin")).contains("corvan", "marin");
  }

  @Test
  void anAcronymIsNoPronounAndTellsNothingApart() {
    // Given
    Gist named = Gist.parse(gist("US envoys opened the northern harbour.", null, "Corvan Marin"));
    Gist plain = Gist.parse(gist("Envoys opened the northern harbour.", null, "Corvan Marin"));
    Gist told = Gist.parse(gist("Envoys opened us the northern harbour.", null, "Corvan Marin"));

    // Then
    assertThat(named.toString().split(" ")).contains("US");
    assertThat(named.keys()).isEqualTo(plain.keys());
    assertThat(named.similarity(plain)).isGreaterThan(0.9);
    assertThat(told).isEqualTo(plain);
  }

  private static String gist(@Nullable String named, String canonical) {
    return gist("The builder Corvan Marin opened the northern harbour.", named, canonical);
  }

  private static String gist(String text, @Nullable String named, String canonical) {
    EntityRef builder = new EntityRef(BUILDER, canonical, EntityType.ORGANIZATION);
    Involvement involvement = named == null ? Involvement.REFERRED : Involvement.NAMED;
    Statement statement =
        new Statement(
            new UUID(1, 1),
            new UUID(1, 2),
            1,
            new TextSpan(0, text.length()),
            text,
            0,
            null,
            false,
            List.of(new Participant(builder, involvement, 2, null, named)),
            Outlook.REPORTED,
            null,
            1);
    return Gist.of(statement).toString();
  }
}
