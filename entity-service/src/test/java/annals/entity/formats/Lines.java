package annals.entity.formats;

import annals.entity.domain.imports.EntityFileReader;
import annals.entity.domain.imports.ImportedEntity;
import annals.entity.domain.imports.ImportedLine;
import annals.entity.domain.imports.ImportedLine.Rejected;
import annals.entity.domain.imports.ImportedLine.Taken;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What files of the tests come to. */
final class Lines {
  private Lines() {}

  static List<ImportedLine> of(EntityFileReader reader, String file) {
    return of(reader, file.getBytes(StandardCharsets.UTF_8), 7);
  }

  /** Reads in chunks of {@code size} bytes. */
  static List<ImportedLine> of(EntityFileReader reader, byte[] file, int size) {
    List<ImportedLine> lines = new ArrayList<>();
    EntityFileReader.Reading reading = reader.begin(lines::add);
    for (int start = 0; start < file.length; start += size) {
      int end = Math.min(file.length, start + size);
      byte[] chunk = Arrays.copyOfRange(file, start, end);
      reading.accept(chunk, chunk.length);
    }
    reading.end();
    return lines;
  }

  static ImportedEntity entity(List<ImportedLine> lines, int index) {
    return ((Taken) lines.get(index)).entity();
  }

  static String reason(List<ImportedLine> lines, int index) {
    return ((Rejected) lines.get(index)).reason();
  }
}
