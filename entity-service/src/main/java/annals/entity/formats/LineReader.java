package annals.entity.formats;

import annals.entity.domain.imports.ImportedLine;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a line by itself. */
@FunctionalInterface
interface LineReader {
  /**
   * What the first {@code length} bytes of {@code bytes} come to; null for a line that is only
   * punctuation of the file. They hold another line as soon as this returns.
   *
   * @throws IOException when the line is not of the format
   */
  @Nullable ImportedLine read(long line, byte[] bytes, int length) throws IOException;
}
