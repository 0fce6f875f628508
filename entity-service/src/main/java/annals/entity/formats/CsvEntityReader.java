package annals.entity.formats;

import annals.entity.domain.imports.EntityFileReader;
import annals.entity.domain.imports.ImportedLine;
import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads CSV files of entities, whose first record is the header. */
public final class CsvEntityReader implements EntityFileReader {
  /** Longest record in characters; beyond it a quote was left open. */
  private static final int LONGEST_RECORD = 1 << 16;

  @Override
  public Reading begin(Consumer<ImportedLine> lines) {
    Records records = new Records();
    FileLines file = new FileLines(records, lines, LONGEST_RECORD);
    return new Reading() {
      @Override
      public void accept(byte[] chunk, int length) {
        file.accept(chunk, length);
      }

      @Override
      public void end() {
        file.end();
        if (records.record != null) {
          lines.accept(records.unclosed());
        }
        if (records.header == null) {
          throw new AnnalsException(Reason.UNSUPPORTED_FORMAT, "The file has no header.");
        }
      }
    };
  }

  /** Puts lines together into records, and records under the header. */
  private static final class Records implements LineReader {
    private @Nullable CsvHeader header;
    private @Nullable CsvRecord record;
    private long first;

    @Override
    public @Nullable ImportedLine read(long line, byte[] bytes, int length) throws IOException {
      int end = length > 0 && bytes[length - 1] == '\r' ? length - 1 : length;
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, 0, end))
              .toString();
      CsvRecord current = record;
      if (current == null) {
        current = new CsvRecord();
        first = line;
      }
      if (current.add(text)) {
        record = null;
        return complete(current.fields());
      }
      record = current;
      return current.size() > LONGEST_RECORD ? unclosed() : null;
    }

    private @Nullable ImportedLine complete(List<String> fields) {
      CsvHeader known = header;
      if (known == null) {
        header = new CsvHeader(fields);
        return null;
      }
      return CsvRow.read(first, known, fields);
    }

    private ImportedLine unclosed() {
      record = null;
      return new ImportedLine.Rejected(first, "A quoted field does not end.");
    }
  }
}
