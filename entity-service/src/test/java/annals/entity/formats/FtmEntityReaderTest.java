package annals.entity.formats;

import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.domain.EntityType;
import annals.entity.domain.imports.ImportedEntity;
import annals.entity.domain.imports.ImportedLine;
import annals.entity.domain.imports.ImportedLine.Rejected;
import annals.entity.domain.imports.ImportedLine.Skipped;
import annals.entity.domain.imports.ImportedLine.Taken;
import annals.entity.domain.imports.ImportedName;
import annals.entity.domain.imports.ImportedRole;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FtmEntityReaderTest {
  @Test
  void readsAPerson() {
    // Given
    String line =
        """
        {"id":"Q999999","schema":"Person","caption":"Odalys Brandvik","properties":{\
        "name":["Brandvik, Odalys","Odalys Brandvik"],"alias":["Ody"],"weakAlias":["Fox","The Fox"],\
        "previousName":["Odalys Lund"],"nationality":["no"],"country":["gb-sct","zz"],\
        "birthDate":["1961","1961-04-03"],"deathDate":["2020","2021"],"position":["Director"],\
        "notes":["A polar scientist."],"innCode":["123"]}}
        """;

    // When
    List<ImportedLine> lines = Lines.of(new FtmEntityReader(), line);

    // Then
    assertThat(lines)
        .containsExactly(
            new Taken(
                1,
                new ImportedEntity(
                    EntityType.PERSON,
                    "Odalys Brandvik",
                    List.of(
                        name("Odalys Lund", ImportedName.Kind.FORMER),
                        name("Brandvik, Odalys", ImportedName.Kind.ALIAS),
                        name("Ody", ImportedName.Kind.ALIAS),
                        name("The Fox", ImportedName.Kind.ALIAS)),
                    List.of(new ImportedRole("Director", "", "", "")),
                    Map.of("ftm", "Q999999", "wikidata", "Q999999", "inn", "123"),
                    Set.of("no", "gb"),
                    "A polar scientist.",
                    "1961-04-03",
                    "")));
  }

  @Test
  void readsOrganisationsAndSkipsWhatMayBeEither() {
    // Given
    String file =
        """
        {"id":"a","schema":"Company","properties":{"name":["Kelp AS"],"jurisdiction":["no"],\
        "incorporationDate":["1999-05-01T00:00:00"],"dissolutionDate":["2004"],"leiCode":["LEI1"]}}
        {"id":"b","schema":"PublicBody","properties":{"name":["Harbour Office"]}}
        {"id":"c","schema":"Organization","properties":{"name":["Friends of Kelp"]}}
        {"id":"d","schema":"LegalEntity","properties":{"name":["Kelp"]}}
        {"id":"e","schema":"LegalEntity","properties":{"name":["Kelp"],"legalForm":["AS"]}}
        {"id":"f","schema":"Vessel","properties":{"name":["Aurora"]}}
        """;

    // When
    List<ImportedLine> lines = Lines.of(new FtmEntityReader(), file);

    // Then
    assertThat(lines).hasSize(6);
    assertThat(Lines.entity(lines, 0))
        .extracting(
            ImportedEntity::type,
            ImportedEntity::countries,
            ImportedEntity::startDate,
            ImportedEntity::endDate)
        .containsExactly(EntityType.ORGANIZATION, Set.of("no"), "1999-05-01", "2004");
    assertThat(Lines.entity(lines, 0).externalIds()).containsEntry("lei", "LEI1");
    assertThat(Lines.entity(lines, 1).type()).isEqualTo(EntityType.ORGANIZATION);
    assertThat(Lines.entity(lines, 2).type()).isEqualTo(EntityType.ORGANIZATION);
    assertThat(lines.get(3)).isEqualTo(new Skipped(4));
    assertThat(Lines.entity(lines, 4).type()).isEqualTo(EntityType.ORGANIZATION);
    assertThat(lines.get(5)).isEqualTo(new Skipped(6));
  }

  @Test
  void composesTheNameOfAPersonFromItsParts() {
    String line =
        "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":"
            + "{\"firstName\":[\"Odalys\"],\"lastName\":[\"Brandvik\"]}}";

    assertThat(Lines.entity(Lines.of(new FtmEntityReader(), line), 0).name())
        .isEqualTo("Odalys Brandvik");
  }

  @Test
  void rejectsBrokenLinesAndTakesTheNext() {
    // Given
    String good = "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Zo\u00EB\"]}}";
    String nameless = "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"-\"]}}";
    String file =
        String.join("\n", good.substring(0, 40), "[1]", "garbage", nameless, good + " {}", good);

    // When
    List<ImportedLine> lines = Lines.of(new FtmEntityReader(), file);
    List<ImportedLine> latin =
        Lines.of(new FtmEntityReader(), good.getBytes(StandardCharsets.ISO_8859_1), 9);

    // Then
    assertThat(lines.subList(0, 5)).allSatisfy(l -> assertThat(l).isInstanceOf(Rejected.class));
    assertThat(Lines.reason(lines, 3)).contains("no name");
    assertThat(Lines.entity(lines, 5).name()).isEqualTo("Zo\u00EB");
    assertThat(lines.get(5).line()).isEqualTo(6);
    assertThat(Lines.reason(latin, 0)).contains("UTF-8");
  }

  private static ImportedName name(String text, ImportedName.Kind kind) {
    return new ImportedName(text, "", kind, "", "");
  }
}
