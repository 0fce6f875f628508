package annals.article.upload;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines of bytes, one at a time. Of a line that is too long only its beginning is kept. */
final class ByteLines implements AutoCloseable {
  private final InputStream in;
  private final int longest;
  private int number;

  ByteLines(InputStream in, int longest) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.longest = longest;
  }

  /** A line, without its line feed and at most one byte longer than the limit. */
  static final class Line {
    private final int number;
    private final byte[] bytes;

    private Line(int number, byte[] bytes) {
      this.number = number;
      this.bytes = bytes;
    }

    /** Counted from 1. */
    int number() {
      return number;
    }

    byte[] bytes() {
      return bytes;
    }

    boolean isBlank() {
      for (byte b : bytes) {
        if (b < 0 || b > ' ') {
          return false;
        }
      }
      return true;
    }
  }

  /** The next line that is not blank, or null at the end. */
  @Nullable Line next() throws IOException {
    while (true) {
      Line line = read();
      if (line == null || !line.isBlank()) {
        return line;
      }
    }
  }

  private @Nullable Line read() throws IOException {
    int b = in.read();
    if (b < 0) {
      return null;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    while (b >= 0 && b != '\n') {
      if (bytes.size() <= longest) {
        bytes.write(b);
      }
      b = in.read();
    }
    number++;
    return new Line(number, bytes.toByteArray());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
