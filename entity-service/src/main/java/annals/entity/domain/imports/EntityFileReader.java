package annals.entity.domain.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * Reads files of one format as their bytes come, in constant memory. A line that cannot be read is
 * told as such and stops nothing; a file that is of another format altogether is refused with an
 * {@code AnnalsException} (UNSUPPORTED_FORMAT).
 */
public interface EntityFileReader {
  /** Begins a file; what its lines come to goes to {@code lines}, in order. */
  Reading begin(Consumer<ImportedLine> lines);

  /** Reads a whole file. */
  default void read(InputStream file, Consumer<ImportedLine> lines) throws IOException {
    Reading reading = begin(lines);
    byte[] chunk = new byte[1 << 16];
    for (int length = file.read(chunk); length >= 0; length = file.read(chunk)) {
      reading.accept(chunk, length);
    }
    reading.end();
  }

  /** One file on its way in. Called by one thread at a time. */
  interface Reading {
    /** Takes the first {@code length} bytes of {@code chunk}, which may cut lines anywhere. */
    void accept(byte[] chunk, int length);

    /** Takes what is left as the last line. */
    void end();
  }
}
