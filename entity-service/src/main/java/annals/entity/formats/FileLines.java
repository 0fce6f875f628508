package annals.entity.formats;

import annals.entity.domain.imports.EntityFileReader.Reading;
import annals.entity.domain.imports.ImportedLine;
import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * The lines of a UTF-8 file, put together from its chunks in one buffer. A line beyond the limit is
 * rejected and not kept.
 */
final class FileLines implements Reading {
  /** Longest line in bytes: the largest items of Wikidata take several megabytes. */
  static final int LONGEST = 32 << 20;

  private static final int BYTE_ORDER_MARK = 3;

  private final LineReader reader;
  private final Consumer<ImportedLine> lines;
  private final int longest;
  private byte[] buffer = new byte[1 << 14];
  private int length;
  private boolean tooLong;
  private long number;

  FileLines(LineReader reader, Consumer<ImportedLine> lines, int longest) {
    this.reader = reader;
    this.lines = lines;
    this.longest = longest;
  }

  @Override
  public void accept(byte[] chunk, int size) {
    int start = 0;
    for (int i = 0; i < size; i++) {
      if (chunk[i] == '\n') {
        keep(chunk, start, i);
        finish();
        start = i + 1;
      }
    }
    keep(chunk, start, size);
  }

  @Override
  public void end() {
    if (length > 0 || tooLong) {
      finish();
    }
  }

  private void keep(byte[] chunk, int start, int end) {
    int needed = length + end - start;
    if (tooLong || needed > longest) {
      tooLong = true;
      length = 0;
      return;
    }
    if (needed > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.min(longest, Math.max(needed, 2 * buffer.length)));
    }
    System.arraycopy(chunk, start, buffer, length, end - start);
    length = needed;
  }

  private void finish() {
    number++;
    if (number == 1) {
      dropByteOrderMark();
    }
    if (tooLong) {
      lines.accept(
          new ImportedLine.Rejected(number, "The line is longer than " + longest + " bytes."));
    } else if (!isBlank()) {
      read();
    }
    tooLong = false;
    length = 0;
  }

  private void read() {
    ImportedLine came;
    try {
      came = reader.read(number, buffer, length);
    } catch (IOException e) {
      came = new ImportedLine.Rejected(number, "The line is not of the format, or not UTF-8.");
    }
    if (came != null) {
      lines.accept(came);
    }
  }

  private void dropByteOrderMark() {
    if (length >= 2 && (buffer[0] & 0xFE) == 0xFE && (buffer[1] & 0xFE) == 0xFE) {
      throw new AnnalsException(Reason.UNSUPPORTED_FORMAT, "The file is UTF-16; it must be UTF-8.");
    }
    if (length >= BYTE_ORDER_MARK
        && buffer[0] == (byte) 0xEF
        && buffer[1] == (byte) 0xBB
        && buffer[2] == (byte) 0xBF) {
      System.arraycopy(buffer, BYTE_ORDER_MARK, buffer, 0, length - BYTE_ORDER_MARK);
      length -= BYTE_ORDER_MARK;
    }
  }

  private boolean isBlank() {
    for (int i = 0; i < length; i++) {
      if (buffer[i] < 0 || buffer[i] > ' ') {
        return false;
      }
    }
    return true;
  }
}
