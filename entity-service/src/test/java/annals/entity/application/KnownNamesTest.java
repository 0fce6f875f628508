package annals.entity.application;

import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.domain.EntityStatus;
import annals.entity.domain.EntityType;
import annals.entity.domain.Mention;
import annals.entity.domain.NamedEntity;
import annals.entity.domain.Outcome;
import annals.entity.domain.curation.EntityDraft;
import annals.entity.domain.curation.EntityDraft.Field;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Names that an editor or a source gives are found where the tagger passes over them. */
class KnownNamesTest {
  private final MarkedFinder finder = new MarkedFinder();
  private final Registry registry = new Registry(finder);

  @Test
  void findsTheNamesOfCuratedEntities() {
    // Given
    NamedEntity office = create(EntityType.ORGANIZATION, "Office for Tidal Works");

    // When
    List<Mention> mentions =
        annotate("[P:Ann Okoro] wrote to the Office for Tidal Works in Velmouth.");

    // Then
    assertThat(mentions)
        .extracting(Mention::text)
        .containsExactly("Ann Okoro", "Office for Tidal Works");
    assertThat(mentions.getLast().outcome())
        .isInstanceOfSatisfying(
            Outcome.Resolved.class,
            resolved -> assertThat(resolved.entityId()).isEqualTo(office.id()));
  }

  @Test
  void leavesWhatNobodyGaveAndWhatIsNamedAlready() {
    create(EntityType.PERSON, "Ann Okoro");

    assertThat(annotate("[P:Ann Okoro] praised Velmouth Tide Rowing."))
        .extracting(Mention::text)
        .containsExactly("Ann Okoro");
  }

  private NamedEntity create(EntityType type, String name) {
    EntityDraft draft =
        new EntityDraft(
            CurationDesk.named(type, name),
            EntityStatus.CONFIRMED,
            false,
            EnumSet.of(Field.TYPE, Field.NAME));
    return registry.curation().create(draft, "", "ed", "");
  }

  private List<Mention> annotate(String marked) {
    UUID id = registry.annotate(new UUID(1, 1), finder.learn(marked));
    return registry.mentions(id).mentions();
  }
}
