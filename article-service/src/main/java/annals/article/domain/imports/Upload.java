package annals.article.domain.imports;

import java.io.IOException;
import java.util.List;

/** An upload that is opened for reading. Its items keep their places however often it is opened. */
public interface Upload extends AutoCloseable {
  /** How many items it has. */
  int size();

  /** The items from {@code position} on, at most {@code count}. */
  List<ImportEntry> entries(int position, int count) throws IOException;

  @Override
  void close();
}
