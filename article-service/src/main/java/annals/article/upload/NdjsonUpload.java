package annals.article.upload;

import annals.article.domain.imports.ImportEntry;
import annals.article.domain.imports.Upload;
import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** One JSON object a line; blank lines do not count. Read forwards, a line at a time. */
final class NdjsonUpload implements Upload {
  private static final int LONGEST_LINE = 12 * 1024 * 1024;

  private final Spool spool;
  private final int size;
  private ByteLines lines;
  private int next;

  private NdjsonUpload(Spool spool, int size, ByteLines lines) {
    this.spool = spool;
    this.size = size;
    this.lines = lines;
  }

  static NdjsonUpload of(InputStream content) throws IOException {
    Spool spool = Spool.of(content);
    try {
      int size = count(spool);
      if (size == 0) {
        throw new AnnalsException(Reason.EMPTY_IMPORT, "The upload holds no articles.");
      }
      return new NdjsonUpload(spool, size, open(spool));
    } catch (IOException | RuntimeException failure) {
      spool.close();
      throw failure;
    }
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public List<ImportEntry> entries(int position, int count) throws IOException {
    if (position < next) {
      lines.close();
      lines = open(spool);
      next = 0;
    }
    List<ImportEntry> entries = new ArrayList<>();
    while (entries.size() < count) {
      ByteLines.Line line = lines.next();
      if (line == null) {
        break;
      }
      if (next++ >= position) {
        entries.add(entry(line));
      }
    }
    return entries;
  }

  private static ImportEntry entry(ByteLines.Line line) {
    String name = "line " + line.number();
    if (line.bytes().length > LONGEST_LINE) {
      return new ImportEntry.Unreadable(name, "The line is too long for an article.");
    }
    return TextDecoding.utf8(line.bytes())
        .map(json -> JsonDraft.entry(name, json))
        .orElseGet(() -> new ImportEntry.Unreadable(name, "The line is not in UTF-8."));
  }

  private static int count(Spool spool) throws IOException {
    int count = 0;
    try (ByteLines lines = open(spool)) {
      while (lines.next() != null) {
        count++;
      }
    }
    return count;
  }

  private static ByteLines open(Spool spool) throws IOException {
    return new ByteLines(Files.newInputStream(spool.file()), LONGEST_LINE);
  }

  @Override
  public void close() {
    try {
      lines.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } finally {
      spool.close();
    }
  }
}
