package annals.entity.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.entity.domain.EntityType;
import annals.entity.domain.imports.ImportedEntity;
import annals.entity.domain.imports.ImportedLine;
import annals.entity.domain.imports.ImportedLine.Rejected;
import annals.entity.domain.imports.ImportedLine.Taken;
import annals.entity.domain.imports.ImportedName;
import annals.entity.domain.imports.ImportedRole;
import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CsvEntityReaderTest {
  @Test
  void readsEveryColumn() {
    // Given
    String file =
        "Shoe Size,ID,Type,Name,Aliases,Countries,Wikidata,Role,Organization,Description,"
            + "Start_Date,End_Date\n"
            + "44,p-1,Person,Odalys Brandvik,O. Brandvik; Ody |Одалис,Norway;se,"
            + "https://www.wikidata.org/wiki/Q999999999,Director,Nordlys Council,"
            + "\"Polar scientist, \"\"the fox\"\"\",1961-04-03,2020\n";

    // When
    List<ImportedLine> lines = Lines.of(new CsvEntityReader(), file);

    // Then
    assertThat(lines)
        .containsExactly(
            new Taken(
                2,
                new ImportedEntity(
                    EntityType.PERSON,
                    "Odalys Brandvik",
                    List.of(alias("O. Brandvik"), alias("Ody"), alias("Одалис")),
                    List.of(new ImportedRole("Director", "Nordlys Council", "", "")),
                    Map.of("csv", "p-1", "wikidata", "Q999999999"),
                    Set.of("no", "se"),
                    "Polar scientist, \"the fox\"",
                    "1961-04-03",
                    "2020")));
  }

  @Test
  void takesQuotesLineEndsAndAByteOrderMarkAsTheyCome() {
    // Given
    String file =
        """
        \uFEFFname,type,description\r
        "Brandvik, Odalys",person,"two\r
        lines"\r
        \r
        Kelp 6" Pipes,company\r
        Last Line,ORG,end\
        """;

    // When
    List<ImportedLine> lines = Lines.of(new CsvEntityReader(), file);

    // Then
    assertThat(lines).extracting(ImportedLine::line).containsExactly(2L, 5L, 6L);
    assertThat(lines)
        .extracting(line -> ((Taken) line).entity().name())
        .containsExactly("Brandvik, Odalys", "Kelp 6\" Pipes", "Last Line");
    assertThat(Lines.entity(lines, 0).description()).isEqualTo("two lines");
    assertThat(Lines.entity(lines, 1).type()).isEqualTo(EntityType.ORGANIZATION);
  }

  @Test
  void rejectsARowWithItsReasonAndTakesTheNext() {
    // Given
    String file =
        """
        type,name,countries,wikidata,start_date
        ship,Aurora,,,
        ,Aurora,,,
        person,...,,,
        person,Ann,Atlantis,,
        person,Ann,,q1,
        person,Ann,,,31 May 1990
        person,Ann,,,1990-02-30
        person,Ann,,,,too,many
        person,Ann,,,1990-05
        """;

    // When
    List<ImportedLine> lines = Lines.of(new CsvEntityReader(), file);

    // Then
    assertThat(lines).hasSize(9);
    assertThat(lines.subList(0, 8)).allSatisfy(l -> assertThat(l).isInstanceOf(Rejected.class));
    assertThat(Lines.reason(lines, 0)).startsWith("type:").contains("ship");
    assertThat(Lines.reason(lines, 1)).startsWith("type:");
    assertThat(Lines.reason(lines, 2)).startsWith("name:");
    assertThat(Lines.reason(lines, 3)).startsWith("countries:").contains("Atlantis");
    assertThat(Lines.reason(lines, 4)).startsWith("wikidata:");
    assertThat(Lines.reason(lines, 5)).startsWith("start_date:");
    assertThat(Lines.reason(lines, 6)).startsWith("start_date:");
    assertThat(Lines.reason(lines, 7)).contains("7 fields").contains("5");
    assertThat(Lines.entity(lines, 8).startDate()).isEqualTo("1990-05");
  }

  @Test
  void rejectsALineThatIsNotUtf8AndTakesTheNext() {
    byte[] file = "name,type\nZo\u00EB,person\nAnn,person\n".getBytes(StandardCharsets.ISO_8859_1);

    List<ImportedLine> lines = Lines.of(new CsvEntityReader(), file, 3);

    assertThat(Lines.reason(lines, 0)).contains("UTF-8");
    assertThat(Lines.entity(lines, 1).name()).isEqualTo("Ann");
  }

  @Test
  void goesOnAfterAQuoteThatDoesNotEnd() {
    // Given
    String open = "\"Ann,person\n" + "Ben,person\n".repeat(7_000);

    // When
    List<ImportedLine> lines = Lines.of(new CsvEntityReader(), "name,type\n" + open);

    // Then
    assertThat(lines.getFirst()).isEqualTo(new Rejected(2, "A quoted field does not end."));
    assertThat(lines.size()).isBetween(1_000, 2_000);
    assertThat(lines.getLast().line()).isEqualTo(7_002);
    assertThat(Lines.of(new CsvEntityReader(), "name,type\n\"Ann,person"))
        .containsExactly(new Rejected(2, "A quoted field does not end."));
  }

  @Test
  void refusesAFileWithoutNames() {
    for (String file : List.of("", "type,title\nperson,Ann\n", "name,Name\nAnn,Ann\n")) {
      assertThatThrownBy(() -> Lines.of(new CsvEntityReader(), file))
          .isInstanceOfSatisfying(
              AnnalsException.class,
              e -> assertThat(e.reason()).isEqualTo(Reason.UNSUPPORTED_FORMAT));
    }
    byte[] utf16 = "name,type\nAnn,person".getBytes(StandardCharsets.UTF_16);
    assertThatThrownBy(() -> Lines.of(new CsvEntityReader(), utf16, 100))
        .hasMessageContaining("UTF-16");
  }

  private static ImportedName alias(String text) {
    return new ImportedName(text, "", ImportedName.Kind.ALIAS, "", "");
  }
}
