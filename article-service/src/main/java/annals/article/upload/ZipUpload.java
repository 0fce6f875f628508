package annals.article.upload;

import annals.article.domain.DraftRules;
import annals.article.domain.imports.ImportEntry;
import annals.article.domain.imports.Upload;
import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** An archive. Names of its entries are only names: nothing is unpacked to the disk. */
final class ZipUpload implements Upload {
  /** Older archives name their files in the code page of the IBM PC. */
  private static final Charset OLD_NAMES = Charset.forName("IBM437");

  private static final int MOST_ENTRIES = 100_000;
  private static final long LARGEST_CONTENT = 8L << 30;

  /** Text shrinks to a tenth; what shrinks to less than this share is built to do harm. */
  private static final long MOST_SHRINKING = 200;

  private static final long HARMLESS_SIZE = 64L << 20;

  private final Spool spool;
  private final ZipFile zip;
  private final List<ZipItem> items;

  private ZipUpload(Spool spool, ZipFile zip, List<ZipItem> items) {
    this.spool = spool;
    this.zip = zip;
    this.items = items;
  }

  static ZipUpload of(InputStream content) throws IOException {
    Spool spool = Spool.of(content);
    try {
      ZipFile zip = open(spool);
      try {
        checkSize(zip, spool.file().toFile().length());
        List<ZipItem> items = ZipListing.items(zip, ZipUpload::bytes);
        if (items.isEmpty()) {
          throw new AnnalsException(Reason.EMPTY_IMPORT, "The archive holds no articles.");
        }
        return new ZipUpload(spool, zip, items);
      } catch (IOException | RuntimeException failure) {
        zip.close();
        throw failure;
      }
    } catch (IOException | RuntimeException failure) {
      spool.close();
      throw failure;
    }
  }

  @Override
  public int size() {
    return items.size();
  }

  @Override
  public List<ImportEntry> entries(int position, int count) {
    List<ImportEntry> entries = new ArrayList<>();
    int end = (int) Math.min(items.size(), (long) position + count);
    for (ZipItem item : items.subList(Math.min(position, end), end)) {
      entries.add(entry(item));
    }
    return entries;
  }

  private ImportEntry entry(ZipItem item) {
    return switch (item) {
      case ZipItem.Refused(var name, var reason) ->
          new ImportEntry.Unreadable(Drafts.printable(name), reason);
      case ZipItem.File(var entry, var row) -> {
        try {
          yield Drafts.entry(
              entry.getName(), Drafts.isHtml(entry.getName()), bytes(zip, entry), row);
        } catch (IOException | RuntimeException damaged) {
          yield new ImportEntry.Unreadable(
              Drafts.printable(entry.getName()),
              "The file cannot be unpacked: it is damaged or encrypted.");
        }
      }
    };
  }

  /** The content, cut off one byte behind what an article may have. */
  private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readNBytes(DraftRules.LARGEST_BODY + 1);
    }
  }

  private static ZipFile open(Spool spool) throws IOException {
    try {
      return new ZipFile(spool.file().toFile(), StandardCharsets.UTF_8);
    } catch (ZipException notUtf8) {
      try {
        return new ZipFile(spool.file().toFile(), OLD_NAMES);
      } catch (ZipException damaged) {
        throw new AnnalsException(
            Reason.UNSUPPORTED_FORMAT, "The archive is damaged and cannot be opened.");
      }
    }
  }

  private static void checkSize(ZipFile zip, long packed) {
    if (zip.size() > MOST_ENTRIES) {
      throw tooLarge("The archive holds more than " + MOST_ENTRIES + " files.");
    }
    long size = 0;
    try {
      for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
        size += Math.max(0, entry.getSize());
      }
    } catch (UncheckedIOException | IllegalStateException damaged) {
      throw new AnnalsException(Reason.UNSUPPORTED_FORMAT, "The archive is damaged.");
    }
    if (size > LARGEST_CONTENT || (size > HARMLESS_SIZE && size / MOST_SHRINKING > packed)) {
      throw tooLarge("The archive would unpack to " + (size >> 20) + " MB; that is too much.");
    }
  }

  private static AnnalsException tooLarge(String message) {
    return new AnnalsException(Reason.TOO_LARGE, message);
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException alreadyGone) {
      throw new UncheckedIOException(alreadyGone);
    } finally {
      spool.close();
    }
  }
}
