package annals.article.upload;

import annals.article.domain.DraftRules;
import annals.article.domain.imports.ImportEntry;
import annals.article.domain.imports.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** One text or page. */
record SingleUpload(ImportEntry entry) implements Upload {
  static SingleUpload of(String fileName, boolean html, InputStream content) throws IOException {
    String name = fileName.isEmpty() ? "upload" : fileName;
    byte[] bytes = content.readNBytes(DraftRules.LARGEST_BODY + 1);
    return new SingleUpload(Drafts.entry(name, html, bytes, ManifestRow.silent(name)));
  }

  @Override
  public int size() {
    return 1;
  }

  @Override
  public List<ImportEntry> entries(int position, int count) {
    return position == 0 && count > 0 ? List.of(entry) : List.of();
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
