package annals.entity.formats;

import annals.entity.domain.EntityType;
import annals.entity.domain.imports.EntityFileReader;
import annals.entity.domain.imports.ImportedEntity;
import annals.entity.domain.imports.ImportedLine;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a Wikidata JSON dump: one item a line, in brackets and with commas between. Of items that
 * are neither people nor organisations only their classes are read.
 */
public final class WikidataEntityReader implements EntityFileReader {
  @Override
  public Reading begin(Consumer<ImportedLine> lines) {
    return new FileLines(WikidataEntityReader::line, lines, FileLines.LONGEST);
  }

  private static @Nullable ImportedLine line(long line, byte[] bytes, int length)
      throws IOException {
    int start = 0;
    int end = length;
    while (start < end && bytes[start] <= ' ' && bytes[start] >= 0) {
      start++;
    }
    while (end > start
        && (bytes[end - 1] == ',' || (bytes[end - 1] <= ' ' && bytes[end - 1] > 0))) {
      end--;
    }
    if (end - start == 0 || (end - start == 1 && (bytes[start] == '[' || bytes[start] == ']'))) {
      return null;
    }
    if (bytes[start] != '{' || bytes[end - 1] != '}') {
      return new ImportedLine.Rejected(line, "The line is no JSON object.");
    }
    EntityType type = WikidataClasses.type(bytes, start, end);
    if (type == null) {
      return new ImportedLine.Skipped(line);
    }
    Optional<ImportedEntity> read = WikidataItem.read(type, bytes, start, end);
    return read.isPresent()
        ? new ImportedLine.Taken(line, read.get())
        : new ImportedLine.Rejected(line, "The item has no id or no label.");
  }
}
