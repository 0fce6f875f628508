package annals.local.imports;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Files of a folder as one zip that is written while it is read, so that its size does not matter.
 *
 * @param root the folder that names in the archive are relative to
 * @param name what the upload is called
 * @param files what goes in
 */
record FolderArchive(Path root, String name, List<Path> files) {
  private static final int PIPE = 128 * 1024;

  FolderArchive {
    files = List.copyOf(files);
  }

  /** The bytes of the archive; fails while it is read if a file cannot be read. */
  InputStream open() {
    try {
      AtomicReference<@Nullable IOException> failure = new AtomicReference<>();
      PipedOutputStream sink = new PipedOutputStream();
      InputStream source = new FailingStream(new PipedInputStream(sink, PIPE), failure);
      Thread.ofVirtual().name("zip " + name).start(() -> write(sink, failure));
      return source;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(OutputStream sink, AtomicReference<@Nullable IOException> failure) {
    try (ZipOutputStream zip =
        new ZipOutputStream(new BufferedOutputStream(sink, PIPE), StandardCharsets.UTF_8)) {
      try {
        for (Path file : files) {
          zip.putNextEntry(new ZipEntry(entryName(file)));
          Files.copy(file, zip);
          zip.closeEntry();
        }
      } catch (IOException e) {
        // Before the pipe is closed, so that the reader cannot take the rest for the whole.
        failure.set(e);
      }
    } catch (IOException e) {
      failure.compareAndSet(null, e);
    }
  }

  private String entryName(Path file) {
    return root.relativize(file).toString().replace(File.separatorChar, '/');
  }

  /** Ends with the writer's failure instead of a cut-off archive. */
  private static final class FailingStream extends FilterInputStream {
    private final AtomicReference<@Nullable IOException> failure;

    FailingStream(InputStream in, AtomicReference<@Nullable IOException> failure) {
      super(in);
      this.failure = failure;
    }

    @Override
    public int read() throws IOException {
      return checked(super.read());
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return checked(super.read(bytes, offset, length));
    }

    private int checked(int read) throws IOException {
      IOException failed = failure.get();
      if (read < 0 && failed != null) {
        throw failed;
      }
      return read;
    }
  }
}
