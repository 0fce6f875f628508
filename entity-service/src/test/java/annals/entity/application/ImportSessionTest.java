package annals.entity.application;

import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.application.EntityIntake.Tally;
import annals.entity.domain.EntityType;
import annals.entity.domain.imports.EntityFileReader;
import annals.entity.domain.imports.ImportedEntity;
import annals.entity.domain.imports.ImportedLine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ImportSessionTest {
  private final List<Integer> batches = new ArrayList<>();

  @Test
  void handsOnBatchesAsTheyFillUp() {
    // Given
    ImportSession session = session();

    // When
    session.accept("p".repeat(450).getBytes(StandardCharsets.UTF_8));

    // Then
    assertThat(batches).containsExactly(200, 200);
    assertThat(session.end().tally()).isEqualTo(new Tally(450, 3));
    assertThat(batches).containsExactly(200, 200, 50);
  }

  @Test
  void countsAndTellsTheFirstHundredRejections() {
    // Given
    ImportSession session = session();

    // When
    session.accept(("p" + "s".repeat(5) + "x".repeat(130)).getBytes(StandardCharsets.UTF_8));
    ImportSession.Result result = session.end();

    // Then
    assertThat(result.read()).isEqualTo(136);
    assertThat(result.skipped()).isEqualTo(5);
    assertThat(result.rejected()).isEqualTo(130);
    assertThat(result.rejections()).hasSize(100);
    assertThat(result.rejections().getFirst()).isEqualTo(new ImportedLine.Rejected(7, "broken"));
  }

  @Test
  void handsOnNothingForAnEmptyFile() {
    assertThat(session().end())
        .isEqualTo(new ImportSession.Result(0, new Tally(0, 0), 0, 0, List.of()));
    assertThat(batches).isEmpty();
  }

  private ImportSession session() {
    return new ImportSession(
        Letters::new,
        batch -> {
          batches.add(batch.size());
          return new Tally(batch.size(), 1);
        });
  }

  /** Takes every byte for a line: a person, something to skip, or something broken. */
  private static final class Letters implements EntityFileReader.Reading {
    private final Consumer<ImportedLine> lines;
    private long line;

    Letters(Consumer<ImportedLine> lines) {
      this.lines = lines;
    }

    @Override
    public void accept(byte[] chunk, int length) {
      for (int i = 0; i < length; i++) {
        line++;
        lines.accept(
            switch (chunk[i]) {
              case 'p' -> new ImportedLine.Taken(line, person());
              case 's' -> new ImportedLine.Skipped(line);
              default -> new ImportedLine.Rejected(line, "broken");
            });
      }
    }

    @Override
    public void end() {}

    private static ImportedEntity person() {
      return new ImportedEntity(
          EntityType.PERSON, "Ann", List.of(), List.of(), Map.of(), Set.of(), "", "", "");
    }
  }
}
