package annals.article.domain.imports;

import annals.platform.error.AnnalsException;
import java.io.IOException;
import java.io.InputStream;

/** Opens uploads. The port to the file formats. */
@FunctionalInterface
public interface UploadReader {
  /**
   * Opens an upload; reads {@code content} to its end before it returns.
   *
   * @throws AnnalsException when it is of no use as a whole: damaged, empty or too large
   */
  Upload open(ImportFormat format, String fileName, InputStream content) throws IOException;
}
