package annals.timeline.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.article.EntityType;
import annals.timeline.domain.statements.Involvement;
import annals.timeline.domain.statements.Participant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParticipantJsonTest {

  private static Participant participant(UUID id, String name, int position) {
    return new Participant(
        new EntityRef(id, name, EntityType.PERSON), Involvement.NAMED, position, null, name);
  }

  @Test
  void isReadAsItWasWritten() {
    Participant odd =
        new Participant(
            new EntityRef(new UUID(7, 8), "Ænna \"Nan\"\\ O’Dell\n", EntityType.ORGANIZATION),
            Involvement.REFERRED,
            4,
            "was {seen}, [twice]",
            "the \"Nan\" of Rossay");
    assertThat(ParticipantJson.read(ParticipantJson.write(List.of(odd)))).containsExactly(odd);
    assertThat(ParticipantJson.read(ParticipantJson.write(List.of()))).isEmpty();
  }

  @Test
  void whoIsNamedFirstComesFirstThenIdsInTheOrderOfTheirDigits() {
    Participant late = participant(new UUID(1, 1), "Orla Skene", 5);
    Participant high = participant(new UUID(-1, 1), "Ruben Askil", 0);
    Participant low = participant(new UUID(1, 2), "Ilse Varnholt", 0);
    assertThat(ParticipantJson.read(ParticipantJson.write(List.of(late, high, low))))
        .containsExactly(low, high, late);
  }

  @Test
  void skipsFieldsThatItDoesNotKnow() {
    Participant skene = participant(new UUID(1, 1), "Orla Skene", 5);
    String later =
        ParticipantJson.write(List.of(skene))
            .replace("{\"id\"", "{\"since\":[{\"id\":\"x\"},[1]],\"by\":{\"name\":\"y\"},\"id\"");
    assertThat(ParticipantJson.read(later)).containsExactly(skene);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "name", "type", "involvement"})
  void refusesWhatIsNotComplete(String field) {
    String whole = ParticipantJson.write(List.of(participant(new UUID(1, 1), "Orla Skene", 5)));
    String lacking = whole.replace("\"" + field + "\"", "\"other\"");
    assertThat(lacking).isNotEqualTo(whole);
    assertThatThrownBy(() -> ParticipantJson.read(lacking))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("not complete");
  }

  @Test
  void refusesWhatIsNoList() {
    assertThatThrownBy(() -> ParticipantJson.read("{}")).isInstanceOf(IllegalStateException.class);
  }
}
