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
  void refusesWhatLacksAName() {
    assertThatThrownBy(() -> ParticipantJson.read("[{\"id\":\"" + new UUID(1, 1) + "\"}]"))
        .isInstanceOf(NullPointerException.class);
  }
}
