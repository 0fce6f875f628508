package annals.gateway.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import annals.entity.v1.EntityName;
import annals.entity.v1.EntityType;
import annals.entity.v1.NameKind;
import annals.entity.v1.NamedEntity;
import annals.entity.v1.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormatsTest {
  private static final NamedEntity PERSON =
      NamedEntity.newBuilder()
          .setId("01890000-0000-7000-8000-000000000001")
          .setType(EntityType.ENTITY_TYPE_PERSON)
          .setName("Mara Lindqvist")
          .addNames(name("Mara Lindqvist", NameKind.NAME_KIND_CANONICAL))
          .addNames(name("Мара Линдквист", NameKind.NAME_KIND_ALIAS))
          .addNames(name("ML", NameKind.NAME_KIND_ACRONYM))
          .addNames(name("Mara Holm", NameKind.NAME_KIND_FORMER))
          .addRoles(
              Role.newBuilder()
                  .setTitle("Director")
                  .setOrganization("Harbour Office")
                  .setFrom("2030-01")
                  .setTo("2031~"))
          .putExternalIds("wikidata", "Q42000001")
          .putExternalIds("club", "17")
          .setDescription("Runs a harbour.")
          .addCountries("se")
          .setStartDate("1980")
          .setEndDate("2040~")
          .addReferents("01890000-0000-7000-8000-000000000002")
          .build();

  private static final NamedEntity ORGANIZATION =
      NamedEntity.newBuilder()
          .setType(EntityType.ENTITY_TYPE_ORGANIZATION)
          .setName("Harbour Office")
          .addNames(name("HO", NameKind.NAME_KIND_ACRONYM))
          .putExternalIds("lei", "LEI1")
          .addCountries("se")
          .setStartDate("1901-05-02")
          .build();

  @Test
  void writesPeopleAsFollowTheMoney() {
    FollowTheMoneyJson json = FollowTheMoney.entity(PERSON);
    assertThat(json.schema()).isEqualTo("Person");
    assertThat(json.referents()).containsExactly("01890000-0000-7000-8000-000000000002");
    assertThat(json.properties())
        .containsOnly(
            entry("name", List.of("Mara Lindqvist")),
            entry("alias", List.of("Мара Линдквист")),
            entry("weakAlias", List.of("ML")),
            entry("previousName", List.of("Mara Holm")),
            entry("position", List.of("Director, Harbour Office")),
            entry("country", List.of("se")),
            entry("summary", List.of("Runs a harbour.")),
            entry("birthDate", List.of("1980")),
            entry("wikidataId", List.of("Q42000001")));
  }

  @Test
  void writesOrganizationsAsFollowTheMoney() {
    FollowTheMoneyJson json = FollowTheMoney.entity(ORGANIZATION);
    assertThat(json.schema()).isEqualTo("Organization");
    assertThat(json.properties())
        .containsOnly(
            entry("name", List.of("Harbour Office")),
            entry("weakAlias", List.of("HO")),
            entry("country", List.of("se")),
            entry("incorporationDate", List.of("1901-05-02")),
            entry("leiCode", List.of("LEI1")));
  }

  @Test
  void writesPeopleAsLinkedData() {
    assertThat(LinkedData.entity(PERSON))
        .containsEntry("@context", "https://schema.org")
        .containsEntry("@type", "Person")
        .containsEntry("@id", "urn:uuid:01890000-0000-7000-8000-000000000001")
        .containsEntry("name", "Mara Lindqvist")
        .containsEntry("alternateName", List.of("Мара Линдквист", "ML", "Mara Holm"))
        .containsEntry("sameAs", List.of("http://www.wikidata.org/entity/Q42000001"))
        .containsEntry("birthDate", "1980")
        .doesNotContainKey("deathDate")
        .containsEntry("jobTitle", List.of("Director"))
        .containsEntry(
            "memberOf",
            List.of(
                Map.of(
                    "@type",
                    "OrganizationRole",
                    "roleName",
                    "Director",
                    "memberOf",
                    Map.of("@type", "Organization", "name", "Harbour Office"),
                    "startDate",
                    "2030-01")));
  }

  @Test
  void writesOrganizationsAsLinkedData() {
    assertThat(LinkedData.entity(ORGANIZATION))
        .containsEntry("@type", "Organization")
        .containsEntry("foundingDate", "1901-05-02")
        .doesNotContainKeys("jobTitle", "memberOf", "description", "sameAs")
        .containsEntry(
            "identifier",
            List.of(Map.of("@type", "PropertyValue", "propertyID", "lei", "value", "LEI1")));
  }

  private static EntityName name(String text, NameKind kind) {
    return EntityName.newBuilder().setText(text).setKind(kind).build();
  }
}
