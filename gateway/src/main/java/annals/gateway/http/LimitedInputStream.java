package annals.gateway.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that ends in a TOO_LARGE problem when it is longer than its limit. */
public final class LimitedInputStream extends FilterInputStream {
  private final long limit;
  private long read;

  /**
   * @param limit bytes that may be read
   */
  public LimitedInputStream(InputStream body, long limit) {
    super(body);
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value >= 0) {
      count(1);
    }
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    if (count > 0) {
      count(count);
    }
    return count;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = super.skip(count);
    count(skipped);
    return skipped;
  }

  private void count(long more) {
    read += more;
    if (read > limit) {
      throw ProblemException.tooLarge(limit);
    }
  }
}
