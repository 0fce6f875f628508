package annals.article.upload;

import annals.article.domain.imports.ImportFormat;
import annals.article.domain.imports.Upload;
import annals.article.domain.imports.UploadReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;

/** {@link UploadReader} for the formats of this package. */
@ApplicationScoped
class FileUploadReader implements UploadReader {
  @Override
  public Upload open(ImportFormat format, String fileName, InputStream content) throws IOException {
    return switch (format) {
      case ZIP -> ZipUpload.of(content);
      case NDJSON -> NdjsonUpload.of(content);
      case TEXT -> SingleUpload.of(fileName, false, content);
      case HTML -> SingleUpload.of(fileName, true, content);
    };
  }
}
